#pragma once

#include <optional>
#include <string>

struct PictureSize {
    int width = 0, height = 0;
};

/// What the window is asked for on its command line.
struct WindowOptions {
    std::string what, plan, screenshots, record, replay, language = "en", theme, rails;
    int text_scale = 0;
    std::optional<PictureSize> size; ///< of pictures; none: as suits the text scale
    bool exit = false;
};

/// None where only help was asked for, which is then printed. Throws std::runtime_error.
std::optional<WindowOptions> read_window_line(int argc, const char* const* argv);
