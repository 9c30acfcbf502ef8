#include "sandbox/reading/judgement_reader.hpp"

#include "sandbox/reading/provenance.hpp"
#include "sandbox/reading/scenario_reading.hpp"
#include "sandbox/reading/script_reader.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

Names<std::uint16_t> declare_goals(ScenarioReading& reading, const Value& root) {
    Names<std::uint16_t> names("goal");
    for (const auto* value : entries(root, "goals")) {
        Members members(reading.findings, *value);
        auto& goals = reading.materials.scenario.goals;
        model::Goal goal{members.needed_text("id"), members.local("text", true)};
        names.declare(reading.findings, *value, goal.id, static_cast<std::uint16_t>(goals.size()));
        goals.push_back(std::move(goal));
    }
    if (reading.materials.scenario.goals.empty())
        reading.findings.error(root.place, "goals_missing", "Expected at least one goal but there is none", "add one under \"goals\"");
    return names;
}

model::DecisionPoint read_decision(ScenarioReading& reading, const Value& value) {
    Members members(reading.findings, value);
    model::DecisionPoint decision;
    decision.id = members.needed_text("id");
    decision.title = members.local("title");
    auto scope = reading.scope();
    decision.when = read_condition(scope, members.required("when"));
    decision.because = members.local("because", true);
    decision.source = members.text("source").value_or("");
    members.ignore("note");
    if (const auto* recommended = members.required("recommended")) {
        Members inner(reading.findings, *recommended);
        decision.recommended = read_scripted_act(reading, inner, false);
    }
    return decision;
}

/// A length from the start of the scenario, or a moment.
std::optional<calendar::Instant> read_by(ScenarioReading& reading, const Value& value) {
    if (value.type == Value::Type::text && value.text.size() >= 10 && value.text[4 % value.text.size()] == '-') return moment_of(reading.findings, value);
    const auto length = short_length(reading.findings, value);
    if (!length) return {};
    const calendar::Term term{reading.materials.scenario.starts, *length, {}, {}};
    const calendar::Counting plain{false, false, calendar::MonthEnd::last_day};
    return calendar::due(term, plain, reading.profile().calendar.days);
}

model::Expectation read_expectation(ScenarioReading& reading, const Names<std::uint16_t>& goals, const Value& value) {
    Members members(reading.findings, value);
    model::Expectation expectation;
    expectation.id = members.needed_text("id");
    if (const auto* goal = members.required("goal")) expectation.goal = goals.resolve(reading.findings, *goal);
    expectation.points = static_cast<std::int32_t>(members.whole("points", 0, 0, 1000));
    expectation.says = members.local("says");
    if (const auto* by = members.optional("by")) expectation.by = read_by(reading, *by);
    const auto* holds = members.optional("holds");
    const auto* never = members.optional("never");
    if ((holds != nullptr) == (never != nullptr) && members.is_object())
        reading.findings.error(members.place(), "holds_or_never", "Expected one of \"holds\" and \"never\" but found both or neither",
                               "say what must hold, or what must never happen");
    expectation.never = never != nullptr;
    auto scope = reading.scope();
    expectation.condition = read_condition(scope, never ? never : holds);
    expectation.arises = read_condition(scope, members.optional("arises"));
    return expectation;
}

/// "right" counts from 1, as people do.
model::BeforeAfterQuestion read_before_after(Findings& findings, const Value& value) {
    Members members(findings, value);
    model::BeforeAfterQuestion asked;
    asked.text = members.local("text", true);
    for (const auto* answer : members.list("answers", true)) asked.answers.push_back(local_text(findings, *answer));
    if (asked.answers.size() < 2 && members.is_object())
        findings.error(members.place(), "answers_missing", fmt::format("Expected at least two answers but found {}", asked.answers.size()),
                       "write down what people may answer, the wrong answers too");
    const auto right = members.whole("right", 0, 1, static_cast<std::int64_t>(std::max<std::size_t>(1, asked.answers.size())));
    if (right > 0) asked.right = static_cast<std::size_t>(right - 1);
    asked.because = members.local("because");
    asked.source = members.text("source").value_or("");
    return asked;
}

void read_debrief(ScenarioReading& reading, const Value& value) {
    Members members(reading.findings, value);
    auto& scenario = reading.materials.scenario;
    scenario.debrief_summary = members.local("summary");
    for (const auto* note : members.list("notes")) scenario.notes.push_back(local_text(reading.findings, *note));
    for (const auto* item : members.list("questions")) {
        Members question(reading.findings, *item);
        scenario.questions.push_back({question.local("text", true), question.text("source").value_or("")});
    }
    for (const auto* item : members.list("before_after")) scenario.before_after.push_back(read_before_after(reading.findings, *item));
}

void check_goals(ScenarioReading& reading, const Value& root) {
    const auto& scenario = reading.materials.scenario;
    const auto all = entries(root, "goals");
    for (std::size_t i = 0; i < scenario.goals.size() && i < all.size(); ++i) {
        bool judged = false;
        for (const auto& expectation : scenario.expectations) judged |= expectation.goal == i;
        if (!judged)
            reading.findings.error(all[i]->place, "goal_without_expectation",
                                   fmt::format("Expected something that shows whether goal \"{}\" was reached but there is nothing", scenario.goals[i].id),
                                   "add an expectation with this goal");
    }
}

} // namespace

void read_judgement(ScenarioReading& reading, const Value& root) {
    const auto goals = declare_goals(reading, root);
    Names<bool> seen("expectation");
    for (const auto* value : entries(root, "decisions")) reading.materials.scenario.decisions.push_back(read_decision(reading, *value));
    for (const auto* value : entries(root, "expectations")) {
        seen.declare(reading.findings, *value, id_of(*value), true);
        reading.materials.scenario.expectations.push_back(read_expectation(reading, goals, *value));
    }
    if (const auto* debrief = root.find("debrief")) read_debrief(reading, *debrief);
    check_goals(reading, root);
}

} // namespace reading
