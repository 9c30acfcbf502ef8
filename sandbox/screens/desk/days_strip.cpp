#include "sandbox/screens/desk/days_strip.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr int days_shown_ahead = 21;
constexpr std::size_t most_told = 200;                                 // no eye tells more apart
constexpr std::size_t most_bars = 2;                                   // the most urgent
constexpr int most_days_away = 120;                                    // years would leave the coming weeks a few pixels
constexpr float months_height = 13, days_height = 20, bar_height = 18; ///< at 100 %

struct Strip {
    DeskView& desk;
    calendar::Date first, last, today, reached;
    kit::Rect rect;

    float x(calendar::Date day) const {
        const auto share = static_cast<float>(day - first) / static_cast<float>(std::max(1, last - first));
        return std::round(rect.Min.x + std::min(share, 1.0F) * rect.GetWidth());
    }
    calendar::Date day_at(float at) const {
        const auto share = std::clamp((at - rect.Min.x) / rect.GetWidth(), 0.0F, 1.0F);
        return first + static_cast<int>(share * static_cast<float>(last - first));
    }
    float day_width() const { return rect.GetWidth() / static_cast<float>(std::max(1, last - first)); }
    float axis() const { return rect.Min.y + desk.look.px(months_height + days_height / 2); }
    float below() const { return rect.Min.y + desk.look.px(months_height + days_height); }
};

LimitBar bar_of(const DeskView& desk, const views::ClockLine& clock) {
    const auto& look = desk.look;
    const auto short_name = desk.name_of(desk.session.profile()[clock.clock]), name = desk.of_track(short_name, clock.case_number, clock.track);
    const auto day = calendar::date_of(*clock.due);
    const bool late = clock.mark == views::ClockMark::overdue;
    const auto* key = late ? "screen.calendar.bar_overdue" : "screen.calendar.bar";
    const auto date = wording::readable_short(look.texts, day);
    const auto says = look.say(late ? "screen.calendar.was_due" : "screen.calendar.due", {{"clock", name}, {"date", wording::readable(look.texts, day)}});
    return {calendar::date_of(clock.started),
            day,
            clock.mark,
            look.say(key, {{"clock", name}, {"date", date}}),
            look.say(key, {{"clock", short_name}, {"date", date}}),
            says};
}

/// With what is late, what still runs stays in sight.
void bring_first(std::vector<LimitBar>& limits) {
    std::ranges::stable_sort(limits, {}, &LimitBar::to);
    const auto runs = std::ranges::find_if(limits, [](const LimitBar& bar) { return bar.mark != views::ClockMark::overdue; });
    if (runs != limits.end() && runs - limits.begin() >= static_cast<std::ptrdiff_t>(most_bars)) std::rotate(limits.begin() + 1, runs, runs + 1);
}

void add_limits(const DeskView& desk, DaysStrip& strip) {
    for (const auto& line : desk.state.memory.worklist(desk.reader)) {
        if (line.ended || !line.due || strip.limits.size() >= most_told) continue;
        for (const auto& clock : views::clock_board(desk.reader, desk.session.world().cases[line.case_number]))
            if (!views::is_over(clock.mark) && clock.due) strip.limits.push_back(bar_of(desk, clock));
    }
    bring_first(strip.limits);
}

/// What happened to everybody, and what this reader was told; never what others alone know.
bool is_known_here(const DeskView& desk, const casework::Fact& fact) {
    if (fact.kind != casework::FactKind::injected) return false;
    const auto& inject = desk.session.context().injects[fact.what];
    return !inject.title.empty() && (!inject.tells || inject.tells == desk.reader.person);
}

void add_told(const DeskView& desk, DaysStrip& strip) {
    for (const auto& fact : desk.session.facts()) {
        if (!is_known_here(desk, fact) || strip.told.size() >= most_told) continue;
        const auto day = calendar::date_of(fact.at);
        const auto& inject = desk.session.context().injects[fact.what];
        const auto* key = inject.tells ? "screen.calendar.message" : "screen.calendar.event";
        strip.told.push_back({day, desk.look.say(key, {{"title", inject.title.in(desk.reader.language)}, {"date", wording::readable(desk.look.texts, day)}})});
    }
}

/// How far the line was played: its end stays on the strip while one looks back.
calendar::Instant reached(DeskView& desk) {
    const auto now = desk.session.now();
    if (!is_rewound(desk.session)) return now;
    const auto& lines = desk.state.lines;
    if (lines.made_for != moment_of_lines(desk.session)) desk.requests.emplace_back(ReadLines{});
    const auto active = std::ranges::find(lines.all, true, &session::BranchLine::active);
    return active == lines.all.end() ? now : std::max(active->last, now);
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
    const auto end = calendar::date_of(reached(desk));
    auto last = std::max(today + days_shown_ahead, end);
    for (std::size_t i = 0; i < std::min(most_bars, shown.limits.size()); ++i) last = std::max(last, std::min(shown.limits[i].to, today + most_days_away));
    return {desk, first, last + (last - first) * 2 / 5, today, end, rect};
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
    ImGui::SetCursorScreenPos({at.x - look.px(6), at.y - look.px(6)});
    ImGui::Dummy({look.px(12), look.px(12)});
    kit::note_value(look, "calendar.told:" + told.says, told.says);
    if (ImGui::IsMouseHoveringRect({at.x - look.px(8), at.y - look.px(8)}, {at.x + look.px(8), at.y + look.px(8)})) kit::tooltip_at_mouse(look, told.says);
}

/// Where the desk stands; while one looks back, also where the play has come to.
void draw_today(const Strip& strip) {
    const auto& look = strip.desk.look;
    kit::canvas().AddCircleFilled({strip.x(strip.today), strip.axis()}, look.px(7), look.ink(kit::Tone::accent));
    if (strip.reached <= strip.today) return;
    const float now = strip.x(strip.reached), half = look.px(days_height / 2);
    kit::canvas().AddLine({now, strip.axis() - half}, {now, strip.axis() + half}, look.ink(kit::Tone::soon), look.px(3));
}

/// The last fact of that day and before it; 0: nothing had happened.
std::uint64_t last_fact_by(const session::Session& session, calendar::Date day) {
    const auto& facts = session.facts();
    const auto after = std::ranges::upper_bound(facts, calendar::start_of(day + 1) + -1, {}, &casework::Fact::at);
    return static_cast<std::uint64_t>(after - facts.begin());
}

/// Looks back, and forward again to where the play has come; nothing that happened is changed.
void go_to_day(DeskView& desk, const Strip& strip, calendar::Date day) {
    if (day >= strip.reached) {
        if (is_rewound(desk.session)) desk.requests.emplace_back(ReturnToEnd{});
    } else if (day < strip.today) {
        if (const auto fact = last_fact_by(desk.session, day); fact > 0) desk.requests.emplace_back(Rewind{fact});
    }
}

/// The day under the mouse, while it is held.
void draw_dragged(const Strip& strip, calendar::Date day) {
    const auto& look = strip.desk.look;
    const ImVec2 at{strip.x(std::min(day, strip.reached)), strip.axis()};
    kit::canvas().AddCircle(at, look.px(9), look.ink(kit::Tone::accent), 0, look.px(2));
    kit::tooltip_at_mouse(look, wording::readable(look.texts, std::min(day, strip.reached)));
}

void hear_drag(DeskView& desk, const Strip& strip) {
    const auto& look = desk.look;
    ImGui::SetCursorScreenPos(strip.rect.Min);
    const auto press = kit::pressable(look, look.named("screen.calendar.days"), {strip.rect.GetWidth(), look.px(months_height + days_height)},
                                      {kit::Kind::link, false, {}, {}});
    const auto day = strip.day_at(ImGui::GetIO().MousePos.x);
    if (press.held) draw_dragged(strip, day);
    else if (press.happened && press.hovered) go_to_day(desk, strip, day);
    kit::focus_ring(look, press);
}

/// The words stand behind its end, or before it where the strip is over.
void draw_bar(const Strip& strip, const LimitBar& bar, float y) {
    const auto& look = strip.desk.look;
    const float from = strip.x(std::max(bar.from, strip.first));
    const auto end = bar.mark == views::ClockMark::overdue ? std::max(bar.to, strip.today) : bar.to; // as long as it is late
    const float to = std::max(strip.x(end), from + look.px(6));
    const auto tone = kit::clock_tone(bar.mark);
    kit::canvas().AddRectFilled({from, y}, {to, y + look.px(6)}, look.ink(tone), look.px(3));
    const auto room = std::max(strip.rect.Max.x - to - look.px(6), look.px(40));
    const auto& words = kit::size_of(look, bar.words, kit::Face::small).x <= room ? bar.words : bar.brief;
    const ImVec2 at{to + look.px(6), y + look.px(3) - kit::size_of(look, words, kit::Face::small).y / 2};
    kit::put(look, at, room, words, {kit::Face::small, kit::Tone::ink}, true);
    if (ImGui::IsMouseHoveringRect({from, y - look.px(3)}, {to, y + look.px(9)})) kit::tooltip_at_mouse(look, bar.says);
    ImGui::SetCursorScreenPos({from, y});
    ImGui::Dummy({to - from, look.px(6)});
    kit::note_value(look, "calendar.limit:" + bar.words, bar.words, bar.says);
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
    hear_drag(desk, strip);
    for (const auto& told : shown.told)
        if (told.day >= strip.first) draw_told(strip, told);
    draw_today(strip);
    for (std::size_t i = 0; i < std::min(most_bars, shown.limits.size()); ++i)
        draw_bar(strip, shown.limits[i], strip.below() + look.px(4 + bar_height * static_cast<float>(i)));
    ImGui::SetCursorScreenPos(strip.rect.Min);
    ImGui::Dummy(strip.rect.GetSize());
    kit::note_value(look, "screen.calendar.strip", look.say("screen.calendar.strip"));
}

} // namespace screens
