#include "sandbox/debrief/groups.hpp"

#include "sandbox/debrief/before_after.hpp"
#include "sandbox/debrief/debrief_record.hpp"
#include "sandbox/debrief/debrief_score.hpp"
#include "sandbox/debrief/debriefing.hpp"
#include "sandbox/debrief/so_far.hpp"
#include "sandbox/session/counterfactual/retelling.hpp"
#include "sandbox/session/play/waiting.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <tuple>

namespace debrief {
namespace {

/// What one group's play is read with. They refer to each other and stay where they are.
using Plays = std::deque<Debriefing>;

GroupDeed deed_of(const Debriefing& about, const DecisionMet& met) {
    GroupDeed deed{met.state, {}, met.done_at_fact, met.done_at, met.opened_at};
    if (const auto* done = about.opening(met.done_at_fact)) deed.did = about.act_words(*done);
    return deed;
}

/// Two who did as recommended, on whatever day, did the same; two who did otherwise may have done two things.
bool is_alike(const GroupDeed& one, const GroupDeed& other) {
    return one.taken == other.taken && (one.taken != DecisionTaken::otherwise || one.did == other.did);
}

std::vector<GroupDecision> decisions_of(const Plays& plays) {
    std::vector<GroupDecision> decisions;
    const auto& first = plays.front();
    for (const auto& point : first.play.scenario().decisions)
        decisions.push_back(
            {point.id, point.title.empty() ? point.id : first.named(point.title), point.recommended ? first.act_words(*point.recommended) : "", false, {}});
    for (const auto& about : plays)
        for (const auto& met : decisions_met(about.play, about.orders)) decisions[met.decision].deeds.push_back(deed_of(about, met));
    for (auto& decision : decisions)
        decision.parts = !std::ranges::all_of(decision.deeds, [&](const GroupDeed& deed) { return is_alike(deed, decision.deeds.front()); });
    return decisions;
}

/// For those who reached it.
calendar::Instant opened_first(const GroupDecision& decision) {
    calendar::Instant first{INT64_MAX};
    for (const auto& deed : decision.deeds)
        if (deed.taken != DecisionTaken::not_reached) first = std::min(first, deed.opened_at);
    return first;
}

std::optional<std::size_t> first_decision(const std::vector<GroupDecision>& decisions) {
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < decisions.size(); ++i)
        if (decisions[i].parts && (!first || opened_first(decisions[i]) < opened_first(decisions[*first]))) first = i;
    return first;
}

/// What was only said about a play is no part of how it went.
bool is_remark(const casework::Fact& fact) {
    const auto kind = static_cast<session::DirectionKind>(fact.what);
    return fact.kind == casework::FactKind::directed && (kind == session::DirectionKind::bookmark || kind == session::DirectionKind::hint);
}

std::vector<casework::Fact> events_of(const session::Session& play) {
    std::vector<casework::Fact> events(play.facts().begin(), play.facts().end());
    std::erase_if(events, is_remark);
    return events;
}

GroupFact event_at(const Debriefing& about, const std::vector<casework::Fact>& events, std::size_t place) {
    if (place >= events.size()) return {};
    return {about.sentences.of(events[place]), events[place].at};
}

/// What a group that plays on has not come to is still to come for it, and no other fact.
bool is_same_for_all(const Plays& plays, const std::vector<std::vector<casework::Fact>>& events, std::size_t place) {
    std::optional<std::size_t> first;
    for (std::size_t group = 0; group < plays.size(); ++group) {
        const bool is_there = place < events[group].size();
        if (!is_there && !plays[group].play.over()) continue;
        if (!first) first = group;
        const bool first_is_there = place < events[*first].size();
        if (is_there != first_is_there) return false;
        if (is_there && !session::same_event(plays[*first].play, events[*first][place], plays[group].play, events[group][place])) return false;
    }
    return true;
}

void find_first_fact(const Plays& plays, Groups& groups) {
    std::vector<std::vector<casework::Fact>> events;
    std::size_t longest = 0;
    for (const auto& about : plays) longest = std::max(longest, events.emplace_back(events_of(about.play)).size());
    for (std::size_t place = 0; place < longest; ++place) {
        if (is_same_for_all(plays, events, place)) continue;
        const auto told = std::ranges::find_if(events, [&](const auto& all) { return place < all.size(); });
        groups.first_fact = (*told)[place].number;
        for (std::size_t group = 0; group < plays.size(); ++group) groups.at_first_fact.push_back(event_at(plays[group], events[group], place));
        return;
    }
}

Spread spread_of(std::vector<std::int32_t> points) {
    std::ranges::sort(points);
    const auto size = points.size();
    return {points.front(), points[(size - 1) / 2] + points[size / 2], points.back()};
}

void add_goals(const std::vector<GoalScore>& scores, Groups& groups) {
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (groups.goals.size() <= i) groups.goals.push_back({scores[i].id, scores[i].text, {}, {}, {}});
        groups.goals[i].of.push_back(scores[i].score.of);
        groups.goals[i].held.push_back(scores[i].score.with_overrides);
    }
    std::size_t place = 0;
    for (const auto& goal : scores)
        for (const auto& one : goal.expectations) {
            if (groups.expectations.size() <= place) groups.expectations.push_back({one.id, one.says, one.points, {}});
            groups.expectations[place++].states.push_back(one.state);
        }
}

void add_overrides(const std::vector<GoalScore>& scores, std::size_t group, Groups& groups) {
    for (const auto& goal : scores)
        for (const auto& one : goal.expectations)
            if (one.by_human) groups.overrides.push_back({group, one.says, one.held, *one.by_human, one.human, one.why});
}

void add_standing(const Debriefing& about, const GroupPlay& group, Groups& groups) {
    const auto scores = goal_scores(about, withheld(group.play, group.notes));
    add_goals(scores, groups);
    add_overrides(scores, groups.groups.size(), groups);
    auto score = total(scores);
    score.hints = static_cast<std::int32_t>(about.play.directions().points_spent());
    groups.groups.push_back(standing_of(group.name, about.play));
    groups.groups.back().score = score;
    groups.groups.back().answers = right_answers(before_and_after(about, group.notes));
    groups.total.of.push_back(score.of);
    groups.total.held.push_back(std::max(0, score.with_overrides - score.hints));
}

void count_decisions(Groups& groups) {
    for (const auto& decision : groups.decisions)
        for (std::size_t group = 0; group < decision.deeds.size(); ++group) {
            const auto taken = decision.deeds[group].taken;
            groups.groups[group].decisions_reached += taken == DecisionTaken::not_reached ? 0 : 1;
            groups.groups[group].as_recommended += taken == DecisionTaken::as_recommended ? 1 : 0;
        }
}

LimitFate fate_of(const DebriefDeadline& one) {
    if (is_missed(one)) return LimitFate::missed;
    const bool without_day = one.mark == views::ClockMark::not_set || one.mark == views::ClockMark::not_known;
    return without_day ? LimitFate::not_done : LimitFate::not_missed;
}

/// The same limit in several cases of a play is one: a group that missed it once has missed it.
class Limits {
public:
    explicit Limits(std::size_t groups) : groups_(groups) {}

    void add(std::size_t group, const DebriefDeadline& one) {
        if (one.is_right) return;
        const auto [found, is_new] = places_.try_emplace({one.name, one.owed_by}, all_.size());
        if (is_new) all_.push_back({one.name, one.law, one.owed_by, std::vector(groups_, LimitFate::did_not_run), std::vector<std::int64_t>(groups_), {}, 0});
        auto& limit = all_[found->second];
        limit.fates[group] = std::max(limit.fates[group], fate_of(one));
        limit.days_late[group] = std::max(limit.days_late[group], one.days_late);
        if (!one.doubt.empty()) add_once(limit.doubts, one.doubt);
        for (const auto& doubt : one.day_doubts) add_once(limit.doubts, doubt);
    }

    std::vector<GroupLimit> by_number_missed() {
        for (auto& limit : all_) limit.missed_by = static_cast<std::size_t>(std::ranges::count(limit.fates, LimitFate::missed));
        std::ranges::stable_sort(all_, std::greater{}, &GroupLimit::missed_by);
        return std::move(all_);
    }

private:
    static void add_once(std::vector<std::string>& all, const std::string& one) {
        if (std::ranges::find(all, one) == all.end()) all.push_back(one);
    }

    std::size_t groups_;
    std::vector<GroupLimit> all_;
    std::map<std::pair<std::string, std::string>, std::size_t> places_;
};

std::vector<GroupLimit> limits_of(const Plays& plays) {
    Limits limits(plays.size());
    for (std::size_t group = 0; group < plays.size(); ++group)
        for (const auto& one : deadlines(plays[group])) limits.add(group, one);
    return limits.by_number_missed();
}

} // namespace

GroupStanding standing_of(const std::string& name, const session::Session& play) {
    return {name, play.digest(), play.over(), play.rails(), session::until(play), {}, 0, 0};
}

Groups compare_groups(const std::vector<GroupPlay>& plays, const texts::Texts& texts) {
    Plays abouts;
    for (const auto& group : plays) abouts.emplace_back(group.play, texts);
    const auto& first = plays.front().play;
    Groups groups;
    groups.language = texts.language();
    groups.scenario = first.scenario().id;
    groups.title = first.scenario().title.in(groups.language);
    groups.profile = first.profile().name.in(groups.language);
    for (std::size_t i = 0; i < plays.size(); ++i) add_standing(abouts[i], plays[i], groups);
    for (auto& goal : groups.goals) goal.spread = spread_of(goal.held);
    groups.total.text = texts("groups.all_goals");
    groups.total.spread = spread_of(groups.total.held);
    groups.decisions = decisions_of(abouts);
    count_decisions(groups);
    find_first_fact(abouts, groups);
    groups.limits = limits_of(abouts);
    keep_to_what_has_happened(groups);
    groups.first_decision = first_decision(groups.decisions);
    return groups;
}

bool is_for_all(const GroupExpectation& expectation, session::ExpectationState state) {
    return std::ranges::all_of(expectation.states, [&](session::ExpectationState one) { return one == state; });
}

bool any_did_not_arise(const Groups& groups) {
    return std::ranges::any_of(groups.expectations, [](const auto& one) { return is_for_all(one, session::ExpectationState::did_not_arise); });
}

std::string median_words(const Spread& spread) { return std::to_string(spread.median_twice / 2) + (spread.median_twice % 2 ? ".5" : ""); }

} // namespace debrief
