#pragma once

#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/requests.hpp"
#include "sandbox/session/play/session.hpp"

#include <string>

/// The debrief: what is read aloud on the left by section, and what the room itself says and decides.
namespace screens {

struct WindowState;

void draw_debrief(const kit::Look& look, WindowState& window, const session::Session& session, Requests& requests);

} // namespace screens
