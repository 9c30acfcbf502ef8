#pragma once

namespace screens {

struct DeskView;

/// Who reported: a seal, until whoever sits here has asked and was let see it.
void draw_name(DeskView& desk);

} // namespace screens
