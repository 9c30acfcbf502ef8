#pragma once

namespace screens {

struct DeskView;

void draw_monitor(DeskView& desk);

} // namespace screens
