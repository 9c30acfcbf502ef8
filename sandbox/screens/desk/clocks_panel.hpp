#pragma once

namespace screens {

struct DeskView;

void draw_clocks(DeskView& desk);

} // namespace screens
