#include "sandbox/screens/routing/houses.hpp"

#include "sandbox/screens/kit/dashes.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/texts/listed.hpp"

#include <algorithm>
#include <cmath>

namespace screens {
namespace {

using Standing = House::Standing;

/// What a picture is set with.
struct Setting {
    kit::Face name;
    float padding, above, between;
};

Setting setting_of(const kit::Look& look, const HousesPicture& picture) {
    if (picture.small) return {kit::Face::note, look.px(8), look.px(5), look.px(8)};
    return {kit::Face::bold, look.px(12), look.px(8), look.px(12)};
}

/// Where the boxes of a picture lie.
struct Ground {
    ImVec2 at;
    float sender_width = 0, from_left = 0, from_width = 0, gap = 0, house_width = 0;
    float house_left() const { return at.x + from_left + from_width + gap; }
    ImVec2 from_edge(float middle) const { return {at.x + from_left + from_width, middle}; }
};

Ground ground_of(const kit::Look& look, const HousesPicture& picture) {
    const float around = look.px(2), whole = kit::room().x - 2 * around; // for the lines around the boxes
    const ImVec2 at{ImGui::GetCursorScreenPos().x + around, ImGui::GetCursorScreenPos().y + around};
    if (picture.sender.empty()) {
        const float from = std::clamp(whole * 0.26F, look.px(96), look.px(150)), house = std::clamp(whole * 0.56F, look.px(150), look.px(300));
        return {at, 0, 0, from, std::max(look.px(24), whole - from - house), house};
    }
    const float sender = kit::size_of(look, picture.sender, kit::Face::note).x + look.px(20), gap = std::max(look.px(14), whole * 0.08F);
    const float rest = whole - sender - 2 * gap;
    return {at, sender, sender + gap, rest * 0.4F, gap, rest * 0.6F};
}

kit::Tone tone_of(const House& house) {
    if (house.standing == Standing::never) return kit::Tone::late;
    const bool quiet = house.standing == Standing::other || house.standing == Standing::by_another_row;
    return quiet && !house.chosen ? kit::Tone::edge : kit::Tone::accent;
}

kit::Tone ink_of(const House& house) {
    if (house.standing == Standing::never) return kit::Tone::late;
    return house.standing == Standing::by_another_row && !house.chosen ? kit::Tone::quiet : kit::Tone::ink;
}

/// Of a name and what stands below it in a box so wide.
float height_of(const kit::Look& look, const Setting& setting, const std::string& name, std::span<const std::string> says, float width) {
    const float inside = width - 2 * setting.padding;
    float height = kit::size_of(look, name, setting.name, inside).y + 2 * setting.above;
    for (const auto& line : says) height += kit::size_of(look, line, kit::Face::small, inside).y + look.px(2);
    return height;
}

void draw_words(const kit::Look& look, const Setting& setting, const std::string& name, std::span<const std::string> says, const kit::Rect& rect,
                kit::Tone tone = kit::Tone::ink) {
    const float inside = rect.GetWidth() - 2 * setting.padding;
    const auto after = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({rect.Min.x + setting.padding, rect.Min.y + setting.above});
    {
        const kit::Group group;
        ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, look.px(2)));
        kit::paragraph(look, name, {setting.name, tone}, inside);
        for (const auto& line : says) kit::paragraph(look, line, {kit::Face::small, tone == kit::Tone::ink ? kit::Tone::quiet : tone}, inside);
        ImGui::PopStyleVar();
    }
    ImGui::SetCursorScreenPos(after);
}

void draw_way(const kit::Look& look, const House& house, ImVec2 from, ImVec2 to) {
    const bool whole = house.chosen || house.standing == Standing::leads;
    kit::bent_line(from, to, look.ink(tone_of(house)), look.px(house.chosen ? 4 : 2), !whole);
    const ImVec2 middle{(from.x + to.x) / 2, (from.y + to.y) / 2};
    if (house.standing != Standing::never) return;
    kit::canvas().AddCircleFilled(middle, look.px(11), look.ink(kit::Tone::panel));
    kit::icon(look, middle, look.px(20), kit::Icon::close, kit::Tone::late);
}

/// In the middle of that height, from there to the right.
kit::Rect box_around(float left, float width, float middle, float height) { return {{left, middle - height / 2}, {left + width, middle + height / 2}}; }

void draw_sender(const kit::Look& look, const HousesPicture& picture, const Ground& ground, float middle) {
    if (picture.sender.empty()) return;
    const auto setting = setting_of(look, picture);
    const auto rect = box_around(ground.at.x, ground.sender_width, middle, height_of(look, setting, picture.sender, {}, ground.sender_width));
    kit::canvas().AddLine({rect.Max.x, middle}, {ground.at.x + ground.from_left, middle}, look.ink(kit::Tone::accent), look.px(2));
    kit::canvas().AddRectFilled(rect.Min, rect.Max, look.ink(kit::Tone::sunken), look.px(6));
    kit::canvas().AddRect(rect.Min, rect.Max, look.ink(kit::Tone::edge), look.px(6), 0, look.px(1));
    draw_words(look, setting, picture.sender, {}, rect);
}

std::vector<std::string> below_from(const HousesPicture& picture) {
    return picture.from_words.empty() ? std::vector<std::string>{} : std::vector{picture.from_words};
}

float height_of_from(const kit::Look& look, const HousesPicture& picture, const Ground& ground) {
    return height_of(look, setting_of(look, picture), picture.from, below_from(picture), ground.from_width);
}

void draw_from(const kit::Look& look, const HousesPicture& picture, const Ground& ground, float middle) {
    if (picture.from.empty()) return;
    const auto rect = box_around(ground.at.x + ground.from_left, ground.from_width, middle, height_of_from(look, picture, ground));
    kit::canvas().AddRectFilled(rect.Min, rect.Max, look.ink(kit::Tone::soft), look.px(6));
    kit::canvas().AddRect(rect.Min, rect.Max, look.ink(kit::Tone::accent), look.px(6), 0, look.px(2));
    draw_words(look, setting_of(look, picture), picture.from, below_from(picture), rect);
}

/// Of what is seen, where the houses are more than can be seen at once.
float middle_in_view(float top, float height, float of_from) {
    const float above = std::max(top, ImGui::GetWindowPos().y), below = std::min(top + height, ImGui::GetWindowPos().y + ImGui::GetWindowHeight());
    const float low = top + of_from / 2;
    return std::clamp((above + below) / 2, low, std::max(low, top + height - of_from / 2));
}

bool is_dashed(const House& house) { return house.standing == Standing::never || (house.standing == Standing::by_another_row && !house.chosen); }

bool draw_house(const kit::Look& look, const HousesPicture& picture, const House& house, ImVec2 at, float width, ImVec2 from) {
    const auto setting = setting_of(look, picture);
    const float height = height_of(look, setting, house.name, house.says, width);
    draw_way(look, house, from, {at.x, at.y + height / 2});
    ImGui::SetCursorScreenPos(at);
    const auto says = texts::listed(house.says);
    const bool can_be_pressed = picture.pressed && house.allowed;
    const auto press = kit::pressable(look, {"house:" + house.id, house.name}, {width, height},
                                      {can_be_pressed ? kit::Kind::choice : kit::Kind::value, false, house.chosen ? "1" : says, {}});
    const bool pressed = press.happened && can_be_pressed;
    if (!press.shown) return pressed;
    const auto colour = look.ink(tone_of(house));
    kit::canvas().AddRectFilled(press.rect.Min, press.rect.Max, look.ink(press.hovered && can_be_pressed ? kit::Tone::hover : kit::Tone::panel), look.px(6));
    if (is_dashed(house)) kit::dashed_box(look, press.rect.Min, press.rect.Max, colour, look.px(2));
    else kit::canvas().AddRect(press.rect.Min, press.rect.Max, colour, look.px(6), 0, look.px(house.chosen ? 3 : 1));
    draw_words(look, setting, house.name, house.says, press.rect, ink_of(house));
    kit::focus_ring(look, press);
    return pressed;
}

} // namespace

std::optional<std::size_t> draw_houses(const kit::Look& look, const HousesPicture& picture) {
    const kit::Group group; // noted as one
    const auto ground = ground_of(look, picture);
    const auto setting = setting_of(look, picture);
    const auto height = [&](const House& house) { return height_of(look, setting, house.name, house.says, ground.house_width); };
    float column = -setting.between;
    for (const auto& house : picture.houses) column += height(house) + setting.between;
    const float of_from = height_of_from(look, picture, ground), whole = std::max(column, of_from);
    const float middle = middle_in_view(ground.at.y, whole, of_from);
    std::optional<std::size_t> pressed;
    float y = ground.at.y + (whole - column) / 2;
    for (std::size_t i = 0; i < picture.houses.size(); ++i) {
        if (draw_house(look, picture, picture.houses[i], {ground.house_left(), y}, ground.house_width, ground.from_edge(middle))) pressed = i;
        y += height(picture.houses[i]) + setting.between;
    }
    draw_sender(look, picture, ground, middle);
    draw_from(look, picture, ground, middle);
    ImGui::SetCursorScreenPos(ground.at);
    ImGui::Dummy({kit::room().x, whole + look.px(2)});
    return pressed;
}

} // namespace screens
