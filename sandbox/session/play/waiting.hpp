#pragma once

#include "sandbox/session/play/session.hpp"

namespace session {

/// Nothing comes of itself any more, and no step waits for somebody whom a player plays.
bool has_ended(const Session& session);
/// There is one at least, and each has ended; what the script still brings may come.
bool all_cases_ended(const Session& session);

/// How far it was played: of a play that is over, its last fact; whatever hours passed after that brought nothing.
calendar::Instant until(const Session& session);

} // namespace session
