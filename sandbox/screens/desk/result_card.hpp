#pragma once

namespace screens {

struct DeskView;

/// What has come of the act that was just done here: who was written to, which limit began, who now knows what. It stands above the case until it is
/// read, something else is done or time passes, and as one line once something else was pressed.
void draw_result(DeskView& desk);

} // namespace screens
