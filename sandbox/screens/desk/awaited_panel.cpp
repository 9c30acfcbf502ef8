#include "sandbox/screens/desk/awaited_panel.hpp"

#include "engine/casework/duties.hpp"
#include "engine/views/awaited.hpp"
#include "engine/views/inbox.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/awaited_row.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/law_words.hpp"

#include <algorithm>

/// Why nothing can be done but wait: the law gives somebody time, or somebody has a part of the case.
namespace screens {
namespace {

struct Awaited {
    std::vector<views::ClockLine> lines;
    std::vector<casework::TrackIndex> tracks; ///< for which no limit runs
    bool any() const { return !lines.empty() || !tracks.empty(); }
};

/// Of a case that the reader has in hand.
Awaited awaited_in(const DeskView& desk, const casework::Case& the_case) {
    if (std::ranges::none_of(the_case.tracks, [&](const casework::Track& track) { return track.assignee == desk.reader.person; })) return {};
    Awaited all{views::awaited(desk.reader, the_case), views::with_others(desk.reader, the_case)};
    std::erase_if(all.tracks, [&](casework::TrackIndex track) { return std::ranges::find(all.lines, track, &views::ClockLine::track) != all.lines.end(); });
    return all;
}

bool may_be_owed_by_agency(const DeskView& desk, const views::ClockLine& line, const casework::Track& track) {
    const auto role = desk.session.profile()[line.clock].owed_by;
    return track.agency && std::ranges::any_of(desk.session.context().parties, [&](const casework::Party& one) { return casework::may_owe(one, role, track); });
}

/// Whose face stands beside it; of the case's own reporting person hers.
casework::PartyId face_of(const DeskView& desk, const views::ClockLine& line) {
    const auto& the_case = desk.session.world().cases[line.case_number];
    const auto& track = the_case.tracks[line.track];
    const auto role = desk.session.profile()[line.clock].owed_by;
    if (the_case.reporter && desk.session.context()[the_case.reporter].holds(role)) return the_case.reporter;
    return casework::who_owes(desk.session.context(), role, track);
}

void show_tab(DeskView& desk, std::size_t tab) {
    clear_middle(desk.state);
    desk.state.tab = tab;
}

std::string law_of(const DeskView& desk, const profile::Clock& about) {
    const auto& law = about.about.law;
    auto words = law.article.empty() ? std::string{} : desk.look.say("law.article", {{"article", law.article}});
    const auto doubt = wording::short_law_doubt(desk.look.texts, desk.session.profile(), law);
    if (doubt.empty()) return words;
    return words.empty() ? doubt : words + ", " + doubt;
}

/// "13 of 14 days left"
std::string days_left(const DeskView& desk, const views::ClockLine& line) {
    if (line.mark == views::ClockMark::overdue) return kit::clock_words(desk.look, {line.mark, line.days_left, line.permille_used});
    const auto whole = std::max<std::int64_t>(calendar::date_of(*line.due) - calendar::date_of(line.started), line.days_left);
    return desk.look.texts.plural("screen.awaited.left", whole, {{"left", std::to_string(line.days_left)}});
}

AwaitedRow row_of(const DeskView& desk, const views::ClockLine& line) {
    const auto& about = desk.session.profile()[line.clock];
    const auto who = who_is_awaited(desk, line), clock = desk.name_of(about), law = law_of(desk, about);
    const auto* key = line.mark == views::ClockMark::overdue ? "screen.awaited.overdue" : about.may_pass ? "screen.awaited.may" : "screen.awaited.until";
    const auto until = desk.look.say(key, {{"who", who}, {"clock", clock}, {"date", wording::readable_day(desk.look.texts, *line.due)}});
    const auto left = days_left(desk, line);
    return {face_of(desk, line),
            law.empty() ? until : until + ", " + law,
            desk.look.say(about.may_pass ? "screen.awaited.what_may" : "screen.awaited.what", {{"who", who}, {"clock", clock}}),
            law.empty() ? left : desk.look.say("screen.awaited.left_by", {{"left", left}, {"law", law}}),
            line.mark,
            line.permille_used};
}

/// Who has how long, and under which article: pressed, the days are counted.
void draw_awaited_line(DeskView& desk, const views::ClockLine& line) {
    if (!draw_awaited_row(desk, "awaited:" + std::to_string(line.place), row_of(desk, line))) return;
    show_tab(desk, clocks_tab);
    desk.state.open_clock = line.place;
}

/// What somebody else has while no limit runs for it.
void draw_awaited_track(DeskView& desk, const casework::Case& the_case, casework::TrackIndex track) {
    const auto& about = the_case.tracks[track];
    const auto& profile = desk.session.profile();
    const auto who = about.agency ? desk.name(about.agency) : desk.name_of(profile[about.procedure]);
    const auto words = desk.look.say("screen.awaited.no_day", {{"who", who}, {"stage", desk.name_of(profile[about.stage])}});
    const auto face = about.assignee ? about.assignee : about.agency;
    if (draw_awaited_row(desk, "awaited_track:" + std::to_string(track), {face, words, words})) show_tab(desk, workflow_tab);
}

} // namespace

std::string who_is_awaited(const DeskView& desk, const views::ClockLine& line) {
    const auto& profile = desk.session.profile();
    const auto& track = desk.session.world().cases[line.case_number].tracks[line.track];
    return may_be_owed_by_agency(desk, line, track) ? desk.name(track.agency) : desk.name_of(profile[profile[line.clock].owed_by]);
}

bool others_are_awaited(const DeskView& desk, std::uint32_t case_number) { return awaited_in(desk, desk.session.world().cases[case_number]).any(); }

void draw_awaited(DeskView& desk) {
    const auto* the_case = desk.the_case();
    if (!the_case) return;
    const auto all = awaited_in(desk, *the_case);
    if (!all.any()) return;
    kit::gap(desk.look, 2);
    kit::heading(desk.look, desk.look.say("screen.awaited.title"));
    for (const auto& line : all.lines) draw_awaited_line(desk, line);
    for (const auto track : all.tracks) draw_awaited_track(desk, *the_case, track);
}

} // namespace screens
