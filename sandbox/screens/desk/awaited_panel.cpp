#include "sandbox/screens/desk/awaited_panel.hpp"

#include "engine/casework/duties.hpp"
#include "engine/views/awaited.hpp"
#include "engine/views/inbox.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/widgets.hpp"
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

std::string who_is_awaited(const DeskView& desk, const views::ClockLine& line) {
    const auto& profile = desk.session.profile();
    const auto& track = desk.session.world().cases[line.case_number].tracks[line.track];
    const auto role = profile[line.clock].owed_by;
    const auto may_owe = [&](const casework::Party& one) { return casework::may_owe(one, role, track); };
    return track.agency && std::ranges::any_of(desk.session.context().parties, may_owe) ? desk.name(track.agency) : desk.name_of(profile[role]);
}

/// True when it was pressed.
bool draw_awaited_row(const DeskView& desk, const std::string& id, const std::string& words) {
    const auto& look = desk.look;
    const auto width = kit::room().x - look.px(16);
    const auto size = kit::size_of(look, words, kit::Face::note, width);
    const auto press = kit::row(look, {id, words}, size.y + look.px(12));
    if (!press.shown) return press.happened;
    kit::outline(look, press);
    const auto* font = look.font(kit::Face::note);
    ImGui::GetWindowDrawList()->AddText(font, font->FontSize, {press.rect.Min.x + look.px(8), press.rect.Min.y + look.px(6)}, look.ink(kit::Tone::ink),
                                        words.c_str(), nullptr, width);
    return press.happened;
}

void show_tab(DeskView& desk, std::size_t tab) {
    clear_middle(desk.state);
    desk.state.tab = tab;
}

/// Who has how long, and under which article: pressed, the days are counted.
void draw_awaited_line(DeskView& desk, const views::ClockLine& line) {
    const auto& look = desk.look;
    const auto& about = desk.session.profile()[line.clock];
    const auto* key = line.mark == views::ClockMark::overdue ? "screen.awaited.overdue" : about.may_pass ? "screen.awaited.may" : "screen.awaited.until";
    const auto law = about.about.law.article.empty() ? std::string{} : ", " + look.say("law.article", {{"article", about.about.law.article}});
    const auto words =
        look.say(key, {{"who", who_is_awaited(desk, line)}, {"clock", desk.name_of(about)}, {"date", wording::readable_day(desk.look.texts, *line.due)}});
    const auto doubt = wording::short_law_doubt(look.texts, desk.session.profile(), about.about.law);
    if (!draw_awaited_row(desk, "awaited:" + std::to_string(line.place), words + law + (doubt.empty() ? "" : ", " + doubt))) return;
    show_tab(desk, clocks_tab);
    desk.state.open_clock = line.place;
}

/// What somebody else has while no limit runs for it.
void draw_awaited_track(DeskView& desk, const casework::Case& the_case, casework::TrackIndex track) {
    const auto& about = the_case.tracks[track];
    const auto& profile = desk.session.profile();
    const auto who = about.agency ? desk.name(about.agency) : desk.name_of(profile[about.procedure]);
    const auto words = desk.look.say("screen.awaited.no_day", {{"who", who}, {"stage", desk.name_of(profile[about.stage])}});
    if (draw_awaited_row(desk, "awaited_track:" + std::to_string(track), words)) show_tab(desk, workflow_tab);
}

} // namespace

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
