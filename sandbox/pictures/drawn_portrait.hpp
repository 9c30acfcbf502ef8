#pragma once

#include "sandbox/model/portrait.hpp"
#include "sandbox/pictures/sketch.hpp"

namespace pictures {

/// A face in a circle `size` wide; `cloth` is the colour of what is worn: the role's.
Sketch portrait(const model::Portrait& person, std::uint32_t cloth, float size);

} // namespace pictures
