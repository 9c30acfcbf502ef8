#pragma once

namespace screens {

struct DeskView;

/// Says once, over everything, that somebody has come to know who reported, with neither consent nor ground. Not in an exam, which lets it happen.
void draw_name_alarm(DeskView& desk);

} // namespace screens
