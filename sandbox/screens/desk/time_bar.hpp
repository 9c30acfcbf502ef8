#pragma once

namespace screens {

struct DeskView;

void draw_time_bar(DeskView& desk, bool& to_closing);
/// What stands over the desk while a control of the bar asks for more.
void draw_time_forms(DeskView& desk, bool& to_closing);

} // namespace screens
