#pragma once

#include "sandbox/model/plan.hpp"
#include "sandbox/session/play/session.hpp"

#include <functional>

namespace session {

enum class PlanEnd { finished, unexpected_refusal, unexpectedly_allowed, never_reached };

struct PlanResult {
    PlanEnd end = PlanEnd::finished;
    std::size_t step = 0; ///< the step that stopped it
    std::vector<casework::Reason> refusal;
    std::vector<ExpectationResult> expectations; ///< after the end of play
    std::vector<std::string> missed;             ///< ids, in order of the scenario
};

/// Plays a plan to its end and then lets the play run out. `after_each` is told after every order.
class PlanPlayer {
public:
    PlanPlayer(Session& session, const model::Plan& plan);
    /// One step with the time before it; false when the plan is over or stopped. A window draws between.
    bool step();
    PlanResult finish();
    bool stopped() const { return result_.end != PlanEnd::finished; }
    std::size_t place() const { return place_; }

private:
    bool reach(const model::PlanStep& step);
    Session& session_;
    const model::Plan& plan_;
    std::size_t place_ = 0;
    PlanResult result_;
};

} // namespace session
