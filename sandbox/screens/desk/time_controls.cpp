#include "sandbox/screens/desk/time_controls.hpp"

#include "engine/views/next_steps.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_asks.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/screens/desk/limit_words.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>
#include <iterator>

namespace screens {
namespace {

std::string nothing_left(const DeskView& desk) {
    if (desk.session.directions().frozen()) return desk.look.say("screen.led.frozen");
    if (!desk.ahead().over) return {};
    return desk.look.say(something_waits(desk) ? "screen.desk.yours" : "screen.time.over");
}

TimeControl passing(DeskView& desk, const char* key, kit::Icon icon, TimeSpan span) {
    return {key, icon, [&desk, span] { desk.requests.emplace_back(PassTime{span}); }, nothing_left(desk), {}};
}

void open_lines(DeskState& state) {
    clear_middle(state);
    state.lines.open = true;
}

std::string what_is_taken_back(const DeskView& desk) {
    if (const auto* time = passed_last(desk.state.passed, desk.session))
        return desk.look.say("screen.lines.takes_time_back", {{"date", wording::readable(desk.look.texts, time->from)}});
    const auto before = desk.session.previous_order();
    return before ? desk.look.say("screen.lines.takes_back", {{"what", desk.sentences.of(desk.session.facts()[*before])}}) : std::string{};
}

std::string act_left(const DeskView& desk, const session::WayLeft& way) {
    const auto& name = desk.name_of(desk.session.profile()[way.act]);
    return way.who == desk.reader.person ? name : desk.look.say("screen.time.left_with", {{"act", name}, {"who", desk.name(way.who)}});
}

TimeControl held(const DeskView& desk) {
    return {"screen.time.go_on", kit::Icon::play, [] {}, what_is_left(desk), {}};
}

bool has_ended(const DeskView& desk) { return desk.ahead().over && !something_waits(desk) && !desk.session.directions().frozen(); }

TimeControl to_debrief(DeskAsks& asks) {
    return {"screen.desk.closing", kit::Icon::flag, [&asks] { asks.closing = true; }, {}, {}};
}

} // namespace

std::string what_is_left(const DeskView& desk) {
    const auto ends = [&](const session::WayLeft& way) { return views::ends_the_case(desk.session.profile()[way.act]); };
    const bool can_end = std::ranges::any_of(desk.ahead().left, ends);
    std::vector<std::string> acts;
    for (const auto& way : desk.ahead().left) {
        if (can_end && !ends(way)) continue;
        auto act = act_left(desk, way);
        if (std::ranges::find(acts, act) == acts.end()) acts.push_back(std::move(act));
    }
    return desk.look.say("screen.time.left", {{"acts", texts::listed(acts)}});
}

bool is_held(const DeskView& desk) { return !desk.ahead().left.empty() && !something_waits(desk) && *desk.ahead().held <= desk.session.now(); }

TimeControl to_last_scenes(DeskView& desk) {
    return {"screen.time.last_scenes", kit::Icon::flag, [&desk] { desk.requests.emplace_back(PassTime{TimeSpan::last_scenes}); }, {}, {}};
}

TimeControl going_on(DeskView& desk, DeskAsks& asks) {
    if (is_held(desk)) return held(desk);
    if (has_ended(desk)) return to_debrief(asks);
    if (desk.ahead().cases_ended && !desk.ahead().over) return passing(desk, "screen.time.to_end", kit::Icon::play, TimeSpan::to_end);
    auto control = passing(desk, "screen.time.go_on", kit::Icon::play, TimeSpan::until_waiting);
    if (control.closed_because.empty() && something_waits(desk)) control.closed_because = desk.look.say("screen.time.waits_already");
    control.says = how_far(desk);
    return control;
}

TimeControl taking_back(DeskView& desk) {
    const auto what = what_is_taken_back(desk);
    return {"screen.lines.undo", kit::Icon::take_back, [&desk] { desk.requests.emplace_back(Undo{}); },
            what.empty() ? desk.look.say("screen.lines.nothing_done") : std::string{}, what};
}

TimeControl to_next_day(DeskView& desk) { return passing(desk, "screen.time.day", kit::Icon::skip, TimeSpan::a_day); }

TimeControl to_a_date(DeskView& desk) {
    return {"screen.time.to_date", kit::Icon::calendar, [&desk] { desk.state.choosing_date = true; }, nothing_left(desk), {}};
}

TimeControl foreseeing(DeskView& desk) {
    return {"screen.forecast.open", kit::Icon::timer, [&desk] { desk.state.foreseeing = true; }, nothing_left(desk), {}};
}

std::vector<TimeControl> seldom_needed(DeskView& desk, DeskAsks& asks) {
    std::vector<TimeControl> controls;
    if (is_held(desk)) controls.push_back(to_last_scenes(desk));
    std::ranges::move(std::vector<TimeControl>{passing(desk, "screen.time.week", kit::Icon::calendar, TimeSpan::a_week),
                                               passing(desk, "screen.time.event", kit::Icon::skip, TimeSpan::next_event),
                                               passing(desk, "screen.time.decision", kit::Icon::split, TimeSpan::next_decision),
                                               passing(desk, "screen.time.deadline", kit::Icon::timer, TimeSpan::next_deadline),
                                               {"screen.lines.title", kit::Icon::history, [&desk] { open_lines(desk.state); }, {}, {}},
                                               to_debrief(asks),
                                               {"screen.desk.leave", kit::Icon::leave, [&desk] { desk.requests.emplace_back(LeaveSession{}); }, {}, {}}},
                      std::back_inserter(controls));
    return controls;
}

std::string how_far(const DeskView& desk) {
    const auto& look = desk.look;
    if (const auto closed = nothing_left(desk); !closed.empty()) return closed;
    if (const auto what = what_waits(desk); !what.empty()) return look.say("screen.time.waits", {{"what", what}});
    if (desk.ahead().held) return look.say("screen.time.to_the_morning");
    const auto& limit = desk.ahead().deadline;
    if (!limit) return look.say("screen.time.goes_on");
    const auto named = limit_name(desk, *limit);
    const auto what = named.empty() ? look.say("screen.time.a_limit") : named;
    const auto edge = desk.session.before_next_limit();
    if (!edge) return look.say("screen.time.lets_pass", {{"what", what}});
    return look.say("screen.time.goes_on_to", {{"date", wording::readable(look.texts, calendar::date_of(*edge))}, {"what", what}});
}

std::string how_far_in_short(const DeskView& desk) {
    const auto edge = desk.session.before_next_limit();
    if (!nothing_left(desk).empty() || something_waits(desk) || !edge) return how_far(desk);
    return desk.look.say("screen.time.goes_on_to_day", {{"date", wording::readable(desk.look.texts, calendar::date_of(*edge))}});
}

std::string told(const kit::Look& look, const TimeControl& control) {
    if (!control.closed_because.empty()) return control.closed_because;
    return control.says.empty() ? look.say("help." + std::string(control.key).substr(std::string_view("screen.").size())) : control.says;
}

} // namespace screens
