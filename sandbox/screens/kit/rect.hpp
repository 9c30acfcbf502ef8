#pragma once

#include <imgui.h>

namespace kit {

/// A rectangle of the display, named as Dear ImGui's own, whose header takes longer to compile than most of ours.
struct Rect {
    ImVec2 Min, Max;

    float GetWidth() const { return Max.x - Min.x; }
    float GetHeight() const { return Max.y - Min.y; }
    float GetArea() const { return GetWidth() * GetHeight(); }
    ImVec2 GetSize() const { return {GetWidth(), GetHeight()}; }
    ImVec2 GetCenter() const { return {(Min.x + Max.x) * 0.5F, (Min.y + Max.y) * 0.5F}; }
    bool Contains(ImVec2 point) const { return point.x >= Min.x && point.y >= Min.y && point.x < Max.x && point.y < Max.y; }
};

} // namespace kit
