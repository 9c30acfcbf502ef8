#pragma once

#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/requests.hpp"

namespace screens {

struct WindowState;

void draw_guides(const kit::Look& look, WindowState& window, Requests& requests);

} // namespace screens
