#pragma once

#include "sandbox/screens/desk/desk_memory.hpp"

namespace screens {

struct DeskView;

/// What the house would get with the report, whether the name is among it, and who could guess whose report it is.
void draw_going_along(DeskView& desk, const DeskMemory::Answer& answer, casework::PartyId house);

} // namespace screens
