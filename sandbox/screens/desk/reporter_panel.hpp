#pragma once

namespace screens {

struct DeskView;

void draw_reporter(DeskView& desk);

} // namespace screens
