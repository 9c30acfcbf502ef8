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

} // namespace debrief
