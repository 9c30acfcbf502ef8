#pragma once

#include "engine/calendar/instant.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What came of holding a profile against a clause, and what a person who has the texts says instead.
namespace model {

/// From best to worst, as all the parts of a clause together take the worst of theirs.
enum class Verdict : std::uint8_t {
    met,       ///< the law says so
    not_known, ///< nobody here has read it: no source, none that is a law, or one that is not confirmed
    not_set,   ///< the law was read and says nothing
    not_met    ///< the law says otherwise
};

/// One verdict of a person, beside that of the machine and never in its place.
struct Overruling {
    std::string standard, clause; ///< ids
    Verdict verdict = Verdict::not_known;
    std::string because; ///< never blank
    std::string source;  ///< the text that was read, with its article; may be empty
    std::string by;      ///< a function, not a name; never blank
    std::optional<calendar::Date> on;
};

struct Verdicts {
    std::string profile; ///< id
    std::vector<Overruling> given;
};

} // namespace model
