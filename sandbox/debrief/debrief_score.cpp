#include "sandbox/debrief/debrief_score.hpp"

#include "sandbox/debrief/debriefing.hpp"
#include "sandbox/session/play/arising.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace debrief {
namespace {

/// What must never happen and has not, or should have happened and has not: the end of play decided it.
bool decided_at_end(const Debriefing& about, const model::Expectation& expectation, const session::ExpectationResult& result) {
    const bool not_happened = expectation.never ? result.state == session::ExpectationState::held : result.state == session::ExpectationState::missed;
    return not_happened && (!expectation.by || result.at_fact >= about.play.facts().size());
}

DecidedBy decided_by(const Debriefing& about, const model::Expectation& expectation, const session::ExpectationResult& result) {
    if (result.state == session::ExpectationState::open) return DecidedBy::nobody_yet;
    if (decided_at_end(about, expectation, result)) return DecidedBy::end_of_play;
    const auto* opening = about.opening(result.at_fact);
    // What came too late was decided by the hour, whoever then moved.
    const bool too_late = !expectation.never && result.state == session::ExpectationState::missed;
    if (!opening || opening->kind == casework::FactKind::lapsed || too_late) return DecidedBy::time;
    return about.is_own(opening->number) ? DecidedBy::own_act : DecidedBy::others;
}

/// What the author says must come about first; else a time limit of which it speaks.
std::string never_came(const Debriefing& about, const model::Expectation& expectation) {
    if (expectation.arises) return about.texts("debrief.never_came", {{"what", about.sentences.said(about.play.context().conditions, expectation.arises)}});
    const auto& profile = about.play.profile();
    const auto limits = session::limits_not_begun(about.play.materials(), about.play.world(), expectation);
    return limits.empty() ? std::string{} : about.texts("debrief.never_began", {{"limit", profile[limits.front()].about.name.in(about.texts.language())}});
}

void show(const Debriefing& about, const model::Expectation& expectation, const session::ExpectationResult& result, JudgedExpectation& made) {
    const auto* opening = about.opening(result.at_fact);
    if (!opening || made.decided_by == DecidedBy::end_of_play) return;
    made.at_fact = opening->number; // the act itself, as everywhere else in the debrief
    made.at = opening->at;
    made.fact = about.sentences.of(*opening);
    const bool too_late = made.decided_by == DecidedBy::time && expectation.by && !expectation.never;
    if (too_late) made.fact = about.texts("debrief.too_late", {{"day", wording::readable_day(about.texts, *expectation.by)}});
}

void add_override(JudgedExpectation& judged, const DebriefNotes& notes) {
    const auto found = std::ranges::find(notes.overrides, judged.id, &Override::expectation);
    if (found == notes.overrides.end()) return;
    judged.by_human = std::clamp(found->points, 0, judged.points);
    judged.human = found->by;
    judged.why = found->reason;
}

JudgedExpectation judged(const Debriefing& about, const session::ExpectationResult& result, const DebriefNotes& notes) {
    const auto& expectation = about.play.scenario().expectations[result.expectation];
    JudgedExpectation made;
    made.id = expectation.id;
    made.says = expectation.says.empty() ? expectation.id : about.named(expectation.says);
    made.state = result.state;
    made.never = expectation.never;
    made.points = expectation.points;
    made.held = result.state == session::ExpectationState::held ? expectation.points : 0;
    if (!made.arose()) {
        made.never_came = never_came(about, expectation);
        return made;
    }
    made.decided_by = decided_by(about, expectation, result);
    show(about, expectation, result, made);
    add_override(made, notes);
    return made;
}

void count(Score& score, const JudgedExpectation& one) {
    if (!one.arose()) return;
    if (one.state == session::ExpectationState::open) {
        score.open += one.points;
        return;
    }
    score.of += one.points;
    score.held += one.held;
    score.with_overrides += one.by_human.value_or(one.held);
}

void count(Process& process, const DebriefDecision& decision) {
    switch (decision.met.state) {
    case DecisionTaken::not_reached: return;
    case DecisionTaken::as_recommended: ++process.as_recommended; break;
    case DecisionTaken::otherwise: ++process.otherwise; break;
    case DecisionTaken::nothing: ++process.nothing; break;
    }
    ++process.reached;
}

} // namespace

std::vector<GoalScore> goal_scores(const Debriefing& about, const DebriefNotes& notes) {
    std::vector<GoalScore> goals;
    for (const auto& goal : about.play.scenario().goals) goals.push_back({goal.id, about.named(goal.text), {}, {}});
    for (const auto& result : about.play.expectations()) {
        auto& goal = goals[about.play.scenario().expectations[result.expectation].goal];
        goal.expectations.push_back(judged(about, result, notes));
        count(goal.score, goal.expectations.back());
    }
    return goals;
}

Score total(const std::vector<GoalScore>& goals) {
    Score all;
    for (const auto& goal : goals)
        for (const auto& one : goal.expectations) count(all, one);
    return all;
}

Process process(const std::vector<DebriefDecision>& decisions, const std::vector<GoalScore>& goals) {
    Process process;
    for (const auto& decision : decisions) count(process, decision);
    for (const auto& goal : goals)
        for (const auto& one : goal.expectations) (one.decided_by == DecidedBy::own_act ? process.by_own_acts : process.by_others) += one.held;
    return process;
}

std::string score_words(const texts::Texts& texts, const Score& score) {
    auto words = texts.plural("debrief.points_of", score.of, {{"held", std::to_string(score.held)}});
    if (score.open > 0) words += "; " + texts("debrief.still_open", {{"points", std::to_string(score.open)}});
    if (score.hints > 0) words += "; " + texts("debrief.hints_cost", {{"points", std::to_string(score.hints)}, {"left", std::to_string(score.after_hints())}});
    if (score.with_overrides != score.held) words += "; " + texts("debrief.with_overrides", {{"points", std::to_string(score.with_overrides)}});
    return words;
}

} // namespace debrief
