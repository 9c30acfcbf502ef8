#include "sandbox/screens/desk/days_strip.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr int days_shown_ahead = 21;
constexpr std::size_t most_told = 200;                                 // no eye tells more apart
constexpr std::size_t most_bars = 2;                                   // the most urgent
constexpr int most_days_away = 120;                                    // years would leave the coming weeks a few pixels
constexpr float months_height = 16, days_height = 20, bar_height = 14; ///< at 100 %

struct Strip {
    DeskView& desk;
    calendar::Date first, last, today;
    kit::Rect rect;

    float x(calendar::Date day) const {
        const auto share = static_cast<float>(day - first) / static_cast<float>(std::max(1, last - first));
        return std::round(rect.Min.x + std::min(share, 1.0F) * rect.GetWidth());
    }
    float day_width() const { return rect.GetWidth() / static_cast<float>(std::max(1, last - first)); }
    float axis() const { return rect.Min.y + desk.look.px(months_height + days_height / 2); }
    float below() const { return rect.Min.y + desk.look.px(months_height + days_height); }
};

LimitBar bar_of(const DeskView& desk, const views::ClockLine& clock) {
    const auto name = desk.of_track(desk.name_of(desk.session.profile()[clock.clock]), clock.case_number, clock.track);
    const auto day = calendar::date_of(*clock.due);
    const auto words = desk.look.say("screen.calendar.bar", {{"clock", name}, {"date", wording::readable_short(desk.look.texts, day)}});
    const auto says = desk.look.say("screen.calendar.due", {{"clock", name}, {"date", wording::readable(desk.look.texts, day)}});
    return {calendar::date_of(clock.started), day, clock.mark, words, says};
}

void add_limits(const DeskView& desk, DaysStrip& strip) {
    for (const auto& line : desk.state.memory.worklist(desk.reader)) {
        if (line.ended || !line.due || strip.limits.size() >= most_told) continue;
        for (const auto& clock : views::clock_board(desk.reader, desk.session.world().cases[line.case_number]))
            if (!views::is_over(clock.mark) && clock.due) strip.limits.push_back(bar_of(desk, clock));
    }
    std::ranges::stable_sort(strip.limits, {}, &LimitBar::to);
}

void add_told(const DeskView& desk, DaysStrip& strip) {
    for (const auto& waiting : desk.state.memory.inbox(desk.reader)) {
        if (waiting.kind != views::WaitingKind::message || strip.told.size() >= most_told) continue;
        const auto day = calendar::date_of(waiting.at);
        const auto& title = desk.session.context().injects[desk.session.facts()[waiting.fact - 1].what].title.in(desk.reader.language);
        strip.told.push_back({day, desk.look.say("screen.calendar.message", {{"title", title}, {"date", wording::readable(desk.look.texts, day)}})});
    }
}

DaysStrip made(const DeskView& desk) {
    DaysStrip strip;
    add_limits(desk, strip);
    add_told(desk, strip);
    return strip;
}

/// The last third is left to the words of the bars.
Strip strip_of(DeskView& desk, const DaysStrip& shown, kit::Rect rect) {
    const auto today = calendar::date_of(desk.session.now());
    const auto first = std::max(calendar::date_of(desk.session.scenario().starts), today + -most_days_away);
    auto last = today + days_shown_ahead;
    for (std::size_t i = 0; i < std::min(most_bars, shown.limits.size()); ++i) last = std::max(last, std::min(shown.limits[i].to, today + most_days_away));
    return {desk, first, last + (last - first) * 2 / 5, today, rect};
}

void draw_days_off(const Strip& strip) {
    if (strip.day_width() < 2) return;
    const auto& days = strip.desk.session.profile().calendar.days;
    const auto top = strip.rect.Min.y + strip.desk.look.px(months_height);
    for (auto day = strip.first; day < strip.last; day = day + 1)
        if (!days.is_working(day)) kit::canvas().AddRectFilled({strip.x(day), top}, {strip.x(day + 1), strip.below()}, strip.desk.look.ink(kit::Tone::sunken));
}

void draw_months(const Strip& strip) {
    const auto& look = strip.desk.look;
    float free_from = strip.rect.Min.x;
    for (auto day = strip.first; day < strip.last; day = day + 1) {
        if (calendar::civil(day).day != 1 && day != strip.first) continue;
        const auto at = strip.x(day);
        const auto name = wording::month_name(look.texts, day);
        const auto width = kit::size_of(look, name, kit::Face::small).x;
        if (at < free_from || at + width > strip.rect.Max.x) continue;
        kit::put(look, {at, strip.rect.Min.y}, width + look.px(4), name, {kit::Face::small, kit::Tone::quiet}, false);
        free_from = at + width + look.px(12);
    }
}

void draw_axis(const Strip& strip) {
    const auto& look = strip.desk.look;
    const float y = strip.axis(), today = strip.x(strip.today);
    kit::canvas().AddLine({strip.rect.Min.x, y}, {strip.rect.Max.x, y}, look.ink(kit::Tone::line), look.px(2));
    kit::canvas().AddLine({strip.rect.Min.x, y}, {today, y}, look.ink(kit::Tone::accent), look.px(4));
}

void draw_told(const Strip& strip, const ToldDay& told) {
    const auto& look = strip.desk.look;
    const ImVec2 at{strip.x(told.day), strip.axis()};
    kit::canvas().AddCircleFilled(at, look.px(6), look.ink(kit::Tone::panel));
    kit::canvas().AddCircle(at, look.px(6), look.ink(kit::Tone::accent), 0, look.px(2));
    if (ImGui::IsMouseHoveringRect({at.x - look.px(8), at.y - look.px(8)}, {at.x + look.px(8), at.y + look.px(8)})) kit::tooltip_at_mouse(look, told.says);
}

void draw_today(const Strip& strip) {
    kit::canvas().AddCircleFilled({strip.x(strip.today), strip.axis()}, strip.desk.look.px(7), strip.desk.look.ink(kit::Tone::accent));
}

/// The words stand behind its end, or before it where the strip is over.
void draw_bar(const Strip& strip, const LimitBar& bar, float y) {
    const auto& look = strip.desk.look;
    const float from = strip.x(std::max(bar.from, strip.first)), to = std::max(strip.x(bar.to), from + look.px(6));
    const auto tone = kit::clock_tone(bar.mark);
    kit::canvas().AddRectFilled({from, y}, {to, y + look.px(6)}, look.ink(tone), look.px(3));
    const auto size = kit::size_of(look, bar.words, kit::Face::small);
    const auto room = strip.rect.Max.x - to - look.px(6);
    kit::put(look, {to + look.px(6), y + look.px(3) - size.y / 2}, std::max(room, look.px(40)), bar.words, {kit::Face::small, kit::Tone::ink}, true);
    if (ImGui::IsMouseHoveringRect({from, y - look.px(3)}, {to, y + look.px(9)})) kit::tooltip_at_mouse(look, bar.says);
}

} // namespace

void draw_days_strip(DeskView& desk) {
    const auto& look = desk.look;
    const auto& shown = desk.state.days.at(desk.moment, [&] { return made(desk); });
    const auto at = ImGui::GetCursorScreenPos();
    const auto height = look.px(months_height + days_height + bar_height * static_cast<float>(most_bars) - 4);
    const auto strip = strip_of(desk, shown, {at, {at.x + kit::room().x, at.y + height}});
    draw_days_off(strip);
    draw_months(strip);
    draw_axis(strip);
    for (const auto& told : shown.told)
        if (told.day >= strip.first) draw_told(strip, told);
    draw_today(strip);
    for (std::size_t i = 0; i < std::min(most_bars, shown.limits.size()); ++i)
        draw_bar(strip, shown.limits[i], strip.below() + look.px(4 + bar_height * static_cast<float>(i)));
    ImGui::Dummy(strip.rect.GetSize());
    kit::note_value(look, "screen.calendar.strip", look.say("screen.calendar.strip"));
}

} // namespace screens
