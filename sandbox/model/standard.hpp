#pragma once

#include "engine/profile/profile.hpp"

#include <optional>
#include <string>
#include <vector>

/// An international standard as clauses that can be checked against a profile.
namespace model {

enum class AskKind : std::uint8_t {
    all,
    any,
    clock,     ///< the profile has this clock; with a length: it is known and not longer
    extension, ///< this clock can be extended only with a reason
    act,       ///< somebody may do this
    rule,      ///< at least of this grade
    procedure,
    choice, ///< "report_mode.anonymous"
    amount,
    sees ///< no role but the reporting person's sees this section further than that scope
};

/// Named by the words of the common steps: a profile's thing answers by its id or by what it is like.
struct Ask {
    AskKind kind = AskKind::all;
    std::string what;
    std::optional<calendar::Length> at_most;
    profile::Grade grade = profile::Grade::advised;
    profile::Section section = profile::Section::identity;
    profile::Scope scope = profile::Scope::assigned;
    std::vector<Ask> parts;
};

struct Clause {
    std::string id, article, note;
    profile::LocalText says;
    profile::Status status = profile::Status::verified; ///< of the clause itself
    Ask met_when;
    std::vector<std::string> scenarios; ///< that exercise it
};

struct Standard {
    std::string id;
    profile::LocalText name;
    std::string address;
    std::vector<Clause> clauses;
};

} // namespace model
