#include "sandbox/screens/kit/dashes.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace kit {

void dashes(const Look& look, ImVec2 from, ImVec2 to, ImU32 colour, float thick) {
    const float length = std::hypot(to.x - from.x, to.y - from.y), dash = look.px(4);
    const auto at = [&](float along) { return ImVec2{from.x + (to.x - from.x) * along / length, from.y + (to.y - from.y) * along / length}; };
    const int count = static_cast<int>(std::ceil(length / (2 * dash)));
    for (int i = 0; i < count; ++i) {
        const float begin = 2 * dash * static_cast<float>(i);
        ImGui::GetWindowDrawList()->AddLine(at(begin), at(std::min(begin + dash, length)), colour, thick);
    }
}

void bent_line(ImVec2 from, ImVec2 to, ImU32 colour, float thick, bool broken) {
    constexpr int steps = 24;
    const float bend = (to.x - from.x) * 0.5F;
    auto before = from;
    for (int i = 1; i <= steps; ++i) {
        const auto point = ImBezierCubicCalc(from, {from.x + bend, from.y}, {to.x - bend, to.y}, to, static_cast<float>(i) / steps);
        if (!broken || i % 2 == 1) ImGui::GetWindowDrawList()->AddLine(before, point, colour, thick);
        before = point;
    }
}

void dashed_box(const Look& look, ImVec2 low, ImVec2 high, ImU32 colour, float thick) {
    const ImVec2 corners[] = {low, {high.x, low.y}, high, {low.x, high.y}, low};
    for (int side = 0; side < 4; ++side) dashes(look, corners[side], corners[side + 1], colour, thick);
}

} // namespace kit
