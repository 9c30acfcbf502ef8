#pragma once

#include "sandbox/screens/kit/look.hpp"

#include <imgui.h>

namespace kit {

/// A broken line: what is closed, what is not certain, what should not happen.
void dashes(const Look& look, ImVec2 from, ImVec2 to, ImU32 colour, float thick);
/// From one side to the other, level at both ends.
void bent_line(ImVec2 from, ImVec2 to, ImU32 colour, float thick, bool broken);
/// Around a box.
void dashed_box(const Look& look, ImVec2 low, ImVec2 high, ImU32 colour, float thick);

} // namespace kit
