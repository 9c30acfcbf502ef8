#include "sandbox/screens/kit/first_line.hpp"

#include "sandbox/screens/kit/marks.hpp"

#include <imgui_internal.h>

namespace kit {
namespace {

/// What is drawn next ends before that much from the right edge.
void keep_free(float right) {
    auto* window = ImGui::GetCurrentWindow();
    window->WorkRect.Max.x -= right;
    window->ContentRegionRect.Max.x -= right;
}

} // namespace

FirstLine::FirstLine(const Look& look, float indent, const char* mark) : panel_(look, "first line", {0, 0}, {Ground::none, 1, true}) {
    const auto begin = ImGui::GetCursorPos();
    const auto width = fitting_pill_width(look, room().x, mark);
    align_right(width);
    exercise_pill(look, width, mark);
    ImGui::SetCursorPos(begin);
    keep_free(width + look.unit());
    if (indent > 0) ImGui::Indent(look.unit(indent));
}

} // namespace kit
