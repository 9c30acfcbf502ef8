#include "sandbox/screens/kit/marks.hpp"

#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"

#include <algorithm>

namespace kit {
namespace {

ImDrawList& list() { return *ImGui::GetWindowDrawList(); }

/// The first character, whole.
std::string initial_of(const std::string& name) {
    std::size_t size = 1;
    while (size < name.size() && (static_cast<unsigned char>(name[size]) & 0xC0U) == 0x80U) ++size;
    return name.substr(0, size);
}

void stripes(const Look& look, ImVec2 from, ImVec2 to) {
    const float step = look.unit(2), slant = to.y - from.y;
    list().PushClipRect(from, to, true);
    const auto count = static_cast<int>((to.x - from.x + slant) / step) + 1;
    for (int i = 0; i < count; ++i) {
        const float x = from.x - slant + static_cast<float>(i) * step;
        list().AddQuadFilled({x, to.y}, {x + slant, from.y}, {x + slant + step / 2, from.y}, {x + step / 2, to.y}, look.ink(Tone::band_stripe));
    }
    list().PopClipRect();
}

} // namespace

void exercise_band(const Look& look) {
    const auto from = ImGui::GetCursorScreenPos();
    const ImVec2 to{from.x + ImGui::GetIO().DisplaySize.x, from.y + look.px(band_height)};
    list().AddRectFilled(from, to, look.ink(Tone::band));
    stripes(look, from, to);
    ImGui::Dummy({to.x - from.x, to.y - from.y});
}

float exercise_pill_width(const Look& look, float at_most, const char* mark) {
    return std::min(at_most, size_of(look, look.say(mark), Face::small_bold).x + look.px(20));
}

float fitting_pill_width(const Look& look, float room, const char* mark) {
    const auto whole = exercise_pill_width(look, room, mark);
    return whole < room * 0.3F ? whole : std::min(whole, std::max(look.px(134), whole * 0.58F));
}

void exercise_pill(const Look& look, float at_most, const char* mark) {
    const auto& words = look.say(mark);
    const auto at = ImGui::GetCursorScreenPos();
    const auto inside = exercise_pill_width(look, at_most, mark) - look.px(16);
    const auto size = size_of(look, words, Face::small_bold, inside);
    const ImVec2 whole{inside + look.px(16), size.y + look.px(8)};
    ImGui::Dummy(whole);
    list().AddRectFilled(at, {at.x + whole.x, at.y + whole.y}, look.ink(Tone::band), look.px(6));
    const auto* font = look.font(Face::small_bold);
    list().AddText(font, font->FontSize, {at.x + look.px(8), at.y + look.px(4)}, look.ink(Tone::on_band), words.c_str(), nullptr, inside + 1);
    note_value(look, mark, words);
}

void role_circle(const Look& look, ImVec2 centre, const RoleMark& role) {
    const auto colour = look.theme.category(role.category);
    const float radius = look.px(13);
    list().AddCircleFilled(centre, radius, colour.opaque());
    list().AddCircle(centre, radius, look.ink(Tone::edge), 0, look.px(1));
    const auto initial = initial_of(role.name);
    const auto size = size_of(look, initial, Face::bold);
    put_coloured(look, {centre.x - size.x / 2, centre.y - size.y / 2}, initial, Face::bold, readable_on(colour).opaque());
}

void role_mark(const Look& look, const RoleMark& role, Face face) {
    const float height = look.px(28);
    const auto at = ImGui::GetCursorScreenPos();
    const float left = look.px(36);
    const auto size = size_of(look, role.name, face);
    const float words = std::min(size.x, room().x - left);
    ImGui::Dummy({left + words, height});
    role_circle(look, {at.x + look.px(14), at.y + height / 2}, role);
    if (put(look, {at.x + left, at.y + (height - size.y) / 2}, words, role.name, {face}, true) && ImGui::IsItemHovered()) tooltip(look, role.name);
}

Colour role_tint(const Look& look, std::size_t category) { return mix(look.theme.category(category), look.theme[Tone::panel], 0.16); }

void outcome_mark(const Look& look, Outcome outcome) {
    const float size = look.px(22), radius = look.px(9), arm = look.px(4);
    const auto at = ImGui::GetCursorScreenPos();
    const ImVec2 centre{at.x + size / 2, at.y + size / 2};
    ImGui::Dummy({size, size});
    static constexpr Tone tones[] = {Tone::quiet, Tone::good, Tone::late, Tone::soon, Tone::quiet};
    const auto tone = tones[static_cast<std::size_t>(outcome)];
    const auto thick = look.px(2);
    list().AddCircle(centre, radius, look.ink(tone), 0, thick);
    if (outcome == Outcome::held) {
        list().AddLine({centre.x - arm, centre.y}, {centre.x - arm / 4, centre.y + arm}, look.ink(tone), thick);
        list().AddLine({centre.x - arm / 4, centre.y + arm}, {centre.x + arm, centre.y - arm}, look.ink(tone), thick);
    }
    if (outcome == Outcome::otherwise) {
        list().AddLine({centre.x - arm, centre.y + arm / 2}, {centre.x + arm, centre.y + arm / 2}, look.ink(tone), thick);
        list().AddLine({centre.x - arm, centre.y - arm / 2}, {centre.x + arm, centre.y - arm / 2}, look.ink(tone), thick);
        list().AddLine({centre.x - arm / 2, centre.y + arm}, {centre.x + arm / 2, centre.y - arm}, look.ink(tone), thick);
    }
    if (outcome == Outcome::none) list().AddLine({centre.x - arm, centre.y}, {centre.x + arm, centre.y}, look.ink(tone), thick);
    if (outcome == Outcome::missed) {
        list().AddLine({centre.x - arm, centre.y - arm}, {centre.x + arm, centre.y + arm}, look.ink(tone), thick);
        list().AddLine({centre.x - arm, centre.y + arm}, {centre.x + arm, centre.y - arm}, look.ink(tone), thick);
    }
}

void share_bar(const Look& look, std::int64_t part, std::int64_t whole, float width) {
    const float height = look.px(14), line = look.fonts.body->FontSize;
    const auto top = ImGui::GetCursorScreenPos();
    ImGui::Dummy({width, line});
    const ImVec2 at{top.x, std::round(top.y + (line - height) / 2)};
    const float filled = whole > 0 ? width * static_cast<float>(part) / static_cast<float>(whole) : 0;
    list().AddRectFilled(at, {at.x + filled, at.y + height}, look.ink(Tone::accent));
    list().AddRect(at, {at.x + width, at.y + height}, look.ink(Tone::edge), 0, 0, look.px(1));
}

ImVec2 stage_size(const Look& look, std::string_view label) { return {size_of(look, label, Face::bold).x + look.unit(3), look.px(30)}; }

void stage_mark(const Look& look, std::string_view label, StageState state) {
    const auto wanted = stage_size(look, label);
    const float width = std::min(wanted.x, room().x);
    const auto at = ImGui::GetCursorScreenPos();
    const ImVec2 to{at.x + width, at.y + wanted.y};
    ImGui::Dummy({width, wanted.y});
    const bool done = state == StageState::done, current = state == StageState::current;
    if (done) list().AddRectFilled(at, to, look.ink(Tone::soft), look.px(15));
    if (current) list().AddRectFilled(at, to, look.ink(Tone::panel), look.px(15));
    if (current) list().AddRect(at, to, look.ink(Tone::accent), look.px(15), 0, look.px(2));
    if (state == StageState::not_yet) list().AddRect(at, to, look.ink(Tone::line), look.px(15), 0, look.px(1));
    const Style style{current ? Face::bold : Face::body, state == StageState::not_yet ? Tone::quiet : Tone::ink};
    const auto size = size_of(look, label, style.face);
    const float words = std::min(size.x, width - look.unit());
    if (put(look, {at.x + (width - words) / 2, at.y + (wanted.y - size.y) / 2}, words, label, style, true) && ImGui::IsItemHovered()) tooltip(look, label);
}

namespace {

void dots(const Look& look, ImVec2 from, float until) {
    const auto count = static_cast<int>((until - from.x) / look.px(5)) + 1;
    for (int i = 0; i < count; ++i) {
        const float x = from.x + static_cast<float>(i) * look.px(5);
        list().AddRectFilled({x, from.y}, {x + look.px(2), from.y + look.px(2)}, look.ink(Tone::soon));
    }
}

} // namespace

void sourced(const Look& look, std::string_view value, profile::Status status, std::string_view where_from) {
    const auto words = status == profile::Status::not_set_by_law ? std::string_view("\xE2\x80\x94") : value;
    text(look, words);
    const auto from = ImGui::GetItemRectMin(), to = ImGui::GetItemRectMax();
    const float y = to.y - look.px(1);
    if (status == profile::Status::verified) list().AddLine({from.x, y}, {to.x, y}, look.ink(Tone::quiet), look.px(1));
    if (status == profile::Status::unconfirmed) dots(look, {from.x, y}, to.x);
    constexpr std::array keys{"screen.status.verified", "screen.status.unconfirmed", "screen.status.not_set_by_law", "screen.status.not_applicable"};
    const auto& says = look.say(keys.at(static_cast<std::size_t>(status)));
    const auto whole = where_from.empty() ? says : says + "\n" + std::string(where_from);
    note_value(look, "source:" + std::string(value), words, whole);
    if (ImGui::IsMouseHoveringRect(from, to)) tooltip_at_mouse(look, whole);
}

std::string kosovo_words(const Look& look, std::string_view words_on_screen) {
    return words_on_screen.find("Kosovo*") == std::string_view::npos ? std::string{} : look.say("screen.kosovo");
}

void kosovo_footnote(const Look& look, std::string_view words_on_screen) {
    if (const auto words = kosovo_words(look, words_on_screen); !words.empty()) note(look, words);
}

} // namespace kit
