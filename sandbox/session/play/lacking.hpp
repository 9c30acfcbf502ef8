#pragma once

#include "engine/casework/evaluate.hpp"
#include "sandbox/session/play/session.hpp"

namespace session {

/// Part by part what holds of a condition, and what does not, for whoever asks about that act now.
casework::Explained explained(const Session& play, const Intent& intent, profile::ConditionId condition);

} // namespace session
