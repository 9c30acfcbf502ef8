#pragma once

#include "sandbox/screens/facilitator/coming_panel.hpp"

namespace screens {

struct Leading;

void draw_keys(Leading& leading, const std::vector<ToCome>& coming);

} // namespace screens
