#include "sandbox/screens/kit/icon_button.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float picture = 20;

Tone ink_of(const ButtonStyle& style) {
    if (style.disabled) return Tone::quiet;
    return style.weight == Weight::primary ? Tone::on_accent : Tone::ink;
}

void draw_ground(const Look& look, const Press& press, const ButtonStyle& style) {
    const auto rounding = look.px(8);
    const auto resting = style.disabled ? Tone::sunken : style.weight == Weight::primary ? Tone::accent : Tone::panel;
    const auto fill = !press.hovered || style.disabled  ? look.theme[resting]
                      : style.weight == Weight::primary ? mix(look.theme[Tone::ink], look.theme[Tone::accent], 0.2)
                                                        : look.theme[Tone::hover];
    canvas().AddRectFilled(press.rect.Min, press.rect.Max, fill.opaque(), rounding);
    if (style.weight != Weight::primary || style.disabled) canvas().AddRect(press.rect.Min, press.rect.Max, look.ink(Tone::line), rounding, 0, look.px(1));
    focus_ring(look, press, 8);
}

} // namespace

bool icon_button(const Look& look, const Name& name, Icon which, const ButtonStyle& style) {
    const auto side = look.px(icon_button_size);
    const auto says = style.tooltip.empty() ? name.label : name.label + ". " + style.tooltip;
    const auto press = pressable(look, name, {side, side}, {Kind::button, style.disabled, {}, says, style.disabled ? style.tooltip : std::string{}});
    if (!press.shown) return press.happened;
    draw_ground(look, press, style);
    icon(look, press.rect.GetCenter(), look.px(picture), which, ink_of(style));
    return press.happened;
}

float labelled_button_width(const Look& look, std::string_view label) { return size_of(look, label).x + look.px(picture + 30); }

bool labelled_button(const Look& look, const Name& name, Icon which, const ButtonStyle& style) {
    const auto width = style.width > 0 ? style.width : std::min(labelled_button_width(look, name.label), std::max(look.px(icon_button_size), room().x));
    const auto press = pressable(look, name, {width, look.px(icon_button_size)},
                                 {Kind::button, style.disabled, {}, style.tooltip, style.disabled ? style.tooltip : std::string{}});
    if (!press.shown) return press.happened;
    draw_ground(look, press, style);
    const auto size = size_of(look, name.label);
    const auto middle = press.rect.GetCenter().y;
    icon(look, {press.rect.Min.x + look.px(8 + picture / 2), middle}, look.px(picture), which, ink_of(style));
    put(look, {press.rect.Min.x + look.px(picture + 16), middle - size.y / 2}, width - look.px(picture + 22), name.label, {Face::body, ink_of(style)}, true);
    return press.happened;
}

} // namespace kit
