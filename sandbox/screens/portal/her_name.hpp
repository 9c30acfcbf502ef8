#pragma once

#include "engine/casework/case.hpp"

namespace screens {

struct Portal;

/// Who has her name, who could tell that it was she, and with how many people the others are left.
void draw_her_name(const Portal& portal, const casework::Case& the_case);

} // namespace screens
