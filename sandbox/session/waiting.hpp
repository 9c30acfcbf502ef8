#pragma once

#include "sandbox/session/session.hpp"

namespace session {

/// Nothing comes of itself any more, and no step waits for somebody whom a player plays.
bool has_ended(const Session& session);

} // namespace session
