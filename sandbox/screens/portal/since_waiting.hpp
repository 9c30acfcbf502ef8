#pragma once

#include "engine/casework/case.hpp"

namespace screens {

struct Portal;
struct PassedTime;

/// What happened to her report while she let that time pass; that nothing did is said too.
void draw_since_waiting(const Portal& portal, const PassedTime& passed, const casework::Case& the_case);

} // namespace screens
