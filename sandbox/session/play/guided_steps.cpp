#include "sandbox/session/play/guided_steps.hpp"

namespace session {

std::size_t steps_taken(const Session& play, const model::Plan& plan) {
    std::size_t taken = 0;
    for (const auto& fact : play.facts()) {
        if (taken == plan.steps.size()) break;
        const auto& act = plan.steps[taken].act;
        if (fact.kind == casework::FactKind::act_done && fact.what == act.act.index && fact.who == act.as) ++taken;
    }
    return taken;
}

bool is_time_for(const Session& play, const model::Plan& plan, std::size_t step) {
    const auto& next = plan.steps[step];
    return !next.until || play.holds(plan.conditions, next.until, next.act.report);
}

} // namespace session
