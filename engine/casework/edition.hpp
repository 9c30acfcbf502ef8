#pragma once

#include "engine/casework/fact.hpp"

/// What facts mean. A kind of fact has versions of its meaning; an edition says which of them hold in a play.
namespace casework {

/// A play is decided, told and verified to its end under the edition in which it began. An edition that has shipped never
/// changes: tests/golden/past holds a session of each.
enum class Edition : std::uint8_t {
    first = 1,
    second = 2, ///< a clock is extended by its list, and its restarts are counted without going round
    third = 3   ///< months are counted from the day on which the first of them began, and a clock that begins again by itself goes on from there;
                ///< a case is joined to an earlier one alone, and nothing is extended by no days; a name is asked for, and told by who knows it;
                ///< the law gives no ground for what it forbids
};
inline constexpr Edition newest_edition = Edition::third;

constexpr bool is_edition(std::int64_t stored) { return stored >= 1 && stored <= static_cast<std::int64_t>(newest_edition); }

/// Which meaning a kind of fact has in an edition, from 1.
constexpr int version_of(FactKind kind, Edition edition) {
    switch (kind) {
    case FactKind::clock_extended:
    case FactKind::clock_restarted: return static_cast<int>(edition);
    case FactKind::merged:
    case FactKind::disclosed:
    case FactKind::clock_resumed: return edition >= Edition::third ? 2 : 1;
    default: return 1;
    }
}

} // namespace casework
