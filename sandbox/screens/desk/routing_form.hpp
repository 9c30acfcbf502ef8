#pragma once

#include "sandbox/screens/desk/desk_memory.hpp"

namespace screens {

struct ActForm;
struct DeskView;

/// Whether the form that is open sends the report to a house: it then takes the whole desk.
bool form_is_wide(const DeskView& desk);
/// The law row by row, the houses and the ways to them, what goes along. True when the form is to go away.
bool draw_routing_form(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer);

} // namespace screens
