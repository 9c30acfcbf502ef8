#include "sandbox/session/play/decisions.hpp"

#include "sandbox/session/play/expectations.hpp"

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
    return !order.empty() && order.front().kind == FactKind::act_done && order.front().what == recommended.act.index;
}

bool is_as_recommended(std::span<const casework::Fact> order, const model::ScriptedAct& recommended) {
    return does_the_act(order, recommended) &&
           std::ranges::all_of(recommended.with, [&](const auto& given) { return is_given(order, given.first, given.second); });
}

Decisions::Decisions(const model::Materials& materials) : materials_(&materials) {
    for (std::size_t i = 0; i < materials.scenario.decisions.size(); ++i) states_.emplace_back().decision = i;
}

void Decisions::look(const casework::World& world, calendar::Instant now, std::span<const casework::Fact> order, std::uint64_t last_fact) {
    for (auto& state : states_) {
        if (state.stage == DecisionStage::done) continue;
        const bool holds = holds_somewhere(*materials_, world, now, materials_->scenario.decisions[state.decision].when);
        if (state.stage == DecisionStage::open) {
            make(state, holds, now, order, last_fact);
        } else if (holds) {
            state.stage = DecisionStage::open;
            state.since = now;
            state.opened_at = last_fact;
        }
    }
}

void Decisions::make(DecisionState& state, bool holds, calendar::Instant now, std::span<const casework::Fact> order, std::uint64_t last_fact) const {
    const auto& decision = materials_->scenario.decisions[state.decision];
    const bool by_its_act = decision.recommended && does_the_act(order, *decision.recommended);
    if (holds && !by_its_act) return;
    state.stage = DecisionStage::done;
    state.since = now;
    state.done_at = last_fact;
    state.as_recommended = decision.recommended && is_as_recommended(order, *decision.recommended);
}

std::size_t Decisions::opened() const {
    return static_cast<std::size_t>(std::ranges::count_if(states_, [](const DecisionState& state) { return state.stage != DecisionStage::to_come; }));
}

} // namespace session
