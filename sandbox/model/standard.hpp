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
    clock,     ///< the profile has this clock; with a length: it is known and never longer
    extension, ///< with all that it can be extended by, this clock is never longer; each extension needs a reason
    act,       ///< somebody may do this, and it does what else is asked
    rule,      ///< at least of this grade
    procedure,
    institution, ///< an agency by its word, or "office": any of the house that a law sets up
    choice,      ///< "report_mode.anonymous"
    amount,
    provision, ///< the law says this beyond the procedure; with a length: at least so often, at most so long
    sees       ///< no role but the reporting person's sees this section further than that scope; the program's set-up, which never meets a clause
};

/// What an act has to do beside being there, so that its name alone is no evidence. Words of the common steps.
struct Deeds {
    std::string by;              ///< a role that may do it
    std::string opens;           ///< a procedure
    bool tells_reporter = false; ///< by a letter
    bool hands_over = false;     ///< what was reported, to another body
    bool gives_reasons = false;  ///< whoever does it must
};

/// Named by the words of the common steps: a profile's thing answers by its id or by what it is like.
struct Ask {
    AskKind kind = AskKind::all;
    std::string what; ///< of an act also "any": whichever does what is asked
    std::optional<calendar::Length> at_most;
    std::string starts_without; ///< of a clock: it begins also where this act is never done
    Deeds deeds;
    profile::Grade grade = profile::Grade::advised;
    profile::Section section = profile::Section::identity;
    profile::Scope scope = profile::Scope::assigned;
    std::vector<Ask> parts;
};

struct Clause {
    std::string id, article, note;
    profile::LocalText says;
    profile::Status status = profile::Status::verified; ///< of the clause itself
    std::optional<profile::Channel> channel;            ///< none: asked of both kinds
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
