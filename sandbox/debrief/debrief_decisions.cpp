#include "sandbox/debrief/debrief_decisions.hpp"

#include "sandbox/debrief/debriefing.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace debrief {
namespace {

constexpr std::size_t most_moments = 5;

std::int32_t points_of(const session::Session& play, const std::vector<session::ExpectationResult>& results) {
    std::int32_t points = 0;
    for (const auto& result : results)
        if (result.state == session::ExpectationState::held) points += play.scenario().expectations[result.expectation].points;
    return points;
}

/// What did not arise on one of two lines compares with nothing.
bool compare(const session::ExpectationResult& one, const session::ExpectationResult& other) { return one.counts() && other.counts(); }

std::int32_t change_of(const session::Session& play, const std::vector<session::ExpectationResult>& mine,
                       const std::vector<session::ExpectationResult>& other) {
    std::int32_t change = 0;
    for (std::size_t i = 0; i < mine.size(); ++i) {
        if (!compare(mine[i], other[i])) continue;
        const auto points = play.scenario().expectations[mine[i].expectation].points;
        change += other[i].state == session::ExpectationState::held ? points : 0;
        change -= mine[i].state == session::ExpectationState::held ? points : 0;
    }
    return change;
}

/// What is held in one list and not in the other.
std::vector<std::string> only_held_in(const Debriefing& about, const std::vector<session::ExpectationResult>& here,
                                      const std::vector<session::ExpectationResult>& there) {
    std::vector<std::string> says;
    for (std::size_t i = 0; i < here.size() && i < there.size(); ++i) {
        const auto& expectation = about.play.scenario().expectations[here[i].expectation];
        if (compare(here[i], there[i]) && here[i].state == session::ExpectationState::held && there[i].state != session::ExpectationState::held)
            says.push_back(expectation.says.empty() ? expectation.id : about.named(expectation.says));
    }
    return says;
}

std::string no_longer_words(const Debriefing& about, const session::OwnOrder& order) {
    return about.texts(
        "debrief.act_by_on",
        {{"who", about.called(order.intent.actor)}, {"what", about.act_words(order.meant)}, {"day", wording::readable_day(about.texts, order.at)}});
}

void compare_points(const Debriefing& about, const std::vector<session::ExpectationResult>& other, OtherLine& line) {
    const auto mine = about.play.expectations();
    line.points = points_of(about.play, other);
    line.change = change_of(about.play, mine, other);
    line.gains = only_held_in(about, other, mine);
    line.loses = only_held_in(about, mine, other);
}

OtherLine other_line(const Debriefing& about, const session::Reversal& reversal) {
    const auto other = session::run_counterfactual(about.play, about.orders, reversal);
    OtherLine line;
    line.leaves_out = !reversal.act;
    line.tried = other.tried;
    if (!other.tried && !other.why_not.empty()) line.why_not = about.sentences.of(other.why_not.front(), other.asked);
    if (!other.tried) return line;
    line.parts_at_fact = other.parts_at_fact;
    line.parts_at = other.parts_at;
    line.ends = other.ends;
    for (const auto place : other.no_longer) line.no_longer.push_back(no_longer_words(about, about.orders[place]));
    if (line.compares()) compare_points(about, other.expectations, line);
    line.facts_that_differ = other.facts_that_differ;
    line.lapses = other.lapses;
    line.digest = other.digest;
    return line;
}

Bearing bearing_of(const DebriefDecision& decision) {
    if (!decision.other || !decision.other->compares()) return Bearing::not_known;
    const auto change = decision.other->change;
    return change < 0 ? Bearing::helped : change > 0 ? Bearing::cost : Bearing::made_no_difference;
}

void tell_opening(const Debriefing& about, DebriefDecision& decision) {
    if (decision.met.state == DecisionTaken::not_reached) {
        const auto when = about.play.scenario().decisions[decision.met.decision].when;
        decision.never_came = about.texts(decision.met.nobody_could ? "debrief.nobody_could" : "debrief.never_came",
                                          {{"what", about.sentences.said(about.play.context().conditions, when)}});
        return;
    }
    decision.shown_case = about.shown_case(decision.met.case_number);
    if (decision.met.before_it_came_up) return;
    if (const auto* opening = about.opening(decision.met.opened_at_fact)) decision.opened_by = about.sentences.of(*opening);
}

void tell_deed(const Debriefing& about, DebriefDecision& decision) {
    const auto* done = about.opening(decision.met.done_at_fact);
    if (!done) return;
    decision.done = about.act_words(*done);
    decision.done_by = about.called(done->who);
    decision.reason = about.play.words()[done->words];
    decision.between = about.span(decision.met.done_at - decision.met.opened_at);
}

DebriefDecision decision_of(const Debriefing& about, const DecisionMet& met) {
    const auto& point = about.play.scenario().decisions[met.decision];
    DebriefDecision decision;
    decision.met = met;
    decision.id = point.id;
    decision.title = point.title.empty() ? point.id : about.named(point.title);
    decision.because = about.named(point.because);
    decision.source = point.source;
    if (point.recommended) decision.recommended = about.act_words(*point.recommended);
    tell_opening(about, decision);
    tell_deed(about, decision);
    if (const auto reversal = reversal_of(about.play, about.orders, met)) decision.other = other_line(about, *reversal);
    decision.bearing = bearing_of(decision);
    return decision;
}

/// What was done otherwise comes before what was done as recommended; then by points, by days, by facts that differ.
auto weight(const Debriefing& about, const DebriefDecision& decision) {
    const auto& other = *decision.other;
    const auto my_end = about.play.facts().empty() ? about.play.now() : about.play.facts().back().at;
    return std::tuple(other.leaves_out, -std::abs(other.change), -std::abs(other.ends - my_end) / calendar::seconds_per_day,
                      -static_cast<std::int64_t>(other.facts_that_differ));
}

const char* question_key(const DebriefDecision& decision) {
    static constexpr const char* done[] = {"debrief.ask.precaution", "debrief.ask.kept", "debrief.ask.precaution", "debrief.ask.spoilt"};
    static constexpr const char* otherwise[] = {"debrief.ask.other_way", "debrief.ask.dearer", "debrief.ask.other_way", "debrief.ask.cost"};
    if (!decision.other->compares()) return decision.other->leaves_out ? "debrief.ask.unfit_without" : "debrief.ask.unfit_with";
    const auto bearing = static_cast<std::size_t>(decision.bearing);
    if (decision.other->leaves_out) return done[bearing];
    return decision.done.empty() && decision.bearing == Bearing::made_no_difference ? "debrief.ask.nothing_came" : otherwise[bearing];
}

std::string question_of(const Debriefing& about, const DebriefDecision& decision) {
    return about.texts(question_key(decision), {{"recommended", decision.recommended},
                                                {"done", decision.done.empty() ? about.texts("debrief.nothing") : decision.done},
                                                {"count", std::to_string(decision.other->no_longer.size())},
                                                {"points", about.texts.plural("debrief.points", std::abs(decision.other->change))},
                                                {"day", wording::readable_day(about.texts, decision.other->parts_at)}});
}

} // namespace

std::vector<DebriefDecision> debrief_decisions(const Debriefing& about) {
    std::vector<DebriefDecision> decisions;
    for (const auto& met : decisions_met(about.play, about.orders)) decisions.push_back(decision_of(about, met));
    return decisions;
}

std::vector<Moment> moments(const Debriefing& about, const std::vector<DebriefDecision>& decisions) {
    std::vector<Moment> moments;
    for (std::size_t i = 0; i < decisions.size(); ++i)
        if (decisions[i].other && decisions[i].other->tried && decisions[i].other->parts_at_fact != 0) moments.push_back({i, {}});
    std::ranges::stable_sort(moments, {}, [&](const Moment& moment) { return weight(about, decisions[moment.decision]); });
    if (moments.size() > most_moments) moments.resize(most_moments);
    for (auto& moment : moments) moment.question = question_of(about, decisions[moment.decision]);
    return moments;
}

} // namespace debrief
