#pragma once

#include "sandbox/screens/desk/desk_memory.hpp"
#include "sandbox/screens/kit/icons.hpp"

namespace screens {

struct DeskView;

/// What kind of thing a fact is: a letter, a limit, somebody who learns.
kit::Icon icon_of(casework::FactKind kind);
/// What will happen when the act of a form is done, as far as it is filled in.
void draw_consequences(DeskView& desk, const DeskMemory::Answer& answer);

} // namespace screens
