#pragma once

#include "engine/views/reader.hpp"

#include <optional>
#include <vector>

namespace views {

/// How somebody comes to know who reported.
enum class NameWay : std::uint8_t {
    asked,    ///< it was opened to him by an act with a reason
    told,     ///< somebody said it
    shown,    ///< a paper that names her was handed over
    inferable ///< nobody else fits what he has learned
};

struct NameKnown {
    casework::PartyId who;
    calendar::Instant at;
    NameWay way = NameWay::told;
    casework::Lawful lawful = casework::Lawful::no;
    std::uint64_t fact = 0;        ///< by which he knows; where it can be inferred, what was learned last
    std::uint64_t opening = 0;     ///< the first fact of its order
    casework::LetterId paper;      ///< that came with it; none: no letter
    casework::ItemId item;         ///< that was learned: the name itself, or what leaves nobody else
    casework::WordsRef reason = 0; ///< that was given

    bool leaked() const { return lawful == casework::Lawful::no; }
};

/// Of one fact by which somebody learned who reported; nothing where it tells of something else.
std::optional<NameKnown> name_learned(const Reader& reader, const casework::Fact& fact);

/// Everybody who has come to know it in the case, in order: for the reporting person herself and for nobody in particular, nothing for anybody else.
std::vector<NameKnown> name_trail(const Reader& reader, const casework::Case& the_case);

} // namespace views
