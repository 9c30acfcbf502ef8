#pragma once

#include "sandbox/screens/kit/look.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace screens {

struct App;

enum class ThemeChoice : std::uint8_t { light, dark, contrast };
/// By ThemeChoice.
std::vector<std::string> theme_names(const kit::Look& look);

/// Larger or smaller text, the theme: the same wherever they stand.
void draw_appearance(const kit::Look& look, App& app);
/// By so many per cent; from 100 to 250.
void change_text_size(App& app, int by);

} // namespace screens
