#pragma once

namespace screens {

struct DeskView;

void draw_timeline(DeskView& desk);

} // namespace screens
