#include "sandbox/programs/commands/played_checks.hpp"

#include "sandbox/reading/document.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/log_lines.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace commands {
namespace {

using session::PlanEnd;
using session::PlanResult;
using session::Session;

model::Problem stopped_at(const reading::File& file, const Session& session, const model::Plan& plan, const PlanResult& result) {
    const auto& step = plan.steps[result.step];
    const auto who_does_what = session.profile()[step.act.act].about.id + " by " + session.context()[step.act.as].id;
    const model::Problem problem{file.name, step.line, 1, model::Severity::error, {}, {}, {}};
    const auto told = [&](const char* code, std::string what, const char* to_do) {
        auto one = problem;
        one.code = code, one.what = std::move(what), one.to_do = to_do;
        return one;
    };
    const auto reason = result.refusal.empty() ? std::string{} : " (" + wording::refusal_word(result.refusal.front().code) + ")";
    if (result.end == PlanEnd::unexpected_refusal)
        return told("step_refused", fmt::format("Expected {} but when it is played it is refused{}", who_does_what, reason),
                    "mend this step or one before it, or say \"refused\": true");
    if (result.end == PlanEnd::unexpectedly_allowed)
        return told("step_not_refused", fmt::format("Expected {} to be refused, as the plan says, but when it is played it happens", who_does_what),
                    "remove \"refused\"");
    return told("step_never_comes", fmt::format("Expected a moment for {} but when it is played its \"until\" never holds", who_does_what),
                "mend \"until\" or a step before it");
}

std::vector<std::string> in_order_of_letters(std::vector<std::string> ids) {
    std::ranges::sort(ids);
    return ids;
}

std::string list_of(const std::vector<std::string>& ids) { return ids.empty() ? "nothing" : texts::listed(ids); }

/// Where the plan says what it misses.
reading::Place place_of_misses(const reading::File& file) {
    const auto document = reading::parse(file);
    const auto* misses = document.root ? document.root->find("misses") : nullptr;
    return misses ? misses->place : reading::Place{};
}

model::Problems misses_otherwise(const reading::File& file, const model::Plan& plan, const PlanResult& result) {
    const auto declared = in_order_of_letters(plan.misses), missed = in_order_of_letters(result.missed);
    if (declared == missed) return {};
    const auto place = place_of_misses(file);
    return {{file.name, place.line, place.column, model::Severity::error, "misses_otherwise",
             fmt::format("Expected this plan to miss {} but when it is played it misses {}", list_of(declared), list_of(missed)),
             "write down what it misses, or mend its steps"}};
}

/// Where the entry of the list stands.
reading::Place place_of_expectation(const reading::File& file, std::size_t place) {
    const auto document = reading::parse(file);
    const auto* list = document.root ? document.root->find("expectations") : nullptr;
    return list && place < list->items.size() ? list->items[place].place : reading::Place{};
}

} // namespace

model::Problems check_by_playing(const reading::File& file, const model::Plan& plan, const model::Materials& materials) {
    auto session = Session::start(materials, {plan.rails, "", ""});
    const auto result = session::PlanPlayer(session, plan).finish();
    if (result.end != PlanEnd::finished) return {stopped_at(file, session, plan, result)};
    return misses_otherwise(file, plan, result);
}

model::Problems check_opening(const reading::File& file, const model::Materials& materials) {
    auto session = Session::start(materials, {casework::GuardRails::teach, "", ""});
    session.run_to(materials.scenario.starts);
    if (session.over()) return {}; // all of it waits for somebody
    model::Problems problems;
    for (const auto& result : session.expectations()) {
        if (result.state != session::ExpectationState::held && result.state != session::ExpectationState::missed) continue;
        const auto place = place_of_expectation(file, result.expectation);
        const bool held = result.state == session::ExpectationState::held;
        problems.push_back({file.name, place.line, place.column, model::Severity::warning, "decided_by_the_opening",
                            fmt::format("Expected something that people decide but \"{}\" is {} before anybody has done anything",
                                        materials.scenario.expectations[result.expectation].id, held ? "held" : "missed"),
                            "expect what comes of what they do"});
    }
    return problems;
}

} // namespace commands
