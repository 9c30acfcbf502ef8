#pragma once

#include "sandbox/app/window_session.hpp"

/// The room's window, and beside it the facilitator's while one is wanted. Returns the exit code once the room's is closed.
int run_windows(screens::App& app, WindowSession& play);
