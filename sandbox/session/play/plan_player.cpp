#include "sandbox/session/play/plan_player.hpp"

#include <algorithm>

namespace session {
PlanPlayer::PlanPlayer(Session& session, const model::Plan& plan) : session_(session), plan_(plan) {}

bool PlanPlayer::reach(const model::PlanStep& step) {
    bool reached = true;
    if (step.until) session_.run_until(plan_.conditions, step.until, step.act.report, reached);
    if (step.at) session_.run_to(*step.at);
    if (step.after) session_.run_to(session_.later(*step.after));
    return reached;
}

bool PlanPlayer::step() {
    if (place_ >= plan_.steps.size() || stopped()) return false;
    const auto& step = plan_.steps[place_];
    result_.step = place_;
    if (!reach(step)) {
        result_.end = PlanEnd::never_reached;
        return false;
    }
    auto intent = session_.intent_of(step.act);
    intent.insist = step.insist;
    const auto outcome = session_.perform(intent);
    result_.refusal = outcome.refusal;
    if (outcome.happened == step.refused) result_.end = outcome.happened ? PlanEnd::unexpectedly_allowed : PlanEnd::unexpected_refusal;
    ++place_;
    return !stopped();
}

PlanResult PlanPlayer::finish() {
    while (step()) {
    }
    while (!stopped() && !session_.over() && !session_.directions().frozen()) session_.step();
    result_.expectations = session_.expectations();
    for (const auto& result : result_.expectations)
        if (result.state == ExpectationState::missed) result_.missed.push_back(session_.scenario().expectations[result.expectation].id);
    return result_;
}

} // namespace session
