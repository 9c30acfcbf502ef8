#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kit {
struct Look;
}

namespace screens {

struct WindowState;

enum class ThemeChoice : std::uint8_t { light, dark, contrast };
/// By ThemeChoice.
std::vector<std::string> theme_names(const kit::Look& look);

/// Larger or smaller text, the theme: the same wherever they stand.
void draw_appearance(const kit::Look& look, WindowState& window);
/// By so many per cent; from 100 to 250.
void change_text_size(WindowState& window, int by);

} // namespace screens
