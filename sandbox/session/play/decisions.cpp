#include "sandbox/session/play/decisions.hpp"

#include "sandbox/session/play/whose.hpp"

#include <algorithm>

namespace session {
namespace {

using casework::FactKind;

bool is_given(std::span<const casework::Fact> order, profile::InputId input, std::int64_t value) {
    return std::ranges::any_of(
        order, [&](const casework::Fact& fact) { return fact.kind == FactKind::input_given && fact.what == input.index && fact.value == value; });
}

} // namespace

bool does_the_act(std::span<const casework::Fact> order, const model::ScriptedAct& recommended) {
    if (order.empty() || order.front().kind != FactKind::act_done || order.front().what != recommended.act.index) return false;
    return !recommended.as || order.front().who == recommended.as;
}

bool is_as_recommended(std::span<const casework::Fact> order, const model::ScriptedAct& recommended) {
    return does_the_act(order, recommended) &&
           std::ranges::all_of(recommended.with, [&](const auto& given) { return is_given(order, given.first, given.second); });
}

Decisions::Decisions(const model::Materials& materials) : materials_(&materials) {
    for (std::size_t i = 0; i < materials.scenario.decisions.size(); ++i) states_.emplace_back().decision = i;
}

void Decisions::look(const casework::World& world, calendar::Instant now, std::span<const casework::Fact> order, std::uint64_t last_fact) {
    for (auto& state : states_) look_at(state, {world, now, order, last_fact});
}

void Decisions::look_at(DecisionState& state, const Look& look) const {
    if (state.stage == DecisionStage::done) return;
    if (state.stage != DecisionStage::to_come && is_made(state, look)) return make(state, look);
    const bool asked = case_asking(*materials_, look.world, look.now, materials_->scenario.decisions[state.decision], Asked::doable).has_value();
    if (state.stage == DecisionStage::to_come && asked) {
        state.since = look.now;
        state.opened_at = look.last_fact;
    }
    if (asked) state.stage = DecisionStage::open;
    else if (state.stage == DecisionStage::open) state.stage = DecisionStage::shut;
}

bool Decisions::is_made(const DecisionState& state, const Look& look) const {
    const auto& decision = materials_->scenario.decisions[state.decision];
    return (decision.recommended && does_the_act(look.order, *decision.recommended)) ||
           !case_asking(*materials_, look.world, look.now, decision, Asked::at_all);
}

void Decisions::make(DecisionState& state, const Look& look) const {
    const auto& decision = materials_->scenario.decisions[state.decision];
    state.stage = DecisionStage::done;
    state.since = look.now;
    state.done_at = look.last_fact;
    state.as_recommended = decision.recommended && is_as_recommended(look.order, *decision.recommended);
}

std::size_t Decisions::opened() const {
    return static_cast<std::size_t>(std::ranges::count_if(states_, [](const DecisionState& state) { return state.stage != DecisionStage::to_come; }));
}

} // namespace session
