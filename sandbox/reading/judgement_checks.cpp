#include "sandbox/reading/judgement_checks.hpp"

#include "sandbox/reading/condition_sense.hpp"
#include "sandbox/reading/provenance.hpp"
#include "sandbox/reading/script_checks.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace reading {
namespace {

bool is_open_in_one_of(const profile::Act& act, const std::vector<profile::StageId>& stages) {
    return act.stages.empty() || std::ranges::any_of(stages, [&](auto stage) { return std::ranges::count(act.stages, stage) > 0; });
}

void check_recommended(ScenarioReading& reading, const model::DecisionPoint& decision, Place place) {
    const auto& context = reading.materials.context;
    const auto& act = reading.profile()[decision.recommended->act];
    if (!somebody_may(context, decision.recommended->act))
        reading.findings.warn(place, "nobody_may_do_it", fmt::format("Expected somebody in the cast who may do \"{}\" but nobody may", act.about.id),
                              "give somebody its role, or recommend another act");
    const auto stages = stages_needed(context, context.conditions, decision.when, act.procedure);
    if (stages && !stages->empty() && !is_open_in_one_of(act, *stages))
        reading.findings.warn(place, "recommended_is_closed",
                              fmt::format("Expected an act that is open then but \"{}\" is closed in the stage of this decision", act.about.id),
                              "recommend another act, or let the decision come in another stage");
    if (!act.opens_case) check_inputs(reading, *decision.recommended, place, Words::left_to_the_player);
}

void check_decision(ScenarioReading& reading, const model::DecisionPoint& decision, const Value& entry) {
    const auto& context = reading.materials.context;
    const auto* when = entry.find("when");
    if (when && never_holds(context, context.conditions, decision.when))
        reading.findings.warn(when->place, "decision_never_opens",
                              "Expected a condition that can hold but this one contradicts itself, or waits for what nobody can do",
                              "mend the condition, or remove the decision");
    if (const auto* recommended = entry.find("recommended"); recommended && decision.recommended) check_recommended(reading, decision, recommended->place);
}

void tell_unfailing(ScenarioReading& reading, const std::string& id, Place place) {
    reading.findings.warn(place, "cannot_fail", fmt::format("Expected something that can go wrong but \"{}\" is held whatever anybody does", id),
                          "expect something that people decide");
}

void tell_hopeless(ScenarioReading& reading, const std::string& id, Place place) {
    reading.findings.warn(place, "cannot_hold", fmt::format("Expected something that can be reached but \"{}\" is missed whatever anybody does", id),
                          "mend the condition");
}

void check_expectation(ScenarioReading& reading, const model::Expectation& expectation, const Value& entry) {
    const auto& context = reading.materials.context;
    const auto* condition = entry.find(expectation.never ? "never" : "holds");
    if (const auto* by = entry.find("by"); by && expectation.by && *expectation.by <= reading.materials.scenario.starts)
        reading.findings.warn(by->place, "by_before_start", "Expected a day after the start but this one lies before it, or on it", "write a later one");
    if (!condition) return;
    const bool never = never_holds(context, context.conditions, expectation.condition),
               always = always_holds(context, context.conditions, expectation.condition);
    if (expectation.never ? never : always) tell_unfailing(reading, expectation.id, condition->place);
    if (expectation.never ? always : never) tell_hopeless(reading, expectation.id, condition->place);
}

} // namespace

void check_decisions(ScenarioReading& reading, const Value& root) {
    const auto values = entries(root, "decisions");
    const auto& decisions = reading.materials.scenario.decisions;
    OwnIds ids(reading.findings, "decision");
    for (std::size_t i = 0; i < decisions.size() && i < values.size(); ++i) {
        check_decision(reading, decisions[i], *values[i]);
        ids.meet(*values[i], decisions[i].id);
    }
}

void check_expectations(ScenarioReading& reading, const Value& root) {
    const auto values = entries(root, "expectations");
    const auto& expectations = reading.materials.scenario.expectations;
    for (std::size_t i = 0; i < expectations.size() && i < values.size(); ++i) check_expectation(reading, expectations[i], *values[i]);
}

} // namespace reading
