#pragma once

#include "sandbox/exchange/page.hpp"

namespace exchange {

class Paper;

double timeline_height(double width, const Timeline& timeline);
void draw_timeline(Paper& paper, double x, double y, double width, const Timeline& timeline);

} // namespace exchange
