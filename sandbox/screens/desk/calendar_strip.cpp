#include "sandbox/screens/desk/calendar_strip.hpp"

#include "engine/views/clock_board.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

/// The play as a strip of days: what was told, where today is, what falls due, which days are holidays.
namespace screens {
namespace {

constexpr int days_shown_ahead = 21;
constexpr std::size_t most_marks = 200; // no eye tells more apart
constexpr int most_days_away = 120;     // beyond, a mark is left out: years would leave the coming weeks a few pixels

using Mark = CalendarMark;

struct Strip {
    DeskView& desk;
    calendar::Date first, last, today;
    kit::Rect rect;

    float x(calendar::Date day) const {
        const auto share = static_cast<float>(day - first) / static_cast<float>(std::max(1, last - first));
        return std::round(rect.Min.x + share * rect.GetWidth());
    }
    float day_width() const { return rect.GetWidth() / static_cast<float>(std::max(1, last - first)); }
};

void add_deadlines(const DeskView& desk, std::vector<Mark>& marks) {
    const auto today = calendar::date_of(desk.session.now());
    for (const auto& line : desk.state.memory.worklist(desk.reader)) {
        if (marks.size() >= most_marks) return;
        if (line.ended || !line.due || calendar::date_of(*line.due) - today > most_days_away) continue;
        for (const auto& clock : views::clock_board(desk.reader, desk.session.world().cases[line.case_number])) {
            if (views::is_over(clock.mark) || !clock.due) continue;
            const auto day = calendar::date_of(*clock.due);
            if (day - today > most_days_away) continue;
            marks.push_back({day, clock.mark,
                             desk.look.say("screen.calendar.due",
                                           {{"clock", desk.of_track(desk.name_of(desk.session.profile()[clock.clock]), clock.case_number, clock.track)},
                                            {"date", wording::readable(desk.look.texts, day)}})});
        }
    }
}

void add_messages(const DeskView& desk, std::vector<Mark>& marks) {
    for (const auto& waiting : desk.state.memory.inbox(desk.reader)) {
        if (waiting.kind != views::WaitingKind::message) continue;
        const auto day = calendar::date_of(waiting.at);
        const auto& title = desk.session.context().injects[desk.session.facts()[waiting.fact - 1].what].title.in(desk.reader.language);
        marks.push_back({day, {}, desk.look.say("screen.calendar.message", {{"title", title}, {"date", wording::readable(desk.look.texts, day)}})});
    }
}

std::vector<Mark> marks_of(const DeskView& desk) {
    std::vector<Mark> marks;
    add_messages(desk, marks);
    add_deadlines(desk, marks);
    return marks;
}

Strip strip_of(DeskView& desk, const std::vector<Mark>& marks, kit::Rect rect) {
    const auto today = calendar::date_of(desk.session.now());
    auto last = today + days_shown_ahead;
    const auto first = std::max(calendar::date_of(desk.session.scenario().starts), today - most_days_away);
    for (const auto& mark : marks)
        if (mark.deadline) last = std::max(last, mark.day + 7);
    return {desk, first, last, today, rect};
}

void draw_holidays(const Strip& strip) {
    if (strip.day_width() < 2) return;
    auto* list = ImGui::GetWindowDrawList();
    const auto& days = strip.desk.session.profile().calendar.days;
    for (auto day = strip.first; day < strip.last; day = day + 1)
        if (!days.is_working(day))
            list->AddRectFilled({strip.x(day), strip.rect.Min.y}, {strip.x(day + 1), strip.rect.Max.y}, strip.desk.look.ink(kit::Tone::sunken));
}

void draw_months(const Strip& strip) {
    const auto& look = strip.desk.look;
    auto* list = ImGui::GetWindowDrawList();
    float free_from = strip.rect.Min.x;
    for (auto day = strip.first; day < strip.last; day = day + 1) {
        if (calendar::civil(day).day != 1 && day != strip.first) continue;
        const auto at = strip.x(day);
        list->AddLine({at, strip.rect.Min.y}, {at, strip.rect.Max.y}, look.ink(kit::Tone::line));
        const auto name = wording::month_name(look.texts, day);
        const auto width = kit::size_of(look, name, kit::Face::note).x;
        if (at < free_from || at + width > strip.rect.Max.x) continue;
        kit::put(look, {at + look.px(3), strip.rect.Min.y}, width + look.px(4), name, {kit::Face::note, kit::Tone::quiet}, false);
        free_from = at + width + look.px(12);
    }
}

void draw_today(const Strip& strip) {
    const auto& look = strip.desk.look;
    auto* list = ImGui::GetWindowDrawList();
    const float y = strip.rect.Max.y - look.px(9);
    list->AddLine({strip.rect.Min.x, y}, {strip.rect.Max.x, y}, look.ink(kit::Tone::line), look.px(2));
    list->AddLine({strip.rect.Min.x, y}, {strip.x(strip.today), y}, look.ink(kit::Tone::ink), look.px(3));
    list->AddLine({strip.x(strip.today), strip.rect.Min.y}, {strip.x(strip.today), strip.rect.Max.y}, look.ink(kit::Tone::ink), look.px(2));
}

/// A triangle falls due, a circle was told.
void draw_mark(const Strip& strip, const Mark& mark) {
    const auto& look = strip.desk.look;
    auto* list = ImGui::GetWindowDrawList();
    const float size = look.px(6), y = strip.rect.Max.y - look.px(9);
    const float x = std::clamp(strip.x(mark.day), strip.rect.Min.x + size, strip.rect.Max.x - size);
    if (mark.deadline) list->AddTriangleFilled({x - size, y + size}, {x + size, y + size}, {x, y - size}, look.ink(kit::clock_tone(*mark.deadline)));
    else list->AddCircleFilled({x, y}, size - look.px(1), look.ink(kit::Tone::accent));
    if (!ImGui::IsMouseHoveringRect({x - size, y - size}, {x + size, y + size})) return;
    kit::tooltip_at_mouse(look, mark.says);
}

} // namespace

void draw_calendar(DeskView& desk) {
    const auto& look = desk.look;
    const auto& marks = desk.state.calendar.at(desk.moment, [&] { return marks_of(desk); });
    const auto at = ImGui::GetCursorScreenPos();
    const kit::Rect rect{at, {at.x + kit::room().x, at.y + look.px(40)}};
    const auto strip = strip_of(desk, marks, rect);
    draw_holidays(strip);
    draw_months(strip);
    draw_today(strip);
    for (const auto& mark : marks) draw_mark(strip, mark);
    ImGui::Dummy(rect.GetSize());
    kit::note_value(look, "screen.calendar.strip", look.say("screen.calendar.strip"));
    kit::line(look, look.say("screen.calendar.legend"), {kit::Face::note, kit::Tone::quiet});
}

} // namespace screens
