#include "sandbox/screens/desk/coach_panel.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_panel.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

/// The coach: silent, with a hint that costs, or step by step. Every hint cites its source.
namespace screens {
namespace {

/// An exam has no coach; what whoever leads reveals is shown even so.
Coach way_of(const DeskView& desk) { return desk.session.rails() == casework::GuardRails::exam ? Coach::off : desk.state.coach; }

const model::DecisionPoint& decision_of(const DeskView& desk, std::size_t place) { return desk.session.scenario().decisions[place]; }

bool was_revealed(const DeskView& desk, std::size_t place) {
    return std::ranges::any_of(desk.session.directions().hints(), [&](const session::Hint& hint) { return hint.decision == place; });
}

void draw_advice(DeskView& desk, const model::DecisionPoint& decision) {
    const auto& look = desk.look;
    const auto language = look.texts.language();
    if (decision.recommended) {
        const auto& act = desk.session.profile()[decision.recommended->act];
        const auto as = decision.recommended->as;
        kit::text(look,
                  look.say(as ? "screen.coach.recommended_as" : "screen.coach.recommended",
                           {{"act", desk.name_of(act)}, {"who", as ? desk.name(as) : std::string{}}}),
                  {kit::Face::bold});
    }
    kit::text(look, decision.because.in(language));
    kit::note(look, decision.source);
}

void draw_hint(DeskView& desk, std::size_t place) {
    const auto& look = desk.look;
    const auto& decision = decision_of(desk, place);
    if (way_of(desk) == Coach::steps || was_revealed(desk, place)) return draw_advice(desk, decision);
    const auto label = look.say("screen.coach.hint", {{"points", std::to_string(session::points_for_a_hint)}});
    if (kit::button(look, {"coach.hint:" + std::to_string(place), label})) desk.requests.emplace_back(Direct{session::DirectionKind::hint, place});
}

void draw_open(DeskView& desk) {
    const auto& look = desk.look;
    bool any = false;
    for (const auto& state : desk.session.decisions()) {
        if (!desk.session.is_decision_of(state.decision, desk.reader.person) || (way_of(desk) == Coach::off && !was_revealed(desk, state.decision))) continue;
        any = true;
        const auto& title = decision_of(desk, state.decision).title.in(look.texts.language());
        kit::text(look, title, {kit::Face::bold});
        kit::note(look, look.say("screen.coach.since", {{"date", wording::readable_day(desk.look.texts, state.since)}}));
        draw_hint(desk, state.decision);
        kit::gap(look, 1);
    }
    if (!any && way_of(desk) != Coach::off) kit::note(look, look.say(something_waits(desk) ? "screen.coach.nothing_but" : "screen.coach.nothing"));
}

void draw_way(DeskView& desk) {
    const auto& look = desk.look;
    const std::vector<std::string> ways{look.say("screen.coach.off"), look.say("screen.coach.hints"), look.say("screen.coach.steps")};
    auto chosen = static_cast<std::size_t>(desk.state.coach);
    kit::heading(look, look.say("screen.coach.title"));
    if (kit::drop_down(look, look.named("screen.coach.choose"), ways, chosen, kit::room().x)) desk.state.coach = static_cast<Coach>(chosen);
}

} // namespace

void draw_coach(DeskView& desk) {
    if (desk.session.rails() == casework::GuardRails::teach) draw_way(desk);
    draw_open(desk);
    kit::gap(desk.look, 2);
}

} // namespace screens
