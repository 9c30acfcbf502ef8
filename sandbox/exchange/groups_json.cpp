#include "sandbox/exchange/groups_json.hpp"

#include "sandbox/exchange/groups_report.hpp"

#include <nlohmann/json.hpp>

namespace exchange {
namespace {

using Json = nlohmann::ordered_json;
using namespace debrief;

constexpr const char* taken_ids[] = {"did_not_arise", "as_recommended", "otherwise", "nothing"};
constexpr const char* states[] = {"open", "held", "missed", "did_not_arise"};
constexpr const char* fates[] = {"did_not_run", "not_missed", "not_done", "missed"};

template <class Things, class Make> Json list(const Things& things, Make make) {
    auto all = Json::array();
    for (const auto& thing : things) all.push_back(make(thing));
    return all;
}

Json answers(const RightAnswers& counted) {
    return {{"of", counted.of},
            {"answered_before", counted.answered_before},
            {"answered_after", counted.answered_after},
            {"right_before", counted.before},
            {"right_after", counted.after}};
}

Json standing(const GroupStanding& group) {
    return {{"name", group.name},
            {"over", group.over},
            {"until", calendar::iso(group.now)},
            {"guard_rails", group.rails == casework::GuardRails::teach ? "teach" : "exam"},
            {"held", group.score.held},
            {"of", group.score.of},
            {"hints", group.score.hints},
            {"decisions_reached", group.decisions_reached},
            {"as_recommended", group.as_recommended},
            {"answers", answers(group.answers)},
            {"digest", group.digest}};
}

Json deed(const GroupDeed& one) {
    Json made{{"taken", taken_ids[static_cast<std::size_t>(one.taken)]}};
    if (one.fact != 0) made.update({{"fact", one.fact}, {"at", calendar::iso(one.at)}, {"did", one.did}});
    return made;
}

Json decision(const GroupDecision& one) {
    return {{"id", one.id}, {"title", one.title}, {"recommended", one.recommended}, {"parts", one.parts}, {"groups", list(one.deeds, deed)}};
}

Json fact(const GroupFact& one) { return one.says.empty() ? Json{} : Json{{"at", calendar::iso(one.at)}, {"says", one.says}}; }

/// A median may lie between two groups.
Json goal(const GroupGoal& one) {
    return {{"id", one.id},
            {"text", one.text},
            {"of", one.of},
            {"held", one.held},
            {"lowest", one.spread.lowest},
            {"median", static_cast<double>(one.spread.median_twice) / 2},
            {"highest", one.spread.highest}};
}

Json expectation(const GroupExpectation& one) {
    return {{"id", one.id}, {"says", one.says}, {"points", one.points}, {"groups", list(one.states, [](session::ExpectationState state) {
                                                                             return states[static_cast<std::size_t>(state)];
                                                                         })}};
}

Json limit(const GroupLimit& one) {
    return {{"name", one.name},           {"owed_by", one.owed_by},
            {"missed_by", one.missed_by}, {"groups", list(one.fates, [](LimitFate fate) { return fates[static_cast<std::size_t>(fate)]; })},
            {"days_late", one.days_late}, {"doubts", one.doubts}};
}

} // namespace

std::string groups_json(const Groups& groups, const texts::Texts& texts) {
    Json made{{"format", "groups/1"},
              {"exercise", texts("exercise")},
              {"scenario", groups.scenario},
              {"title", groups.title},
              {"profile", groups.profile},
              {"groups", list(groups.groups, standing)},
              {"first_decision", Json{}},
              {"first_fact", Json{}},
              {"decisions", list(groups.decisions, decision)},
              {"expectations", list(groups.expectations, expectation)},
              {"goals", list(groups.goals, goal)},
              {"total", goal(groups.total)},
              {"overrides", list(groups.overrides,
                                 [&](const debrief::GroupOverride& one) {
                                     return Json{{"group", groups.groups[one.group].name},
                                                 {"says", one.says},
                                                 {"machine", one.machine},
                                                 {"given", one.given},
                                                 {"by", one.by},
                                                 {"why", one.why}};
                                 })},
              {"limits", list(groups.limits, limit)},
              {"to_come", groups.to_come}};
    if (groups.first_decision) made["first_decision"] = groups.decisions[*groups.first_decision].id;
    if (groups.first_fact != 0) made["first_fact"] = {{"fact", groups.first_fact}, {"groups", list(groups.at_first_fact, fact)}};
    if (groups.profile.find("Kosovo") != std::string::npos) made["footnote"] = texts("screen.kosovo");
    return made.dump(2) + "\n";
}

} // namespace exchange
