#pragma once

#include "sandbox/screens/window_state.hpp"

/// The room's window: whichever screen is open, and what stands over all of them.
namespace screens {

/// `session` is null while nothing is played.
void draw_room(const kit::Look& look, WindowState& window, const session::Session* session, Requests& requests);

} // namespace screens
