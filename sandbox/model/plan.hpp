#pragma once

#include "engine/casework/decide.hpp"
#include "sandbox/model/scenario.hpp"

/// One recorded way to play a scenario, with what must come of it.
namespace model {

enum class PlanKind { good, bad, subtle };

struct PlanStep {
    ScriptedAct act;
    profile::ConditionId until; ///< in Plan::conditions
    std::optional<calendar::Instant> at;
    std::optional<calendar::Length> after;
    bool insist = false;
    bool refused = false;    ///< the refusal is expected
    profile::LocalText says; ///< to whoever is shown around along the plan
    int line = 0;            ///< where the step stands in the file
};

struct Plan {
    std::string scenario;
    PlanKind kind = PlanKind::good;
    casework::GuardRails rails = casework::GuardRails::teach;
    std::vector<std::string> misses;
    std::vector<PlanStep> steps;
    profile::Conditions conditions;
};

} // namespace model
