#pragma once

#include "sandbox/screens/requests.hpp"

namespace kit {
struct Look;
}

namespace screens {

struct WindowState;

/// The ways in: go on with the last play, be shown around, report something.
void draw_beginnings(const kit::Look& look, WindowState& window, Requests& requests);
/// Every kept play, over the library while it is open.
void draw_kept_plays(const kit::Look& look, WindowState& window, Requests& requests);

} // namespace screens
