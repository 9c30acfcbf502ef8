#pragma once

#include "sandbox/exchange/page.hpp"
#include "sandbox/screens/kit/look.hpp"

namespace screens {

void draw_play(const kit::Look& look, const exchange::Timeline& timeline);

} // namespace screens
