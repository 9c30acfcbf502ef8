#include "sandbox/screens/kit/help.hpp"

#include "sandbox/screens/kit/marks.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace kit {
namespace {

constexpr const char* card_name = "##help";
constexpr float card_width = 560;

bool is_under_mouse(const Item& item) {
    const auto mouse = ImGui::GetIO().MousePos;
    const auto& popups = GImGui->OpenPopupStack;
    const bool behind = !popups.empty() && popups.back().Window && item.inside->RootWindow != popups.back().Window;
    return !behind && item.inside->WasActive && item.rect.Contains(mouse) && item.inside->InnerClipRect.Contains(mouse);
}

/// Among things that lie over one another the smallest is meant.
const Item* under_mouse(const Registry& registry) {
    const Item* smallest = nullptr;
    for (const auto* all : {&registry.items(), &registry.values()})
        for (const auto& item : *all)
            if (is_under_mouse(item) && (!smallest || item.rect.GetArea() < smallest->rect.GetArea())) smallest = &item;
    return smallest;
}

const Item* with_focus(const Registry& registry, ImGuiID focus) {
    for (const auto* all : {&registry.items(), &registry.values()})
        for (const auto& item : *all)
            if (focus != 0 && item.imgui_id == focus) return &item;
    return nullptr;
}

ImVec2 place_beside(const Look& look, const Rect& about, ImVec2 size) {
    const auto display = ImGui::GetIO().DisplaySize;
    const auto apart = look.px(8);
    const auto x = std::clamp(about.Min.x, apart, std::max(apart, display.x - size.x - apart));
    if (about.Max.y + apart + size.y < display.y) return {x, about.Max.y + apart};
    const auto top = look.px(mark_foot); // the words of the exercise mark are never covered
    if (about.Min.y - apart - size.y > top) return {x, about.Min.y - apart - size.y};
    const bool right = about.Max.x + apart + size.x < display.x;
    const auto aside = right ? about.Max.x + apart : std::max(apart, about.Min.x - apart - size.x);
    return {aside, std::max(top, display.y - size.y - apart)};
}

Rect middle_of_display() {
    const auto display = ImGui::GetIO().DisplaySize;
    return {{display.x * 0.35F, display.y * 0.3F}, {display.x * 0.35F, display.y * 0.3F}};
}

void frame(const Look& look, const Rect& rect) {
    const auto out = look.px(4);
    ImGui::GetForegroundDrawList()->AddRect({rect.Min.x - out, rect.Min.y - out}, {rect.Max.x + out, rect.Max.y + out}, look.ink(Tone::accent), look.px(8), 0,
                                            look.px(3));
}

} // namespace

void note_value(const Look& look, std::string_view id, std::string_view label, std::string_view says) {
    auto* window = ImGui::GetCurrentWindow();
    Item item;
    item.window = window->RootWindow->Name;
    item.id = id;
    item.label = label;
    item.kind = Kind::value;
    item.imgui_id = ImHashStr(id.data(), id.size());
    item.inside = window;
    item.rect = {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    item.visible = ImGui::IsItemVisible();
    item.tooltip = says;
    look.registry.note(std::move(item));
}

const Item* pointed_at(const Look& look) {
    const auto* under = look.keyboard.points_by_mouse() ? under_mouse(look.registry) : nullptr;
    return under ? under : with_focus(look.registry, look.keyboard.focused());
}

Card::Card(const Look& look, const Item* about) {
    constexpr auto flags = ImGuiWindowFlags_Tooltip | ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoMove |
                           ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_AlwaysAutoResize |
                           ImGuiWindowFlags_NoFocusOnAppearing;
    if (about) frame(look, about->rect);
    const auto* before = ImGui::FindWindowByName(card_name);
    const auto width = std::min(look.px(card_width), ImGui::GetIO().DisplaySize.x - look.unit(4));
    ImGui::SetNextWindowPos(place_beside(look, about ? about->rect : middle_of_display(), before ? before->Size : ImVec2(width, 0)));
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, FLT_MAX});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.unit(2), look.unit(1.5F)));
    ImGui::Begin(card_name, nullptr, flags);
    ImGui::PopStyleVar();
}

float Card::room_below(const Look& look) {
    const auto foot = 2 * look.fonts.note->FontSize + look.unit(5);
    return ImGui::GetIO().DisplaySize.y - look.px(mark_foot) - look.unit() - foot - ImGui::GetCursorPosY();
}

Card::~Card() { ImGui::End(); }

} // namespace kit
