#pragma once

namespace screens {

struct DeskView;

/// What waits for whoever sits at the desk, what she waits for, her cases.
void draw_inbox(DeskView& desk);

} // namespace screens
