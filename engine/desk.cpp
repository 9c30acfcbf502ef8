#include "engine/desk.hpp"

#include <utility>

namespace desk {

Desk::Desk(const casework::Setting& setting, journal::Journal journal)
    : setting_(setting), journal_(std::move(journal)), words_(journal_.words()), facts_(journal_.facts()), refusals_(journal_.refusals()) {
    for (const auto& fact : facts_) casework::apply(setting_, world_, fact);
}

Outcome Desk::perform(const casework::Order& order) {
    casework::decide(setting_, world_, journal_.origin().rails, order, decision_);
    return decision_.happens() ? record(decision_) : refuse(order, decision_);
}

Outcome Desk::lapse(std::uint32_t case_number, casework::ClockId clock, casework::TrackIndex track, calendar::Instant at) {
    casework::decide_lapse(setting_, world_, case_number, clock, track, at, decision_);
    return record(decision_);
}

Outcome Desk::inject(std::uint32_t case_number, std::uint16_t inject, calendar::Instant at) {
    casework::decide_inject(setting_, world_, case_number, inject, at, decision_);
    return record(decision_);
}

/// Kept first, applied after: what could not be written has not happened.
Outcome Desk::record(casework::Decision& decision) {
    Outcome outcome;
    if (decision.facts.empty()) return outcome;
    auto number = facts_.size();
    for (auto& fact : decision.facts) fact.number = ++number;
    journal_.append(decision.facts, words_);
    for (const auto& fact : decision.facts) casework::apply(setting_, world_, fact);
    facts_.insert(facts_.end(), decision.facts.begin(), decision.facts.end());
    outcome.happened = true;
    outcome.first_fact = decision.facts.front().number;
    outcome.last_fact = decision.facts.back().number;
    outcome.broken = decision.broken;
    return outcome;
}

Outcome Desk::refuse(const casework::Order& order, casework::Decision& decision) {
    const journal::Refused refused{refusals_.size() + 1, facts_.size(), order, decision.refusal.front()};
    journal_.append(refused, words_);
    refusals_.push_back(refused);
    Outcome outcome;
    outcome.refusal = decision.refusal;
    outcome.broken = decision.broken;
    return outcome;
}

} // namespace desk
