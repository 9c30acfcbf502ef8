#pragma once

namespace kit {
struct Look;
}

namespace screens {

struct WindowState;

/// Which scenarios are asked for: by country, length, level and words.
void draw_shelf_filter(const kit::Look& look, WindowState& window);
/// Those that are asked for, as cards; which is pressed tells what it is about.
void draw_shelf(const kit::Look& look, WindowState& window);

} // namespace screens
