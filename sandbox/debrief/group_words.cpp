#include "sandbox/debrief/group_words.hpp"

#include "sandbox/texts/key_at.hpp"
#include "sandbox/wording/dates.hpp"

#include "engine/views/reader.hpp"

#include <algorithm>

namespace debrief {
namespace {

void add_name(std::string& names, const std::string& name) { names += (names.empty() ? "" : ", ") + name; }

} // namespace

std::string taken_words(const texts::Texts& texts, const GroupDeed& deed) {
    static constexpr const char* keys[] = {"debrief.taken.not_reached", "debrief.taken.as_recommended", "debrief.taken.otherwise", "debrief.taken.nothing"};
    const auto& what = texts(texts::key_at(keys, deed.taken));
    return deed.fact == 0 ? what : texts("groups.on", {{"what", what}, {"day", wording::readable_day(texts, deed.at)}});
}

std::string state_words(const texts::Texts& texts, session::ExpectationState state) {
    static constexpr const char* keys[] = {"debrief.open", "debrief.held", "debrief.missed", "debrief.did_not_arise"};
    return texts(texts::key_at(keys, state));
}

std::string recommended_words(const texts::Texts& texts, const GroupStanding& group) {
    return texts("groups.taken_of", {{"taken", std::to_string(group.as_recommended)}, {"reached", std::to_string(group.decisions_reached)}});
}

std::string standing_words(const texts::Texts& texts, const GroupStanding& group) {
    return texts(group.over ? "groups.ended" : "groups.until", {{"day", wording::readable_day(texts, group.now)}});
}

std::string names_not_over(const Groups& groups) {
    std::string names;
    for (const auto& group : groups.groups)
        if (!group.over) add_name(names, group.name);
    return names;
}

std::string limit_law_words(const GroupLimit& limit) {
    auto words = limit.law;
    for (const auto& doubt : limit.doubts) words += (words.empty() ? "" : words.ends_with('.') ? " " : ". ") + doubt;
    return words;
}

std::string to_come_words(const texts::Texts& texts, const Groups& groups) {
    return groups.to_come == 0 ? std::string{} : texts.plural("groups.to_come", static_cast<long long>(groups.to_come));
}

std::string with_points(const texts::Texts& texts, const GroupExpectation& expectation) {
    return expectation.says + " " + texts("groups.points", {{"points", texts.plural("debrief.points", expectation.points)}});
}

std::string override_words(const texts::Texts& texts, const Groups& groups, const GroupOverride& one) {
    return texts("groups.override", {{"group", groups.groups[one.group].name},
                                     {"says", one.says},
                                     {"points", texts.plural("debrief.points", one.given)},
                                     {"machine", std::to_string(one.machine)},
                                     {"by", one.by},
                                     {"why", one.why}});
}

std::string of_words(const texts::Texts& texts, const GroupGoal& goal) {
    const auto [least, most] = std::ranges::minmax(goal.of);
    if (least == most) return std::to_string(most);
    return texts("groups.of_between", {{"least", std::to_string(least)}, {"most", std::to_string(most)}});
}

std::string spread_words(const texts::Texts& texts, const GroupGoal& goal) {
    return texts("groups.spread", {{"lowest", std::to_string(goal.spread.lowest)},
                                   {"median", median_words(goal.spread)},
                                   {"highest", std::to_string(goal.spread.highest)},
                                   {"of", of_words(texts, goal)}});
}

std::string missed_words(const texts::Texts& texts, const Groups& groups, const GroupLimit& limit) {
    std::string names;
    for (std::size_t i = 0; i < limit.fates.size(); ++i) {
        const auto& name = groups.groups[i].name;
        if (limit.fates[i] != LimitFate::missed) continue;
        const auto days = texts.plural("length.calendar_days", limit.days_late[i]);
        add_name(names, limit.days_late[i] > 0 ? texts("groups.late_by", {{"name", name}, {"days", days}}) : name);
    }
    return texts.plural("groups.missed_by", static_cast<long long>(limit.missed_by), {{"of", std::to_string(groups.groups.size())}, {"names", names}});
}

} // namespace debrief
