#pragma once

#include "engine/casework/case.hpp"

namespace screens {

struct Portal;

/// Who has her name, who could tell that it was she, and with how many people the others are left.
void draw_her_name(const Portal& portal, const casework::Case& the_case);

/// In whose name one reports in the exercise: nobody is to give a name of their own.
void draw_exercise_name(const Portal& portal);

} // namespace screens
