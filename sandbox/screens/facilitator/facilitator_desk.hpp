#pragma once

#include "sandbox/screens/facilitator/leading.hpp"

/// The desk of whoever leads a workshop, in a window of its own: eight large keys, the clock, what comes next, and the room's
/// view in small. The room sees none of it.
namespace screens {

/// The whole window; `session` is null while nothing is played.
void draw_facilitator_desk(const kit::Look& look, FacilitatorState& state, const session::Session* session, casework::PartyId in_the_room, Requests& requests);

} // namespace screens
