#include "sandbox/screens/desk/monitor_panel.hpp"

#include "engine/views/monitor.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/law_words.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr std::size_t lines_of_a_page = 40;

std::string who_has_it(const DeskView& desk, const views::MonitorLine& line) {
    if (line.assignee && line.agency) return desk.name(line.agency) + ", " + desk.name(line.assignee);
    if (line.assignee || line.agency) return desk.name(line.assignee ? line.assignee : line.agency);
    return desk.look.say("screen.monitor.nobody");
}

void draw_owed(DeskView& desk, const views::ClockLine& clock) {
    const auto& look = desk.look;
    const auto& about = desk.session.profile()[clock.clock];
    const auto id = "owed:" + std::to_string(clock.case_number) + "." + std::to_string(clock.place);
    if (kit::clock_mark(look, id, {clock.mark, clock.days_left, clock.permille_used})) {
        desk.state.case_number = clock.case_number;
        desk.state.tab = clocks_tab;
        desk.state.open_clock = clock.place;
        desk.state.monitoring = false;
    }
    kit::beside(look);
    const auto owes = about.owed_by ? desk.name_of(desk.session.profile()[about.owed_by]) : look.say("screen.monitor.nobody");
    const auto says =
        look.say("screen.monitor.owes", {{"clock", desk.name_of(about)}, {"who", owes}, {"since", wording::readable_day(desk.look.texts, clock.started)}});
    const auto& law = about.about.law;
    if (law.status == profile::Status::unconfirmed) kit::sourced(look, says, law.status, desk.sentences.of(law));
    else kit::text(look, says);
    const auto& running = desk.session.world().cases[clock.case_number].clocks[clock.place];
    if (const auto doubt = wording::clock_doubt(look.texts, desk.session.profile(), running); !doubt.empty()) kit::note(look, doubt);
}

void draw_line(DeskView& desk, const views::MonitorLine& line) {
    const auto& look = desk.look;
    const auto& the_case = desk.session.world().cases[line.case_number];
    const auto& track = the_case.tracks[line.track];
    const auto id = "monitor:" + std::to_string(line.case_number) + "." + std::to_string(line.track);
    if (kit::line_row(look, {id, desk.title(the_case)}, false, kit::Face::bold)) {
        desk.state.case_number = line.case_number;
        desk.state.monitoring = false;
    }
    kit::text(look, desk.name_of(desk.session.profile()[track.procedure]) + ": " + desk.name_of(desk.session.profile()[line.stage]));
    kit::note(look, look.say("screen.monitor.with", {{"who", who_has_it(desk, line)}, {"since", wording::readable_day(desk.look.texts, line.since)}}));
    if (line.owed.empty()) kit::note(look, look.say("screen.monitor.owes_nothing"));
    for (const auto& clock : line.owed) draw_owed(desk, clock);
    for (const auto& reminder : line.reminders)
        kit::note(look, look.say("screen.monitor.reminded", {{"who", desk.name(reminder.to)},
                                                             {"letter", desk.name_of(desk.session.profile()[reminder.letter])},
                                                             {"date", wording::readable_day(desk.look.texts, reminder.at)}}));
    kit::gap(look, 2);
}

/// A page at a time: thousands in one list could neither be read nor drawn.
void draw_pages(DeskView& desk, std::size_t all, std::size_t first, std::size_t last) {
    if (all <= lines_of_a_page) return;
    const auto& look = desk.look;
    kit::note(look, look.say("screen.monitor.page", {{"first", std::to_string(first + 1)}, {"last", std::to_string(last)}, {"all", std::to_string(all)}}));
    const auto at_edge = [&](bool edge, const char* key) { return edge ? look.say(key) : std::string{}; };
    const bool at_first = first == 0, at_last = last == all;
    if (kit::button(look, look.named("screen.monitor.before"), {kit::Weight::normal, 0, at_first, at_edge(at_first, "screen.monitor.is_first")}))
        --desk.state.monitor_page;
    kit::beside(look);
    if (kit::button(look, look.named("screen.monitor.after"), {kit::Weight::normal, 0, at_last, at_edge(at_last, "screen.monitor.is_last")}))
        ++desk.state.monitor_page;
    kit::gap(look, 1);
}

} // namespace

void draw_monitor(DeskView& desk) {
    const auto& look = desk.look;
    kit::title(look, look.say("screen.monitor.title"));
    kit::note(look, look.say("screen.monitor.words"));
    if (kit::button(look, {"monitor.back", look.say("screen.back")}) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back"))
        desk.state.monitoring = false;
    kit::gap(look, 2);
    const auto& lines = desk.state.memory.monitor(desk.reader);
    if (lines.empty()) return kit::text(look, look.say("screen.monitor.nothing"));
    auto& page = desk.state.monitor_page;
    page = std::min(page, (lines.size() - 1) / lines_of_a_page);
    const auto first = page * lines_of_a_page, last = std::min(lines.size(), first + lines_of_a_page);
    draw_pages(desk, lines.size(), first, last);
    for (auto place = first; place < last; ++place) draw_line(desk, desk.state.memory.monitor_line(desk.reader, desk.moment, lines[place]));
}

} // namespace screens
