#pragma once

#include "sandbox/model/plan.hpp"
#include "sandbox/session/play/session.hpp"

/// Showing somebody around along a plan: what has been done of it, whoever did it and however.
namespace session {

/// Steps whose act has happened, one after the other; all of them: the tour is over. What was done beside them does not matter.
std::size_t steps_taken(const Session& play, const model::Plan& plan);
/// Whether the step can be taken as far as the plan is concerned; if not, time has to pass.
bool is_time_for(const Session& play, const model::Plan& plan, std::size_t step);

} // namespace session
