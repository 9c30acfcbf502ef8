#pragma once

#include "sandbox/screens/desk/desk_memory.hpp"

namespace screens {

struct DeskView;

/// What will happen when the act of a form is done, as far as it is filled in.
void draw_consequences(DeskView& desk, const DeskMemory::Answer& answer);

} // namespace screens
