#pragma once

namespace screens {

struct DeskView;

void draw_letters(DeskView& desk);

} // namespace screens
