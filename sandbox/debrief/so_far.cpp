#include "sandbox/debrief/so_far.hpp"

#include <algorithm>

namespace debrief {
namespace {

bool is_to_come(const DebriefDecision& one) { return one.met.state == DecisionTaken::not_reached || one.met.before_it_came_up; }

/// What is recommended would be a hint.
void keep_open(DebriefDecision& one) {
    one.open = true;
    one.recommended.clear();
    one.because.clear();
    one.source.clear();
    one.other.reset();
    one.bearing = Bearing::not_known;
}

/// Of something that each group has its own of.
template <class Things, class Own, class Ahead> std::size_t leave_out(Things& things, const Groups& groups, Own own, Ahead is_ahead) {
    return std::erase_if(things, [&](const auto& thing) {
        for (std::size_t group = 0; group < groups.groups.size(); ++group)
            if (!groups.groups[group].over && is_ahead((thing.*own)[group])) return true;
        return false;
    });
}

bool is_told(const Groups& groups, const GroupOverride& one) {
    return std::ranges::any_of(groups.expectations, [&](const GroupExpectation& expected) { return expected.says == one.says; });
}

} // namespace

void keep_to_what_has_happened(Debrief& debrief) {
    for (auto& goal : debrief.goals)
        std::erase_if(goal.expectations, [](const JudgedExpectation& one) { return one.state == session::ExpectationState::open; });
    std::erase_if(debrief.decisions, is_to_come);
    for (auto& one : debrief.decisions)
        if (one.met.state == DecisionTaken::nothing) keep_open(one);
    for (auto& side : debrief.reporter)
        std::erase_if(side.evidence, [](const EvidenceOfReporter& one) { return one.life.keeping == views::Keeping::obtainable; });
}

void keep_to_what_has_happened(Groups& groups) {
    const auto is_unsettled = [](const GroupDeed& deed) { return deed.taken == DecisionTaken::not_reached || deed.taken == DecisionTaken::nothing; };
    groups.to_come = leave_out(groups.decisions, groups, &GroupDecision::deeds, is_unsettled);
    groups.to_come += leave_out(groups.expectations, groups, &GroupExpectation::states,
                                [](session::ExpectationState state) { return state == session::ExpectationState::open; });
    groups.to_come += leave_out(groups.limits, groups, &GroupLimit::fates, [](LimitFate fate) { return fate == LimitFate::did_not_run; });
    std::erase_if(groups.overrides, [&](const GroupOverride& one) { return !is_told(groups, one); });
}

} // namespace debrief
