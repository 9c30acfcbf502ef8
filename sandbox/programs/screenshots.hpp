#pragma once

#include "sandbox/programs/window_line.hpp"
#include "sandbox/screens/window_state.hpp"

#include <string>

/// Every screen of the first scenario's good plan as PNG files, without any display. Returns the exit code.
int draw_screenshots(screens::WindowState state, const std::string& folder, std::optional<PictureSize> size);
