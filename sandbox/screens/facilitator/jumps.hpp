#pragma once

#include "sandbox/screens/facilitator/coming_panel.hpp"

namespace screens {

struct Leading;

void draw_jumps(Leading& leading, const std::vector<ToCome>& coming);

} // namespace screens
