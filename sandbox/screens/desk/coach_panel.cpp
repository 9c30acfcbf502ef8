#include "sandbox/screens/desk/coach_panel.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/plates.hpp"
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
    if (kit::button(look, {"coach.hint:" + std::to_string(place), label}, kit::Weight::quiet))
        desk.requests.emplace_back(Direct{session::DirectionKind::hint, place});
}

/// Of the person at the desk, about which the coach may speak.
std::vector<const session::DecisionState*> spoken_of(const DeskView& desk) {
    std::vector<const session::DecisionState*> all;
    for (const auto& state : desk.session.decisions())
        if (desk.session.is_decision_of(state.decision, desk.reader.person) && (way_of(desk) != Coach::off || was_revealed(desk, state.decision)))
            all.push_back(&state);
    return all;
}

void draw_decision(DeskView& desk, const session::DecisionState& state) {
    const auto& look = desk.look;
    kit::text(look, decision_of(desk, state.decision).title.in(look.texts.language()), {kit::Face::bold});
    kit::note(look, look.say("screen.coach.since", {{"date", wording::readable_day(look.texts, state.since)}}));
    draw_hint(desk, state.decision);
}

/// Until somebody acts: the acts have the room again once there are others.
bool lies_open(const DeskView& desk) { return desk.state.coach_opened_at == desk.ahead().last_act; }

std::string line_of(const DeskView& desk, const std::vector<const session::DecisionState*>& all) {
    const auto& look = desk.look;
    const auto decisions = all.size() == 1 ? decision_of(desk, all.front()->decision).title.in(look.texts.language())
                                           : look.texts.plural("screen.coach.decisions", static_cast<std::int64_t>(all.size()));
    if (lies_open(desk)) return look.say("screen.coach.line_open");
    return look.say(way_of(desk) == Coach::hints ? "screen.coach.line_hint" : "screen.coach.line", {{"decision", decisions}});
}

constexpr float line_inset = 30, above_line = 6; ///< at 100 %

float line_height(const kit::Look& look, const std::string& words, float width) {
    return std::max(kit::size_of(look, words, kit::Face::note, width - look.px(line_inset)).y + look.px(2 * above_line), look.px(32));
}

/// What the coach could say of, in a line that opens it and folds it again.
void draw_line(DeskView& desk, const std::string& words) {
    const auto& look = desk.look;
    const auto press = kit::row(look, {"screen.coach.line", words}, line_height(look, words, kit::room().x), lies_open(desk), kit::Kind::button);
    if (press.happened) desk.state.coach_opened_at = lies_open(desk) ? std::nullopt : std::optional(desk.ahead().last_act);
    if (!press.shown) return;
    const auto middle = press.rect.GetCenter().y;
    kit::icon(look, {press.rect.Min.x + look.px(14), middle}, look.px(18), kit::Icon::lightbulb, kit::Tone::accent);
    const auto width = press.rect.GetWidth() - look.px(line_inset);
    kit::put_wrapped(look, {press.rect.Min.x + look.px(line_inset), middle - kit::size_of(look, words, kit::Face::note, width).y / 2}, width, words,
                     {kit::Face::note, kit::Tone::accent});
}

float height_of_decisions(const DeskView& desk, const std::vector<const session::DecisionState*>& all, float inside) {
    const auto& look = desk.look;
    const auto between = ImGui::GetStyle().ItemSpacing.y;
    float height = 0;
    for (const auto* state : all) {
        const auto& decision = decision_of(desk, state->decision);
        height += kit::size_of(look, decision.title.in(look.texts.language()), kit::Face::bold, inside).y + look.px(20 + 38) + 3 * between;
        if (way_of(desk) != Coach::steps && !was_revealed(desk, state->decision)) continue;
        height += kit::size_of(look, decision.because.in(look.texts.language()), kit::Face::body, inside).y + look.px(80);
    }
    return height;
}

} // namespace

std::vector<profile::ActId> acts_recommended(const DeskView& desk) {
    std::vector<profile::ActId> acts;
    for (const auto* state : spoken_of(desk)) {
        const auto& recommended = decision_of(desk, state->decision).recommended;
        if (recommended && (way_of(desk) == Coach::steps || was_revealed(desk, state->decision))) acts.push_back(recommended->act);
    }
    return acts;
}

float coach_height(const DeskView& desk, float width, float at_most) {
    const auto all = spoken_of(desk);
    if (all.empty()) return 0;
    const auto& look = desk.look;
    const auto inside = width - look.unit(2 * coach_padding);
    const auto line = line_height(look, line_of(desk, all), inside) + look.unit(2 * coach_padding);
    if (!lies_open(desk)) return line;
    return std::min(line + height_of_decisions(desk, all, inside), at_most);
}

void draw_coach(DeskView& desk) {
    const auto all = spoken_of(desk);
    if (all.empty()) return;
    draw_line(desk, line_of(desk, all));
    if (!lies_open(desk)) return;
    for (const auto* state : all) draw_decision(desk, *state);
}

void choose_coach(DeskView& desk) {
    if (desk.session.rails() != casework::GuardRails::teach) return;
    const auto& look = desk.look;
    const std::vector<std::string> ways{look.say("screen.coach.off"), look.say("screen.coach.hints"), look.say("screen.coach.steps")};
    auto chosen = static_cast<std::size_t>(desk.state.coach);
    kit::caption(look, look.say("screen.coach.title"));
    if (kit::drop_down(look, look.named("screen.coach.choose"), ways, chosen, kit::room().x)) desk.state.coach = static_cast<Coach>(chosen);
}

} // namespace screens
