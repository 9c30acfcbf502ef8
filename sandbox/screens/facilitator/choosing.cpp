#include "sandbox/screens/facilitator/choosing.hpp"

#include "sandbox/screens/facilitator/jumps.hpp"
#include "sandbox/screens/facilitator/leading.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>

/// Whom, which decision, what note: asked after the key was pressed.
namespace screens {
namespace {

using session::DecisionStage;
using session::DirectionKind;
using session::Session;

void draw_person(Leading& leading, casework::PartyId person) {
    const auto& look = leading.look;
    const bool absent = leading.session.directions().absent(person);
    const auto name = leading.name(person);
    const auto label = look.say(absent ? "screen.facilitator.is_absent" : "screen.facilitator.is_present", {{"who", name}});
    if (kit::line_row(look, {"absent:" + leading.session.context()[person].id, label}, absent))
        leading.requests.emplace_back(Direct{absent ? DirectionKind::make_present : DirectionKind::make_absent, 0, person});
}

void draw_people(Leading& leading) {
    kit::title(leading.look, leading.look.say("screen.facilitator.absent"));
    kit::note(leading.look, leading.look.say("screen.facilitator.absent_explained"));
    const auto& parties = leading.session.context().parties;
    for (std::uint16_t i = 0; i < parties.size(); ++i)
        if (parties[i].is_person) draw_person(leading, casework::PartyId{i});
}

bool was_revealed(const Session& session, std::size_t decision) {
    return std::ranges::any_of(session.directions().hints(), [&](const session::Hint& hint) { return hint.decision == decision; });
}

void draw_decision(Leading& leading, const session::DecisionState& state) {
    const auto& look = leading.look;
    const auto& decision = leading.session.scenario().decisions[state.decision];
    const bool revealed = was_revealed(leading.session, state.decision);
    kit::text(look, decision.title.in(look.texts.language()), {kit::Face::bold});
    kit::note(look, decision.because.in(look.texts.language()));
    const auto closed = revealed                             ? look.say("screen.facilitator.hint_given")
                        : state.stage != DecisionStage::open ? look.say("screen.facilitator.hint_not_open")
                                                             : std::string{};
    const auto label = look.say("screen.coach.hint", {{"points", std::to_string(session::points_for_a_hint)}});
    if (kit::button(look, {"reveal:" + std::to_string(state.decision), label}, {kit::Weight::normal, 0, !closed.empty(), closed}))
        leading.requests.emplace_back(Direct{DirectionKind::hint, state.decision});
    if (!closed.empty()) kit::note(look, closed);
    kit::gap(look, 1);
}

/// Those that are open stand first.
void draw_hints(Leading& leading) {
    kit::title(leading.look, leading.look.say("screen.facilitator.hint"));
    for (const bool open : {true, false})
        for (const auto& state : leading.session.decisions())
            if ((state.stage == DecisionStage::open) == open) draw_decision(leading, state);
}

void draw_bookmark(Leading& leading) {
    const auto& look = leading.look;
    auto& state = leading.state;
    kit::title(look, look.say("screen.facilitator.bookmark"));
    kit::note(look, look.say("screen.facilitator.bookmark_explained"));
    const std::vector<std::string> kinds{look.say("screen.facilitator.strength"), look.say("screen.facilitator.gap"), look.say("screen.facilitator.risk"),
                                         look.say("screen.facilitator.recommendation")};
    kit::segments(look, look.named("screen.facilitator.kind"), kinds, state.kind);
    kit::field(look, look.named("screen.facilitator.note"), state.note, {look.px(560), 3, look.say("screen.facilitator.note_hint"), false});
    const bool empty = state.note.empty();
    if (!kit::button(look, look.named("screen.facilitator.set"), {kit::Weight::primary, 0, empty, empty ? look.say("screen.facilitator.note_first") : ""}))
        return;
    const auto kind = static_cast<session::BookmarkKind>(state.kind + 1);
    leading.requests.emplace_back(Direct{DirectionKind::bookmark, leading.session.facts().size(), {}, 0, kind, state.note});
    state.note.clear();
    state.choosing = Choosing::nothing;
}

} // namespace

void draw_choosing(Leading& leading, const std::vector<ToCome>& coming) {
    auto& choosing = leading.state.choosing;
    bool open = choosing != Choosing::nothing;
    if (!open) return;
    if (const kit::Overlay overlay(leading.look, "choosing", open, 640); overlay) {
        if (choosing == Choosing::person) draw_people(leading);
        else if (choosing == Choosing::hint) draw_hints(leading);
        else if (choosing == Choosing::bookmark) draw_bookmark(leading);
        else if (choosing == Choosing::jump) draw_jumps(leading, coming);
        kit::gap(leading.look, 2);
        if (kit::button(leading.look, leading.look.named("screen.close"))) open = false;
    }
    if (!open) choosing = Choosing::nothing;
}

} // namespace screens
