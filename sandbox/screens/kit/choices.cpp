#include "sandbox/screens/kit/choices.hpp"

#include "sandbox/screens/kit/widgets.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace kit {
namespace {

Name option_name(const Name& name, std::size_t place, const std::string& label) { return {name.id + "." + std::to_string(place), label}; }

void draw_segment(const Look& look, const Press& press, const std::string& label, bool chosen) {
    auto* list = ImGui::GetWindowDrawList();
    const auto ground = chosen ? Tone::soft : press.hovered ? Tone::hover : Tone::panel;
    list->AddRectFilled(press.rect.Min, press.rect.Max, look.ink(ground), look.px(6));
    list->AddRect(press.rect.Min, press.rect.Max, look.ink(chosen ? Tone::accent : Tone::edge), look.px(6), 0, look.px(chosen ? 2 : 1));
    const Style style{chosen ? Face::bold : Face::body, Tone::ink};
    const auto size = size_of(look, label, style.face);
    const float room_inside = press.rect.GetWidth() - look.unit();
    put(look, {press.rect.GetCenter().x - std::min(size.x, room_inside) / 2, press.rect.GetCenter().y - size.y / 2}, room_inside, label, style, true);
    focus_ring(look, press);
}

void draw_tab(const Look& look, const Press& press, const std::string& label, bool chosen) {
    auto* list = ImGui::GetWindowDrawList();
    if (press.hovered && !chosen) list->AddRectFilled(press.rect.Min, press.rect.Max, look.ink(Tone::hover), look.px(6));
    const Style style{chosen ? Face::bold : Face::body, chosen ? Tone::ink : Tone::quiet};
    const auto size = size_of(look, label, style.face);
    const float room_inside = press.rect.GetWidth() - look.px(4);
    put(look, {press.rect.GetCenter().x - std::min(size.x, room_inside) / 2, press.rect.GetCenter().y - size.y / 2}, room_inside, label, style, true);
    if (chosen)
        list->AddRectFilled({press.rect.Min.x + look.px(4), press.rect.Max.y - look.px(3)}, {press.rect.Max.x - look.px(4), press.rect.Max.y},
                            look.ink(Tone::accent), look.px(2));
    focus_ring(look, press);
}

using DrawOption = void (*)(const Look&, const Press&, const std::string&, bool);

bool side_by_side(const Look& look, const Name& name, std::span<const std::string> options, std::size_t& chosen, float padding, Kind kind, DrawOption draw) {
    const auto before = chosen;
    Flow flow(look, kind == Kind::tab ? 0.5F : 1);
    for (std::size_t place = 0; place < options.size(); ++place) {
        const auto full = size_of(look, options[place], Face::bold).x + look.unit(padding);
        const float width = std::min(full, ImGui::GetCurrentWindowRead()->WorkRect.GetWidth());
        flow.next(width);
        const bool on = place == chosen;
        const auto press = pressable(look, option_name(name, place, options[place]), {width, look.px(36)},
                                     {kind, false, on ? "1" : "0", width < full ? options[place] : std::string{}});
        if (press.happened) chosen = place;
        if (press.shown) draw(look, press, options[place], on);
    }
    return chosen != before;
}

void draw_closed_list(const Look& look, const Press& press, const std::string& shown) {
    auto* list = ImGui::GetWindowDrawList();
    list->AddRectFilled(press.rect.Min, press.rect.Max, look.ink(press.hovered ? Tone::hover : Tone::panel), look.px(6));
    list->AddRect(press.rect.Min, press.rect.Max, look.ink(Tone::edge), look.px(6), 0, look.px(1));
    const float y = press.rect.GetCenter().y;
    put(look, {press.rect.Min.x + look.px(12), y - look.fonts.body->FontSize / 2}, press.rect.GetWidth() - look.unit(5), shown, {}, true);
    const float x = press.rect.Max.x - look.unit(2), wing = look.px(5);
    list->AddTriangleFilled({x - wing, y - wing / 2}, {x + wing, y - wing / 2}, {x, y + wing / 2 + look.px(1)}, look.ink(Tone::ink));
    focus_ring(look, press);
}

bool open_list(const Look& look, const Name& name, std::span<const std::string> options, std::size_t& chosen) {
    const auto before = chosen;
    for (std::size_t place = 0; place < options.size(); ++place) {
        const auto press = row(look, option_name(name, place, options[place]), look.px(36), place == chosen, Kind::choice);
        const float inside = press.rect.GetWidth() - look.unit(2);
        if (press.shown)
            put(look, {press.rect.Min.x + look.unit(), press.rect.GetCenter().y - look.fonts.body->FontSize / 2}, inside, options[place], {}, false);
        if (!press.happened) continue;
        chosen = place;
        ImGui::CloseCurrentPopup();
    }
    return chosen != before;
}

float widest(const Look& look, std::span<const std::string> options) {
    float width = 0;
    for (const auto& option : options) width = std::max(width, size_of(look, option).x);
    return width;
}

} // namespace

bool segments(const Look& look, const Name& name, std::span<const std::string> options, std::size_t& chosen) {
    return side_by_side(look, name, options, chosen, 3, Kind::choice, draw_segment);
}

bool tabs(const Look& look, const Name& name, std::span<const std::string> options, std::size_t& chosen) {
    return side_by_side(look, name, options, chosen, 2.5F, Kind::tab, draw_tab);
}

bool drop_down(const Look& look, const Name& name, std::span<const std::string> options, std::size_t& chosen, float width) {
    const float list_width = widest(look, options) + look.unit(6);
    width = std::min(width > 0 ? width : list_width, room().x);
    const std::string shown = chosen < options.size() ? options[chosen] : std::string{};
    const bool cut = size_of(look, shown).x > width - look.unit(5) + 1;
    const auto press = pressable(look, name, {width, look.px(36)}, {Kind::button, false, shown, cut ? shown : std::string{}});
    if (press.happened) ImGui::OpenPopup(name.id.c_str());
    if (press.shown) draw_closed_list(look, press, shown);
    const float most = ImGui::GetIO().DisplaySize.x - look.unit(4);
    ImGui::SetNextWindowPos({press.rect.Min.x, press.rect.Max.y + look.px(4)}, ImGuiCond_Appearing);
    ImGui::SetNextWindowSizeConstraints({std::min(std::max(width, list_width), most), 0}, {most, look.px(400)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.unit(), look.unit()));
    const bool open = ImGui::BeginPopup(name.id.c_str());
    ImGui::PopStyleVar();
    const bool changed = open && open_list(look, name, options, chosen);
    if (open) ImGui::EndPopup();
    return changed;
}

} // namespace kit
