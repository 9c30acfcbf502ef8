#pragma once

#include "sandbox/session/play/session.hpp"

#include <optional>
#include <vector>

namespace session {

inline constexpr std::int64_t desk_opens = 9 * calendar::seconds_per_hour;

/// When desks open again.
calendar::Instant next_morning(calendar::Instant moment);

/// Nothing comes of itself any more, and no step waits for somebody whom a player plays.
bool has_ended(const Session& session);
/// There is one at least, and each has ended; what the script still brings may come.
bool all_cases_ended(const Session& session);

/// An act, open to somebody whom a player plays, that would bring an open case on.
struct WayLeft {
    casework::PartyId who;
    std::uint32_t case_number = 0;
    profile::ActId act;
    bool operator==(const WayLeft&) const = default;
};
/// What can still be done where nothing more comes by itself in any case, though the story may tell how it ended; none: it goes on by itself, or nobody
/// at the table can bring it on.
std::vector<WayLeft> ways_left(const Session& session);
/// The moment that going on does not pass by itself then: a right without a day that has begun today is left until tomorrow. Nothing where there is
/// nothing to hold it.
std::optional<calendar::Instant> held_until(const Session& session);

/// How far it was played: of a play that is over, its last fact; whatever hours passed after that brought nothing.
calendar::Instant until(const Session& session);

} // namespace session
