#include "sandbox/screens/kit/shapes.hpp"

#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace kit {
namespace {

using views::ClockMark;

bool shows_days(ClockMark mark) { return mark == ClockMark::on_time || mark == ClockMark::soon || mark == ClockMark::due || mark == ClockMark::overdue; }

void pause_bars(const Look& look, ImVec2 centre, float radius, ImU32 colour) {
    const float wide = std::max(look.px(2), radius * 0.22F), tall = radius * 0.45F;
    canvas().AddRectFilled({centre.x - wide * 1.5F, centre.y - tall}, {centre.x - wide * 0.5F, centre.y + tall}, colour);
    canvas().AddRectFilled({centre.x + wide * 0.5F, centre.y - tall}, {centre.x + wide * 1.5F, centre.y + tall}, colour);
}

void exclamation(const Look& look, ImVec2 centre, float tall, ImU32 colour) {
    const float wide = std::max(look.px(2), tall * 0.24F);
    canvas().AddRectFilled({centre.x - wide / 2, centre.y - tall}, {centre.x + wide / 2, centre.y + tall * 0.3F}, colour);
    canvas().AddRectFilled({centre.x - wide / 2, centre.y + tall * 0.6F}, {centre.x + wide / 2, centre.y + tall}, colour);
}

void check(ImVec2 centre, float radius, ImU32 colour) {
    const float size = radius * 1.1F;
    ImGui::RenderCheckMark(&canvas(), {centre.x - size / 2, centre.y - size / 2}, colour, size);
}

void lock(const Look& look, ImVec2 at, float size, ImU32 colour) {
    const float bar = std::max(look.px(2), size * 0.12F);
    const ImVec2 ring{at.x + size / 2, at.y + size * 0.42F};
    canvas().PathArcTo(ring, size * 0.24F, std::numbers::pi_v<float>, 2 * std::numbers::pi_v<float>);
    canvas().PathStroke(colour, 0, bar);
    canvas().AddRectFilled({at.x + size * 0.14F, at.y + size * 0.42F}, {at.x + size * 0.86F, at.y + size * 0.95F}, colour, size * 0.1F);
}

void triangle(const Look& look, ImVec2 at, float size, Tone tone) {
    canvas().AddTriangleFilled({at.x + size / 2, at.y + size * 0.04F}, {at.x + size, at.y + size * 0.94F}, {at.x, at.y + size * 0.94F}, look.ink(tone));
    exclamation(look, {at.x + size / 2, at.y + size * 0.62F}, size * 0.22F, readable_on(look.theme[tone]).opaque());
}

void bulb(const Look& look, ImVec2 at, float size, ImU32 colour) {
    const ImVec2 centre{at.x + size / 2, at.y + size * 0.38F};
    const float bar = std::max(look.px(1), size * 0.08F);
    canvas().AddCircle(centre, size * 0.32F, colour, 0, std::max(look.px(2), size * 0.1F));
    for (const float y : {0.76F, 0.9F}) canvas().AddRectFilled({at.x + size * 0.34F, at.y + size * y}, {at.x + size * 0.66F, at.y + size * y + bar}, colour);
}

} // namespace

Tone clock_tone(ClockMark mark) {
    switch (mark) {
    case ClockMark::on_time: return Tone::good;
    case ClockMark::met: return Tone::met;
    case ClockMark::soon:
    case ClockMark::due: return Tone::soon;
    case ClockMark::overdue:
    case ClockMark::met_late: return Tone::late;
    case ClockMark::suspended:
    case ClockMark::passed:
    case ClockMark::not_known:
    case ClockMark::not_set: break;
    }
    return Tone::still;
}

std::string clock_words(const Look& look, const ClockPill& clock) {
    constexpr std::array words{"screen.clock.on_time",  "screen.clock.soon",      "screen.clock.due",       "screen.clock.overdue", "screen.clock.met",
                               "screen.clock.met_late", "screen.clock.suspended", "screen.clock.not_known", "screen.clock.not_set", "screen.clock.passed"};
    const auto* word = words.at(static_cast<std::size_t>(clock.mark));
    return shows_days(clock.mark) ? look.texts.plural(word, std::abs(clock.days_left)) : look.say(word);
}

void clock_ring(const Look& look, ImVec2 centre, float radius, const ClockPill& clock) {
    const auto colour = look.ink(clock_tone(clock.mark));
    const float thick = std::max(look.px(2), radius * 0.3F);
    canvas().AddCircle(centre, radius, look.ink(Tone::line), 0, thick);
    const float used = shows_days(clock.mark) ? static_cast<float>(std::clamp(clock.permille_used, 0, 1000)) / 1000 : 1;
    constexpr float top = -std::numbers::pi_v<float> / 2;
    canvas().PathArcTo(centre, radius, top, top + used * 2 * std::numbers::pi_v<float>, 32);
    canvas().PathStroke(colour, 0, thick);
    if (clock.mark == ClockMark::suspended) pause_bars(look, centre, radius, colour);
    if (clock.mark == ClockMark::overdue) exclamation(look, centre, radius * 0.5F, colour);
    if (clock.mark == ClockMark::met || clock.mark == ClockMark::met_late) check(centre, radius, colour);
}

bool clock_mark(const Look& look, std::string id, const ClockPill& clock) {
    const auto words = clock_words(look, clock);
    const float left = look.px(34);
    const float width = std::min(size_of(look, words).x + left + look.px(14), room().x);
    const float inside = width - left - look.px(10);
    const bool cut = size_of(look, words).x > inside + 1;
    const auto press = pressable(look, {std::move(id), words}, {width, look.px(32)}, {Kind::mark, false, {}, cut ? words : std::string{}});
    if (!press.shown) return press.happened;
    const auto tone = clock_tone(clock.mark);
    canvas().AddRectFilled(press.rect.Min, press.rect.Max, look.ink(press.hovered ? Tone::hover : Tone::panel), look.px(16));
    canvas().AddRect(press.rect.Min, press.rect.Max, look.ink(tone), look.px(16), 0, look.px(clock.mark == ClockMark::overdue ? 2 : 1));
    const float y = press.rect.GetCenter().y;
    clock_ring(look, {press.rect.Min.x + look.px(18), y}, look.px(8), clock);
    put(look, {press.rect.Min.x + left, y - look.fonts.body->FontSize / 2}, inside, words, {}, true);
    focus_ring(look, press, 16);
    return press.happened;
}

void grade_shape(const Look& look, ImVec2 top_left, float size, profile::Grade grade) {
    if (grade == profile::Grade::impossible) lock(look, top_left, size, look.ink(Tone::quiet));
    if (grade == profile::Grade::forbidden) triangle(look, top_left, size, Tone::late);
    if (grade == profile::Grade::advised) bulb(look, top_left, size, look.ink(Tone::accent));
}

namespace {

constexpr std::array grade_words{"screen.grade.impossible", "screen.grade.forbidden", "screen.grade.advised"};

} // namespace

void grade_mark(const Look& look, profile::Grade grade) { grade_mark(look, grade, look.say(grade_words.at(static_cast<std::size_t>(grade)))); }

void grade_mark(const Look& look, profile::Grade grade, std::string_view word) {
    const float size = look.px(20);
    const auto at = ImGui::GetCursorScreenPos();
    const float height = std::max(size, look.fonts.body->FontSize);
    ImGui::Dummy({size, height});
    grade_shape(look, {at.x, at.y + (height - size) / 2}, size, grade);
    beside(look);
    line(look, word);
    note_value(look, grade_words.at(static_cast<std::size_t>(grade)), std::string(word));
}

void person_shape(const Look& look, ImVec2 at, float size, Knows knows, bool lawful) {
    const auto colour = look.ink(lawful ? Tone::accent : Tone::late);
    const auto hollow = look.ink(Tone::quiet);
    const float thick = std::max(look.px(1), size * 0.07F);
    const ImVec2 head{at.x + size / 2, at.y + size * 0.28F};
    const ImVec2 from{at.x + size * 0.16F, at.y + size * 0.58F}, to{at.x + size * 0.84F, at.y + size};
    const float filled_from = knows == Knows::yes ? at.y : knows == Knows::could_infer ? at.y + size * 0.5F : at.y + size;
    canvas().AddCircle(head, size * 0.2F, knows == Knows::no ? hollow : colour, 0, thick);
    canvas().AddRect(from, to, knows == Knows::no ? hollow : colour, size * 0.18F, ImDrawFlags_RoundCornersTop, thick);
    canvas().PushClipRect({at.x, filled_from}, {at.x + size, at.y + size}, true);
    canvas().AddCircleFilled(head, size * 0.2F, colour);
    canvas().AddRectFilled(from, to, colour, size * 0.18F, ImDrawFlags_RoundCornersTop);
    canvas().PopClipRect();
}

void seal_mark(const Look& look, std::string_view word) {
    const float size = look.px(24), radius = size * 0.4F;
    const auto at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({size, size});
    const ImVec2 centre{at.x + size / 2, at.y + size / 2};
    constexpr int bumps = 10;
    for (int i = 0; i < bumps; ++i) {
        const float angle = 6.2832F * static_cast<float>(i) / bumps;
        canvas().AddCircleFilled({centre.x + std::cos(angle) * radius, centre.y + std::sin(angle) * radius}, size * 0.13F, look.ink(Tone::late));
    }
    canvas().AddCircleFilled(centre, radius, look.ink(Tone::late));
    canvas().AddCircle(centre, radius * 0.6F, look.ink(Tone::paper), 0, std::max(look.px(1), size * 0.06F));
    beside(look);
    line(look, word);
}

void knowledge_mark(const Look& look, std::span<const Knower> people) {
    constexpr std::array words{"screen.knows.no", "screen.knows.could_infer", "screen.knows.yes"};
    const float size = look.px(24);
    Flow flow(look, 0.5F);
    for (const auto& person : people) {
        flow.next(size);
        const auto at = ImGui::GetCursorScreenPos();
        ImGui::Dummy({size, size});
        person_shape(look, at, size, person.knows, person.lawful);
        const auto says = look.say(words.at(static_cast<std::size_t>(person.knows)), {{"person", person.name}});
        note_value(look, "knows:" + person.name, person.name, says);
        if (ImGui::IsItemHovered()) tooltip(look, says);
    }
}

} // namespace kit
