#pragma once

namespace screens {

struct DeskView;

/// What holds at the stop of the journey that is open: its stages, each with acts, limits, rules, articles and the time spent.
void draw_phase(DeskView& desk);

} // namespace screens
