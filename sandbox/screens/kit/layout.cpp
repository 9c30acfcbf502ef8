#include "sandbox/screens/kit/layout.hpp"

#include "sandbox/screens/kit/marks.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace kit {
namespace {

ImVec4 colour_of(const Look& look, Ground ground) {
    switch (ground) {
    case Ground::paper: return look.theme[Tone::paper].vec();
    case Ground::panel: return look.theme[Tone::panel].vec();
    case Ground::sunken: return look.theme[Tone::sunken].vec();
    case Ground::none: break;
    }
    return {0, 0, 0, 0};
}

/// Height of the content of a panel of that name in the frame before.
float content_height(const char* name, float padding) {
    const auto* parent = ImGui::GetCurrentWindow();
    ImGuiWindow* child = nullptr;
    for (auto* window : GImGui->Windows)
        if (window->ParentWindow == parent && window->ChildId == ImGui::GetID(name)) child = window;
    // What Dear ImGui keeps as the size of the content is that of one frame earlier still.
    return child ? child->DC.CursorMaxPos.y - child->DC.CursorStartPos.y + 2 * padding : padding * 2;
}

} // namespace

void gap(const Look& look, float units) { ImGui::SetCursorPosY(ImGui::GetCursorPosY() + look.unit(units) - ImGui::GetStyle().ItemSpacing.y); }

void rule(const Look& look) {
    const auto from = ImGui::GetCursorScreenPos();
    ImGui::Dummy({1, look.px(1)});
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::GetWindowDrawList()->AddRectFilled(from, {from.x + width, from.y + look.px(1)}, look.ink(Tone::line));
}

void beside(const Look& look, float units) { ImGui::SameLine(0, look.unit(units)); }

void beside_if_room(const Look& look, float width, float units) {
    const float left = ImGui::GetCursorScreenPos().x + room().x - ImGui::GetItemRectMax().x;
    if (left > width + look.unit(units)) beside(look, units);
}

bool something_stands_over() { return !GImGui->OpenPopupStack.empty(); }

void bring_into_view() { ImGui::ScrollToRect(ImGui::GetCurrentWindow(), GImGui->LastItemData.Rect); }

void align_right(float width) {
    const float left = ImGui::GetContentRegionAvail().x - width;
    if (left > 0) ImGui::SetCursorPosX(ImGui::GetCursorPosX() + left);
}

bool is_low(const Look& look) {
    constexpr float height_at_100_percent = 480;
    return ImGui::GetIO().DisplaySize.y < look.px(height_at_100_percent);
}

void Flow::next(float width) {
    if (first_) {
        first_ = false;
        return;
    }
    const auto* window = ImGui::GetCurrentWindowRead();
    const float right = ImGui::GetItemRectMax().x + look_.unit(units_) + width;
    if (right <= window->WorkRect.Max.x + 0.5F) beside(look_, units_);
}

Panel::Panel(const Look& look, const char* name, ImVec2 size, PanelStyle style) {
    const float padding = look.unit(style.padding);
    if (style.fits_content) size.y = content_height(name, padding);
    ImGui::PushStyleColor(ImGuiCol_ChildBg, colour_of(look, style.ground));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(padding, padding));
    const auto scrolling = style.fits_content || !style.scrolls ? ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse : 0;
    // Where a panel has the colour of the paper only a line tells them apart.
    const bool needs_line = style.ground == Ground::panel && look.ink(Tone::panel) == look.ink(Tone::paper);
    ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, needs_line ? look.px(1) : 0.0F);
    ImGui::BeginChild(name, size, needs_line, ImGuiWindowFlags_AlwaysUseWindowPadding | scrolling);
    ImGui::PopStyleVar(2);
    ImGui::PopStyleColor();
}

Panel::~Panel() { ImGui::EndChild(); }

Page::Page(const Look& look, const char* name) {
    constexpr auto flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                           ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBackground; // the frame begins with it
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::Begin(name, nullptr, flags);
    ImGui::PopStyleVar();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(look.unit(), 0));
    exercise_band(look);
    ImGui::PopStyleVar();
}

Page::~Page() { ImGui::End(); }

Overlay::Overlay(const Look& look, const char* name, bool& open, float width_at_100_percent) {
    constexpr auto flags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoMove |
                           ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoSavedSettings;
    const bool closed_by_escape = open && !ImGui::IsPopupOpen(name) && look.keyboard.escape_is_used();
    if (closed_by_escape) open = false;
    if (open && !ImGui::IsPopupOpen(name)) ImGui::OpenPopup(name);
    const auto display = ImGui::GetIO().DisplaySize;
    const float width = std::min(look.px(width_at_100_percent), display.x - look.unit(4));
    const float top = look.px(mark_foot), apart = look.unit(); // the words of the exercise mark are never covered
    ImGui::SetNextWindowPos({display.x / 2, (top + display.y) / 2}, ImGuiCond_Always, {0.5F, 0.5F});
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, display.y - top - 2 * apart});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.unit(3), look.unit(3)));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1)); // a dark theme shows no other end of it
    drawing_ = ImGui::BeginPopupModal(name, nullptr, flags);
    ImGui::PopStyleVar(2);
    if (drawing_ && !open) ImGui::CloseCurrentPopup();
}

Overlay::~Overlay() {
    if (drawing_) ImGui::EndPopup();
}

} // namespace kit
