#pragma once

#include "sandbox/app/playing.hpp"

/// The room's window, and beside it the facilitator's while one is wanted. Returns the exit code once the room's is closed.
int run_windows(screens::WindowState& state, app::Playing& play);
