#pragma once

#include "sandbox/session/session.hpp"

namespace session {

/// A step waits for somebody whom a player plays.
bool step_waits(const Session& session);
/// Nothing comes of itself any more, and no step waits.
bool has_ended(const Session& session);

} // namespace session
