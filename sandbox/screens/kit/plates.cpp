#include "sandbox/screens/kit/plates.hpp"

#include "sandbox/screens/kit/painting.hpp"
#include "sandbox/screens/kit/text.hpp"

#include <algorithm>
#include <string>

namespace kit {
namespace {

/// Before the panel begins, so that it lies beneath.
const char* sheet_under(const Look& look, const char* name, ImVec2 size) {
    const auto at = ImGui::GetCursorScreenPos();
    const auto left = room();
    const ImVec2 to{at.x + (size.x > 0 ? size.x : left.x + size.x), at.y + (size.y > 0 ? size.y : left.y + size.y)};
    canvas().AddRectFilled(at, to, look.ink(Tone::panel), look.unit());
    canvas().AddRect(at, to, look.ink(Tone::line), look.unit(), 0, look.px(1));
    return name;
}

std::uint32_t cloth_of(const Look& look, std::size_t category) {
    const auto colour = look.theme.category(category);
    return static_cast<std::uint32_t>(colour.red) << 16U | static_cast<std::uint32_t>(colour.green) << 8U | colour.blue;
}

} // namespace

Surface::Surface(const Look& look, const char* name, ImVec2 size, float padding)
    : panel_(look, sheet_under(look, name, size), size, {Ground::none, padding, false}) {}

Surface::~Surface() = default;

void caption(const Look& look, std::string_view words) { text(look, words, {Face::small_bold, Tone::quiet}); }

void pill(const Look& look, Icon which, std::string_view words, Tone tone) {
    const auto size = size_of(look, words, Face::note);
    const float height = look.px(26), left = look.px(30), width = std::min(room().x, left + size.x + look.px(12));
    const auto at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({width, height});
    canvas().AddRectFilled(at, {at.x + width, at.y + height}, mix(look.theme[tone], look.theme[Tone::panel], 0.08).opaque(), height / 2);
    canvas().AddRect(at, {at.x + width, at.y + height}, look.ink(tone), height / 2, 0, look.px(1));
    icon(look, {at.x + look.px(17), at.y + height / 2}, look.px(16), which, tone);
    if (put(look, {at.x + left, at.y + (height - size.y) / 2}, width - left - look.px(8), words, {Face::note}, true) && ImGui::IsItemHovered())
        tooltip(look, words);
}

void badge(const Look& look, ImVec2 centre, std::int64_t count) {
    const auto words = std::to_string(std::min<std::int64_t>(count, 99));
    const auto size = size_of(look, words, Face::small_bold);
    const float radius = std::max(look.px(10), size.x / 2 + look.px(4));
    const auto tone = look.theme[Tone::late];
    canvas().AddCircleFilled(centre, radius, tone.opaque());
    put_coloured(look, {centre.x - size.x / 2, centre.y - size.y / 2}, words, Face::small_bold, readable_on(tone).opaque());
}

void person(const Look& look, ImVec2 centre, float size, const PersonPlate& plate) {
    const float half = size / 2;
    paint(look, pictures::portrait(plate.portrait, cloth_of(look, plate.category), size / look.scale), {centre.x - half, centre.y - half}, look.scale);
    canvas().AddCircle(centre, half, look.ink(plate.chosen ? Tone::accent : Tone::line), 0, look.px(plate.chosen ? 3 : 1));
    if (plate.waiting > 0) badge(look, {centre.x + half * 0.75F, centre.y - half * 0.75F}, plate.waiting);
}

} // namespace kit
