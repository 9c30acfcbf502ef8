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

/// Where the boxes of a picture lie.
struct Ground {
    ImVec2 at;
    float from_width = 0, gap = 0, house_width = 0;
    float house_left() const { return at.x + from_width + gap; }
};

Ground ground_of(const kit::Look& look) {
    const float whole = kit::room().x;
    const float from = std::clamp(whole * 0.27F, look.px(96), look.px(150)), house = std::clamp(whole * 0.5F, look.px(150), look.px(250));
    return {ImGui::GetCursorScreenPos(), from, std::max(look.px(24), whole - from - house), house};
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

float padding(const kit::Look& look) { return look.px(12); }

float height_of(const kit::Look& look, const House& house, float width) {
    const float inside = width - 2 * padding(look);
    float height = kit::size_of(look, house.name, kit::Face::bold, inside).y + look.px(16);
    for (const auto& line : house.says) height += kit::size_of(look, line, kit::Face::small, inside).y + look.px(2);
    return height;
}

void draw_words(const kit::Look& look, const House& house, const kit::Rect& rect) {
    const float inside = rect.GetWidth() - 2 * padding(look);
    const auto after = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({rect.Min.x + padding(look), rect.Min.y + look.px(8)});
    {
        const kit::Group group;
        ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, look.px(2)));
        const auto tone = ink_of(house);
        kit::paragraph(look, house.name, {kit::Face::bold, tone}, inside);
        for (const auto& line : house.says) kit::paragraph(look, line, {kit::Face::small, tone == kit::Tone::ink ? kit::Tone::quiet : tone}, inside);
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

void draw_from(const kit::Look& look, const HousesPicture& picture, const Ground& ground, float middle) {
    const float inside = ground.from_width - 2 * look.px(8);
    const auto name = kit::size_of(look, picture.from, kit::Face::bold, inside), words = kit::size_of(look, picture.from_words, kit::Face::small, inside);
    const float height = name.y + words.y + look.px(20);
    const ImVec2 low{ground.at.x, middle - height / 2}, high{ground.at.x + ground.from_width, middle + height / 2};
    kit::canvas().AddRectFilled(low, high, look.ink(kit::Tone::soft), look.px(6));
    kit::canvas().AddRect(low, high, look.ink(kit::Tone::accent), look.px(6), 0, look.px(2));
    ImGui::SetCursorScreenPos({low.x + look.px(8), low.y + look.px(8)});
    const kit::Group group;
    kit::paragraph(look, picture.from, {kit::Face::bold}, inside);
    kit::paragraph(look, picture.from_words, {kit::Face::small, kit::Tone::quiet}, inside);
}

bool is_dashed(const House& house) { return house.standing == Standing::never || (house.standing == Standing::by_another_row && !house.chosen); }

bool draw_house(const kit::Look& look, const HousesPicture& picture, const House& house, ImVec2 at, float width, ImVec2 from) {
    const float height = height_of(look, house, width);
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
    draw_words(look, house, press.rect);
    kit::focus_ring(look, press);
    return pressed;
}

} // namespace

std::optional<std::size_t> draw_houses(const kit::Look& look, const HousesPicture& picture) {
    const auto ground = ground_of(look);
    const float between = look.px(18);
    float whole = -between;
    for (const auto& house : picture.houses) whole += height_of(look, house, ground.house_width) + between;
    whole = std::max(whole, look.px(90));
    const float middle = ground.at.y + whole / 2;
    std::optional<std::size_t> pressed;
    float y = ground.at.y;
    for (std::size_t i = 0; i < picture.houses.size(); ++i) {
        if (draw_house(look, picture, picture.houses[i], {ground.house_left(), y}, ground.house_width, {ground.at.x + ground.from_width, middle})) pressed = i;
        y += height_of(look, picture.houses[i], ground.house_width) + between;
    }
    draw_from(look, picture, ground, middle);
    ImGui::SetCursorScreenPos({ground.at.x, ground.at.y + whole + between});
    return pressed;
}

} // namespace screens
