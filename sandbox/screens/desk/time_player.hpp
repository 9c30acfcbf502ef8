#pragma once

namespace screens {

struct DeskAsks;
struct DeskView;

/// Of the display.
float time_player_height(const DeskView& desk, bool narrow);
/// What day it is, what is due next, going on and taking back; the days with their limits beside it, where there is room.
void draw_time_player(DeskView& desk, DeskAsks& asks, bool narrow);
/// What stands over the desk while a control asks for more: a date, the menu.
void draw_time_forms(DeskView& desk, DeskAsks& asks);

} // namespace screens
