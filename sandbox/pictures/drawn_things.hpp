#pragma once

#include "sandbox/pictures/drawn_paper.hpp"

namespace pictures {

/// A thing of a photograph or a sketch: how wide it is for its height, and its shapes.
float breadth_of(model::Thing thing);
/// Its middle and its height in pixels; `words` decide what a clock shows and what stands on a plate.
std::vector<Shape> drawn_thing(model::Thing thing, Point middle, float height, const std::string& words, bool apart);

} // namespace pictures
