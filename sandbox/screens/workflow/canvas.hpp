#pragma once

#include <imgui.h>

namespace screens {

struct Seen;

/// The picture in a window of that size: the mouse drags it, the wheel and the keys of the toolbar zoom.
void draw_canvas(const Seen& seen, ImVec2 size);
void draw_zoom_buttons(const Seen& seen);

} // namespace screens
