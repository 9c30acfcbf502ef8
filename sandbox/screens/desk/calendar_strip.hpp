#pragma once

namespace screens {

struct DeskView;

void draw_calendar(DeskView& desk);

} // namespace screens
