#pragma once

#include "sandbox/screens/facilitator/coming_panel.hpp"

namespace screens {

struct Leading;

/// The list or form of the key that was pressed, over everything else.
void draw_choosing(Leading& leading, const std::vector<ToCome>& coming);

} // namespace screens
