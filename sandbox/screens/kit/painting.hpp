#pragma once

#include "sandbox/pictures/sketch.hpp"
#include "sandbox/screens/kit/look.hpp"

#include <imgui.h>

/// Paints what sandbox/pictures drew.
namespace kit {

/// With its top left there; takes no space. `scale`: pixels for one of the sketch's, the text scale as a rule.
void paint(const Look& look, const pictures::Sketch& sketch, ImVec2 at, float scale);

} // namespace kit
