#pragma once

#include "sandbox/pictures/sketch.hpp"

#include <string>

namespace exchange {

/// A sketch inside HTML: one element for each of its shapes, in their order. It only repeats what is said beside it.
std::string sketch_to_svg(const pictures::Sketch& sketch);

} // namespace exchange
