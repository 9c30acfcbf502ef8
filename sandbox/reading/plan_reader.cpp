#include "sandbox/reading/plan_reader.hpp"

#include "sandbox/reading/scenario_reading.hpp"
#include "sandbox/reading/scenario_words.hpp"
#include "sandbox/reading/script_reader.hpp"
#include "sandbox/reading/text_checks.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace reading {
namespace {

struct PlanReading {
    Findings& findings;
    Lexicon& lexicon;
    model::Materials& materials; ///< as read; only its conditions pool is exchanged for the plan's own
    model::Plan& plan;
};

model::PlanStep read_step(PlanReading& reading, const Value& value) {
    ScenarioReading scenario{reading.findings, reading.lexicon, reading.materials};
    Members members(reading.findings, value);
    model::PlanStep step;
    step.line = value.place.line;
    auto scope = scenario.scope(reading.plan.conditions);
    step.until = read_condition(scope, members.optional("until"));
    step.at = read_moment_of_play(scenario, members);
    if (const auto* after = members.optional("after")) step.after = short_length(reading.findings, *after);
    step.insist = members.flag("insist", false);
    step.refused = members.flag("refused", false);
    members.ignore("note");
    step.says = members.local("says");
    if (auto act = read_scripted_act(scenario, members, true)) step.act = std::move(*act);
    return step;
}

void read_kind(PlanReading& reading, Members& members) {
    const auto* kind = members.required("kind");
    if (!kind) return;
    if (kind->text == "good") reading.plan.kind = model::PlanKind::good;
    else if (kind->text == "bad") reading.plan.kind = model::PlanKind::bad;
    else if (kind->text == "subtle") reading.plan.kind = model::PlanKind::subtle;
    else
        reading.findings.error(kind->place, "no_such_plan_kind", fmt::format("Expected good, bad or subtle but found \"{}\"", kind->text),
                               suggestion(kind->text, {"good", "bad", "subtle"}, ""));
}

void read_rails(PlanReading& reading, Members& members) {
    const auto* rails = members.optional("guard_rails");
    if (!rails || rails->text == "teach") return;
    if (rails->text == "exam") reading.plan.rails = casework::GuardRails::exam;
    else
        reading.findings.error(rails->place, "no_such_guard_rails", fmt::format("Expected teach or exam but found \"{}\"", rails->text),
                               suggestion(rails->text, {"teach", "exam"}, ""));
}

void read_misses(PlanReading& reading, Members& members) {
    const auto& expectations = reading.materials.scenario.expectations;
    std::vector<std::string> known;
    for (const auto& expectation : expectations) known.push_back(expectation.id);
    for (const auto* word : members.words("misses")) {
        reading.plan.misses.push_back(word->text);
        if (std::ranges::find(known, word->text) == known.end())
            reading.findings.error(word->place, "no_such_expectation", fmt::format("Expected an expectation of the scenario but found \"{}\"", word->text),
                                   suggestion(word->text, known, "name one of the scenario's expectations"));
    }
}

void read_scenario_name(PlanReading& reading, Members& members) {
    const auto* named = members.required("scenario");
    if (!named || !expect(reading.findings, *named, Value::Type::text)) return;
    reading.plan.scenario = named->text;
    if (named->text != reading.materials.scenario.id)
        reading.findings.error(named->place, "plan_of_another_scenario",
                               fmt::format("Expected the scenario \"{}\" but the plan is for \"{}\"", reading.materials.scenario.id, named->text),
                               "play it with its own scenario");
}

void read_whole_plan(PlanReading& reading, const Value& root) {
    Members members(reading.findings, root);
    const auto* format = members.required("format");
    if (format && format->text != "plan/1")
        reading.findings.error(format->place, "wrong_format", fmt::format("Expected \"plan/1\" but found \"{}\"", format->text),
                               "write \"plan/1\"; a newer number needs a newer program");
    read_scenario_name(reading, members);
    read_kind(reading, members);
    read_rails(reading, members);
    read_misses(reading, members);
    members.ignore("note");
    members.ignore("title");
    for (const auto* value : members.list("steps", true)) reading.plan.steps.push_back(read_step(reading, *value));
    check_texts(reading.findings, reading.materials, root);
}

} // namespace

model::Read<model::Plan> read_plan(const File& file, const model::Materials& materials) {
    Findings findings{{file.name}, {}};
    auto document = parse(file);
    findings.problems = std::move(document.problems);
    model::Plan plan;
    auto lexicon = scenario_words(materials.context);
    auto scratch = materials;
    PlanReading reading{findings, lexicon, scratch, plan};
    if (document.root) read_whole_plan(reading, *document.root);
    const bool whole = !model::has_errors(findings.problems);
    return {whole ? std::optional(std::move(plan)) : std::nullopt, std::move(findings.problems)};
}

} // namespace reading
