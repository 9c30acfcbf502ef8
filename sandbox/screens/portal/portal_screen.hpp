#pragma once

#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/requests.hpp"

namespace screens {

struct WindowState;

/// Report something: the portal that a citizen sees, and afterwards her own page.
void draw_portal(const kit::Look& look, WindowState& window, const session::Session* session, Requests& requests);

} // namespace screens
