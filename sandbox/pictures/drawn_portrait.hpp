#pragma once

#include "sandbox/model/portrait.hpp"
#include "sandbox/pictures/sketch.hpp"

namespace pictures {

/// What people of a role wear: the categories of the theme, which are the same in each.
std::uint32_t cloth_of_role(std::size_t category);
/// A face in a circle `size` wide; `cloth` is the colour of what is worn: the role's.
Sketch portrait(const model::Portrait& person, std::uint32_t cloth, float size);

} // namespace pictures
