#include "sandbox/screens/desk/desk_screen.hpp"

#include "engine/views/monitor.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/acts_panel.hpp"
#include "sandbox/screens/desk/calendar_strip.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/coach_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/forecast_panel.hpp"
#include "sandbox/screens/desk/inbox_panel.hpp"
#include "sandbox/screens/desk/lines_panel.hpp"
#include "sandbox/screens/desk/message_panel.hpp"
#include "sandbox/screens/desk/monitor_panel.hpp"
#include "sandbox/screens/desk/name_alarm.hpp"
#include "sandbox/screens/desk/result_card.hpp"
#include "sandbox/screens/desk/routing_form.hpp"
#include "sandbox/screens/desk/time_bar.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/papers/papers_screen.hpp"
#include "sandbox/screens/workflow/workflow_panel.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace screens {
namespace {

std::size_t category_of(const casework::Party& person) { return person.roles == 0 ? 0 : static_cast<std::size_t>(std::countr_zero(person.roles)); }

void draw_role(DeskView& desk) {
    const auto all = people(desk.session);
    std::vector<std::string> names;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        names.push_back(desk.name(all[i]));
        if (all[i] == desk.state.person) chosen = i;
    }
    const auto& person = desk.session.context()[desk.state.person];
    const auto category = category_of(person);
    const auto& role = desk.session.profile().roles[category];
    kit::role_mark(desk.look, {desk.name_of(role), category});
    kit::note_value(desk.look, "role:" + role.about.id, desk.name_of(role));
    kit::beside(desk.look);
    if (kit::drop_down(desk.look, desk.look.named("screen.desk.role"), names, chosen, desk.look.px(220))) turn_to(desk.state, all[chosen]);
    if (!desk.state.form && kit::key(desk.look, kit::Chord::typed('r'), "screen.desk.next_role")) turn_to(desk.state, all[(chosen + 1) % all.size()]);
}

/// Answers whoever has just pressed: it has happened.
std::string done_last(const DeskView& desk) {
    const auto last = desk.ahead().last_act;
    if (last == 0 || desk.session.facts()[last - 1].who != desk.state.person) return {};
    return desk.look.say("screen.desk.done_last", {{"act", desk.name_of(desk.session.profile().acts[desk.session.facts()[last - 1].what])}});
}

/// Whoever may not see the limits of a case is told of none of them.
std::string limit_name(const DeskView& desk, std::uint32_t case_number, casework::TrackIndex track, profile::ClockId clock) {
    if (!views::may_see(desk.reader, desk.session.world().cases[case_number], profile::Section::clocks)) return {};
    return desk.of_track(desk.name_of(desk.session.profile()[clock]), case_number, track);
}

/// The plain words where nobody may know which limit it is.
std::string limit_words(const DeskView& desk, const DeskMemory::Limit& limit, const std::string& day, const char* plain, const char* with_name) {
    const auto what = limit_name(desk, limit.case_number, limit.track, limit.clock);
    return desk.look.say(what.empty() ? plain : with_name, {{"day", day}, {"date", wording::readable_day(desk.look.texts, limit.at)}, {"what", what}});
}

/// Who is late already looks no further ahead.
std::string day_and_deadline(const DeskView& desk, const std::string& day) {
    const auto& ahead = desk.ahead();
    if (ahead.overdue) return limit_words(desk, *ahead.overdue, day, "screen.desk.day_and_overdue", "screen.desk.day_and_what_is_overdue");
    if (ahead.deadline) return limit_words(desk, *ahead.deadline, day, "screen.desk.day_and_deadline", "screen.desk.day_and_what_is_due");
    return desk.look.say("screen.desk.day", {{"day", day}});
}

void draw_date(DeskView& desk) {
    const auto& look = desk.look;
    const auto day = calendar::date_of(desk.session.now()) - calendar::date_of(desk.session.scenario().starts) + 1;
    kit::heading(look, wording::readable(desk.look.texts, desk.session.now()));
    if (const auto done = done_last(desk); !done.empty()) {
        kit::beside(look);
        kit::line(look, done, {kit::Face::note, kit::Tone::quiet});
    }
    const auto words = day_and_deadline(desk, std::to_string(day));
    kit::line(look, words, {kit::Face::note, kit::Tone::quiet}); // on one line: the desk below stays where it is
    kit::note_value(look, "screen.desk.day", words);
}

/// The limit that ran out at this very moment, and whose it was.
std::string just_lapsed(const DeskView& desk) {
    const auto& facts = desk.session.facts();
    const auto& profile = desk.session.profile();
    for (auto fact = facts.rbegin(); fact != facts.rend() && fact->at == desk.session.now(); ++fact) {
        if (fact->kind != casework::FactKind::lapsed || desk.session.world().cases[fact->case_number].ended) continue;
        const auto& clock = profile.clocks[fact->what];
        const auto what = fact->value == casework::no_value ? limit_name(desk, fact->case_number, fact->track, profile::ClockId{fact->what}) : std::string{};
        if (what.empty()) continue; // a reminder on the way is no end
        return desk.look.say(clock.may_pass ? "screen.desk.just_passed" : "screen.desk.just_lapsed",
                             {{"what", what}, {"who", clock.owed_by ? desk.name_of(profile[clock.owed_by]) : ""}});
    }
    return {};
}

std::string why_stopped(const DeskView& desk) {
    if (!desk.state.stopped) return {};
    const auto& lapsed = desk.state.just_lapsed.at(desk.moment, [&] { return just_lapsed(desk); });
    return lapsed.empty() ? what_waits(desk) : lapsed;
}

void draw_stopped(const DeskView& desk, const std::string& what) {
    const auto words = desk.look.say("screen.desk.stopped", {{"what", what}});
    kit::line(desk.look, words, {kit::Face::bold, kit::Tone::soon});
    kit::note_value(desk.look, "screen.desk.stopped", words);
}

/// What whoever leads the play did to it is seen by everybody.
void draw_led(const DeskView& desk) {
    if (const auto why = desk.hands_tied(); !why.empty()) return kit::text(desk.look, why, {kit::Face::bold, kit::Tone::soon});
    if (desk.ahead().over && something_waits(desk)) return kit::text(desk.look, desk.look.say("screen.desk.yours"), {kit::Face::bold, kit::Tone::soon});
    if (const auto what = why_stopped(desk); !what.empty()) return draw_stopped(desk, what);
    if (desk.ahead().cases_ended && !desk.ahead().over) kit::text(desk.look, desk.look.say("screen.desk.case_ended"), {kit::Face::bold, kit::Tone::soon});
}

void draw_top(DeskView& desk, bool& to_closing) {
    const auto& look = desk.look;
    {
        const kit::Group group;
        draw_role(desk);
    }
    kit::beside_if_room(look, look.px(290), 2);
    {
        const kit::Group group;
        draw_date(desk);
    }
    draw_time_bar(desk, to_closing);
    draw_led(desk);
    draw_rewound(desk);
}

void draw_middle(DeskView& desk) {
    auto& state = desk.state;
    if (auto shown = shown_in_middle(desk.state); shown != state.middle) {
        state.middle = std::move(shown);
        ImGui::SetScrollY(0);
    }
    if (state.read_message) draw_message(desk);
    else if (state.lines.open) draw_lines(desk);
    else if (state.monitoring && views::watches(desk.reader)) draw_monitor(desk);
    else draw_case(desk);
}

void begin_acts_at_top(DeskView& desk) {
    auto now = desk.moment.head + "." + std::to_string(desk.state.person.index);
    if (now == desk.state.acts_of) return;
    desk.state.acts_of = std::move(now);
    ImGui::SetScrollY(0);
}

/// A form takes the middle and what stands right of it; one that sends the report to a house takes everything.
void draw_form_at(DeskView& desk, ImVec2 size) {
    const kit::Panel form(desk.look, "middle", size, {kit::Ground::none, 0, false});
    draw_form(desk);
}

void draw_columns(DeskView& desk, ImVec2 whole) {
    const auto& look = desk.look;
    const auto side = std::min(look.px(300), whole.x * 0.27F);
    {
        const kit::Panel left(look, "waiting", {side, whole.y}, {kit::Ground::panel, 1.5F, false});
        draw_inbox(desk);
    }
    kit::beside(look);
    if (desk.state.form) return draw_form_at(desk, {whole.x - side - look.unit(), whole.y});
    {
        const kit::Panel middle(look, "middle", {whole.x - 2 * side - 2 * look.unit(), whole.y}, {kit::Ground::panel, 2, false});
        draw_middle(desk);
    }
    kit::beside(look);
    {
        const kit::Panel right(look, "may", {side, whole.y}, {kit::Ground::panel, 1.5F, false});
        begin_acts_at_top(desk);
        draw_result(desk);
        if (!desk.state.guided) draw_coach(desk);
        draw_acts(desk);
    }
}

/// What waits, what is worked on, what may be done; the days below.
void draw_work(DeskView& desk) {
    const auto& look = desk.look;
    const bool tight = kit::room().y < look.px(250); // the case needs the height more than the strip of days
    const auto strip = tight ? 0 : look.px(84) + look.unit();
    const ImVec2 whole{kit::room().x, kit::room().y - strip};
    if (form_is_wide(desk)) draw_form_at(desk, whole);
    else draw_columns(desk, whole);
    if (!tight) {
        const kit::Panel below(look, "calendar", {0, look.px(84)}, {kit::Ground::panel, 1, false});
        draw_calendar(desk);
    }
}

void choose_somebody(const session::Session& session, DeskState& state) {
    if (state.person) return;
    const auto all = people(session);
    if (!all.empty()) state.person = all.front();
}

} // namespace

void draw_desk(const kit::Look& look, const session::Session& session, DeskState& state, Requests& requests, bool& to_closing) {
    choose_somebody(session, state);
    const auto reader = session::reader_of(session, state.person, look.texts.language());
    const wording::Sentences sentences(look.texts, reader);
    DeskView desk{look, session, reader, sentences, state, requests, moment_at(session, state, look.texts.language())};
    if (state.open_next) open_form(desk, *std::exchange(state.open_next, std::nullopt));
    {
        const kit::Panel top(look, "top", {0, 0}, {kit::Ground::panel, 1.5F, true});
        draw_top(desk, to_closing);
    }
    if (workflow_is_large(desk)) {
        const kit::Panel all(look, "workflow", {0, 0}, {kit::Ground::panel, 1.5F, false});
        draw_workflow(desk);
    } else if (papers_are_open(desk)) {
        draw_papers(desk);
    } else {
        draw_work(desk);
    }
    draw_time_forms(desk, to_closing);
    draw_name_alarm(desk);
    if (state.foreseeing) draw_forecast(desk);
}

} // namespace screens
