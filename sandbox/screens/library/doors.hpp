#pragma once

namespace kit {
struct Look;
}

namespace screens {

struct WindowState;

/// What is there beside playing: leading, writing, evaluating, reading.
void draw_doors(const kit::Look& look, WindowState& window);
/// As high as they stand in so much room.
float doors_height(const kit::Look& look, float room);

} // namespace screens
