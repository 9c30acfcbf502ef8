#pragma once

#include "engine/casework/case.hpp"

namespace screens {

struct Portal;
struct WindowState;

/// What the law lets her do with her report now, as plain buttons; what is closed, with its reason.
void draw_her_acts(Portal& portal, WindowState& window, const casework::Case& the_case);

} // namespace screens
