#pragma once

#include "sandbox/exchange/paper.hpp"

using cairo_t = struct _cairo;

namespace exchange {

/// One path for each shape of the sketch, in their order.
void draw_sketch(cairo_t* cairo, double x, double y, double scale, const pictures::Sketch& sketch);

} // namespace exchange
