#pragma once

#include "sandbox/screens/app.hpp"

#include <string>

/// Every screen of the first scenario's good plan as PNG files, without any display. Returns the exit code.
int draw_screenshots(screens::App app, const std::string& folder);
