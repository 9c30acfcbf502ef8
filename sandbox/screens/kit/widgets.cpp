#include "sandbox/screens/kit/widgets.hpp"

#include "sandbox/screens/kit/dashes.hpp"

#include <imgui_internal.h>

#include <imgui_stdlib.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace kit {
namespace {

constexpr float least_target = 32;

void note_item(const Look& look, const Name& name, ImGuiID id, const Press& press, const Pressable& how) {
    auto* window = ImGui::GetCurrentWindow();
    look.registry.note({window->RootWindow->Name, name.id, name.label, how.value, how.kind, id, window, press.rect, press.shown, how.disabled, press.focused,
                        how.takes_arrows, how.tooltip, how.help});
}

/// Of the whole id: Dear ImGui's own forgets what stands before "###", which a file's name may hold.
ImGuiID number_of(const std::string& id) {
    const auto number = ImHashData(id.data(), id.size(), ImGui::GetCurrentWindow()->IDStack.back());
    ImGui::KeepAliveID(number);
    return number;
}

void explain(const Look& look, const Press& press, const std::string& words) {
    if (words.empty() || !press.shown) return;
    const bool by_mouse = press.hovered && !look.keyboard.rests(), by_key = press.focused && !look.keyboard.points_by_mouse();
    if (by_mouse || by_key) tooltip(look, words);
}

} // namespace

Press pressable(const Look& look, const Name& name, ImVec2 size, const Pressable& how) {
    const float least = look.px(least_target);
    const ImVec2 given{std::max(size.x, least), std::max(size.y, least)};
    const auto at = ImGui::GetCursorScreenPos();
    const ImRect rect(at, {at.x + given.x, at.y + given.y});
    const auto id = number_of(name.id);
    ImGui::ItemSize(given, 0);
    Press press;
    press.rect = {rect.Min, rect.Max};
    press.shown = ImGui::ItemAdd(rect, id);
    press.focused = look.keyboard.is_focused(id) && !how.disabled;
    if (!how.disabled) {
        if (press.shown) press.happened = ImGui::ButtonBehavior(rect, id, &press.hovered, &press.held);
        press.happened |= look.keyboard.presses(id);
    } else {
        press.hovered = press.shown && ImGui::IsItemHovered();
    }
    note_item(look, name, id, press, how);
    explain(look, press, how.tooltip);
    return press;
}

bool takes_wheel(const Press& press) {
    const bool takes = press.hovered && (press.focused || ImGui::GetCurrentWindow()->ParentWindow->ScrollMax.y <= 0);
    if (takes) ImGui::SetItemUsingMouseWheel();
    return takes;
}

void focus_ring(const Look& look, const Press& press, float rounding) {
    if (!press.focused || !press.shown) return;
    const float out = look.px(2);
    ImGui::GetWindowDrawList()->AddRect({press.rect.Min.x - out, press.rect.Min.y - out}, {press.rect.Max.x + out, press.rect.Max.y + out},
                                        look.ink(Tone::focus), look.px(rounding + 2), 0, look.px(2));
}

float button_width(const Look& look, std::string_view label) { return size_of(look, label).x + look.unit(4); }

namespace {

Colour fill_of(const Look& look, const Press& press, const ButtonStyle& style) {
    const auto& theme = look.theme;
    if (style.disabled) return theme[Tone::sunken];
    if (style.weight == Weight::primary) return press.hovered ? mix(theme[Tone::ink], theme[Tone::accent], 0.2) : theme[Tone::accent];
    return press.hovered ? theme[Tone::hover] : theme[Tone::panel];
}

Tone ink_of(const ButtonStyle& style) {
    if (style.disabled) return Tone::quiet;
    if (style.weight == Weight::primary) return Tone::on_accent;
    return style.weight == Weight::quiet ? Tone::accent : Tone::ink;
}

/// What cannot be pressed is told apart by its outline, not by a shade alone.
void draw_closed_outline(const Look& look, const Rect& rect) { dashed_box(look, rect.Min, rect.Max, look.ink(Tone::edge), look.px(1)); }

void draw_button(const Look& look, const Name& name, const Press& press, const ButtonStyle& style) {
    auto* list = ImGui::GetWindowDrawList();
    const float rounding = look.px(6);
    const bool quiet = style.weight == Weight::quiet;
    if (!quiet || press.hovered) list->AddRectFilled(press.rect.Min, press.rect.Max, fill_of(look, press, style).opaque(), rounding);
    if (style.disabled) draw_closed_outline(look, press.rect);
    else if (style.weight == Weight::normal) list->AddRect(press.rect.Min, press.rect.Max, look.ink(Tone::edge), rounding, 0, look.px(1));
    const auto size = size_of(look, name.label);
    const float room = press.rect.GetWidth() - look.unit(quiet ? 1 : 2);
    const auto middle = press.rect.GetCenter();
    const float push = press.held ? look.px(1) : 0;
    put(look, {middle.x - std::min(size.x, room) / 2, middle.y - size.y / 2 + push}, room, name.label, {Face::body, ink_of(style)}, true);
    focus_ring(look, press);
}

} // namespace

bool button(const Look& look, const Name& name, const ButtonStyle& style) {
    float width = style.width > 0 ? style.width : button_width(look, name.label);
    if (style.weight == Weight::quiet && style.width <= 0) width -= look.unit(2);
    width = std::min(width, std::max(look.px(least_target), room().x));
    const bool cut = size_of(look, name.label).x > width - look.unit(style.weight == Weight::quiet ? 1 : 2) + 1;
    const Pressable how{Kind::button, style.disabled, {}, cut && style.tooltip.empty() ? name.label : style.tooltip};
    const auto press = pressable(look, name, {width, look.px(36)}, how);
    if (press.shown) draw_button(look, name, press, style);
    return press.happened;
}

Press row(const Look& look, const Name& name, float height, bool chosen, Kind kind, std::string_view help) {
    const auto press = pressable(look, name, {room().x, height}, {kind, false, chosen ? "1" : "", {}, std::string(help)});
    if (!press.shown) return press;
    auto* list = ImGui::GetWindowDrawList();
    if (chosen || press.hovered) list->AddRectFilled(press.rect.Min, press.rect.Max, look.ink(chosen ? Tone::soft : Tone::hover), look.px(6));
    focus_ring(look, press);
    return press;
}

void outline(const Look& look, const Press& press, bool closed) {
    if (closed) draw_closed_outline(look, press.rect);
    else ImGui::GetWindowDrawList()->AddRect(press.rect.Min, press.rect.Max, look.ink(Tone::edge), look.px(6), 0, look.px(1));
}

bool line_row(const Look& look, const Name& name, bool chosen, Face face) {
    const auto press = row(look, name, look.px(36), chosen);
    if (!press.shown) return press.happened;
    const bool cut = put(look, {press.rect.Min.x + look.px(8), press.rect.Min.y + look.px(8)}, press.rect.GetWidth() - look.px(16), name.label, {face}, true);
    if (cut && (press.hovered || press.focused)) tooltip(look, name.label);
    return press.happened;
}

Press card(const Look& look, const Name& name, ImVec2 size) {
    const auto press = pressable(look, name, size, {Kind::card, false, {}, {}});
    if (!press.shown) return press;
    auto* list = ImGui::GetWindowDrawList();
    const float rounding = look.px(8);
    list->AddRectFilled(press.rect.Min, press.rect.Max, look.ink(press.hovered ? Tone::hover : Tone::panel), rounding);
    list->AddRect(press.rect.Min, press.rect.Max, look.ink(press.hovered ? Tone::edge : Tone::line), rounding, 0, look.px(1));
    focus_ring(look, press, 8);
    return press;
}

bool checkbox(const Look& look, const Name& name, bool& on) {
    const float box = look.px(20);
    const float words = room().x - box - look.unit();
    const auto size = size_of(look, name.label, Face::body, words);
    const auto press = pressable(look, name, {box + look.unit() + size.x, size.y}, {Kind::choice, false, on ? "1" : "0", {}});
    if (press.happened) on = !on;
    if (!press.shown) return press.happened;
    auto* list = ImGui::GetWindowDrawList();
    const ImVec2 top{press.rect.Min.x, std::floor(press.rect.GetCenter().y - box / 2)};
    list->AddRectFilled(top, {top.x + box, top.y + box}, look.ink(on ? Tone::accent : Tone::panel), look.px(4));
    list->AddRect(top, {top.x + box, top.y + box}, look.ink(on ? Tone::accent : Tone::edge), look.px(4), 0, look.px(1));
    if (on) ImGui::RenderCheckMark(list, {top.x + look.px(4), top.y + look.px(4)}, look.ink(Tone::on_accent), look.px(12));
    const auto* font = look.font(Face::body);
    list->AddText(font, font->FontSize, {top.x + box + look.unit(), press.rect.GetCenter().y - size.y / 2}, look.ink(Tone::ink), name.label.data(),
                  name.label.data() + name.label.size(), words);
    focus_ring(look, press);
    return press.happened;
}

bool field(const Look& look, const Name& name, std::string& words, const FieldStyle& style) {
    const float width = style.width > 0 ? std::min(style.width, room().x) : measure(look);
    const Group group;
    if (!style.label_hidden) note(look, name.label);
    const auto hidden = "##" + name.id;
    const auto padding = ImVec2(look.px(10), std::max(look.px(5), (look.px(36) - look.fonts.body->FontSize) / 2));
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, padding);
    bool changed = false;
    if (style.lines > 1) {
        changed = write(hidden.c_str(), words, width, style.lines, look.keyboard.writing());
    } else {
        ImGui::SetNextItemWidth(width);
        changed = ImGui::InputTextWithHint(hidden.c_str(), style.hint.c_str(), &words);
    }
    ImGui::PopStyleVar();
    Press press;
    const auto id = ImGui::GetID(hidden.c_str());
    press.rect = {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    press.shown = ImGui::IsItemVisible();
    press.focused = look.keyboard.is_focused(id);
    note_item(look, name, id, press, {Kind::field, false, words, style.hint});
    focus_ring(look, press);
    return changed;
}

namespace {

std::optional<std::int64_t> number_in(const std::string& digits) {
    std::int64_t number = 0;
    const auto* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(number) : std::nullopt;
}

} // namespace

bool stepper(const Look& look, const Name& name, std::int64_t& value, std::int64_t least, std::int64_t most) {
    const Group group;
    const auto before = value;
    note(look, name.label);
    const ButtonStyle minus{Weight::normal, look.px(36), value <= least, value <= least ? look.say("screen.least") : std::string{}};
    if (button(look, {name.id + ".less", "\xE2\x88\x92"}, minus)) --value;
    beside(look);
    auto digits = std::to_string(value);
    const float width = std::max(look.px(72), size_of(look, std::to_string(value)).x + look.px(28));
    if (field(look, name, digits, {width, 1, {}, true})) value = number_in(digits).value_or(least);
    beside(look);
    const ButtonStyle plus{Weight::normal, look.px(36), value >= most, value >= most ? look.say("screen.most") : std::string{}};
    if (button(look, {name.id + ".more", "+"}, plus)) ++value;
    value = std::clamp(value, least, most);
    return value != before;
}

} // namespace kit
