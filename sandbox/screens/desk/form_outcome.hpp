#pragma once

#include "sandbox/screens/desk/desk_memory.hpp"
#include "sandbox/screens/kit/look.hpp"

#include <imgui.h>

namespace screens {

struct DeskView;

/// Room for the buttons of a form and the sentence above them.
float form_footer(const kit::Look& look);
/// What will happen and what the law says to it, or why the act is closed.
void draw_outcome(DeskView& desk, const DeskMemory::Answer& answer);
/// The same on a sheet of its own, with the buttons always in sight below. True when the form is to go away.
bool draw_outcome_with_buttons(DeskView& desk, const DeskMemory::Answer& answer, ImVec2 size);

} // namespace screens
