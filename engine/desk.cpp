#include "engine/desk.hpp"

#include "engine/bug.hpp"
#include "engine/casework/fits.hpp"

#include <algorithm>
#include <utility>

namespace desk {

Desk::Desk(const casework::PlayContext& context, journal::Journal journal) : context_(context), journal_(std::move(journal)), words_(journal_.words()) {
    bug::expect(context.edition == journal_.origin().edition, "play_in_the_edition_in_which_it_began");
    take_line();
}

/// What could not be kept has not happened: its case, or the one that was just opened, is made again as it was.
template <class Work> Outcome Desk::whole_or_not_at_all(std::uint32_t case_number, Work work) {
    const auto cases = static_cast<std::uint32_t>(world().cases.size());
    try {
        const auto outcome = work();
        applied_ = facts_.size();
        return outcome;
    } catch (...) {
        casework::remake(context_, world_, world_.cases.size() > cases ? cases : case_number, {facts_.data(), facts_.size()});
        throw;
    }
}

Outcome Desk::perform(const casework::Order& order) {
    return whole_or_not_at_all(order.case_number, [&] {
        casework::carry_out(context_, world_, journal_.origin().rails, order, decision_);
        return decision_.happens() ? record(decision_) : refuse(order, decision_);
    });
}

Outcome Desk::lapse(std::uint32_t case_number, casework::ClockId clock, casework::TrackIndex track, calendar::Instant at) {
    return whole_or_not_at_all(case_number, [&] {
        casework::carry_out_lapse(context_, world_, case_number, clock, track, at, decision_);
        return record(decision_);
    });
}

Outcome Desk::inject(std::uint32_t case_number, std::uint16_t inject, calendar::Instant at) {
    return whole_or_not_at_all(case_number, [&] {
        casework::carry_out_inject(context_, world_, case_number, inject, at, decision_);
        return record(decision_);
    });
}

Outcome Desk::direct(const casework::Direction& direction) {
    casework::decide_direction(direction, decision_);
    return record(decision_);
}

Outcome Desk::record(casework::Decision& decision) {
    Outcome outcome;
    if (decision.facts.empty()) return outcome;
    auto number = facts_.size();
    for (auto& fact : decision.facts) fact.number = ++number;
    expect_fitting(decision.facts);
    keep(decision.facts);
    facts_.add(decision.facts);
    outcome.happened = true;
    outcome.first_fact = decision.facts.front().number;
    outcome.last_fact = decision.facts.back().number;
    outcome.broken = decision.broken;
    return outcome;
}

/// What could not be read again must not be written. A case that these facts open stands in the world already.
void Desk::expect_fitting(std::span<const casework::Fact> facts) const {
    const auto& first = facts.front();
    const bool opens = first.kind == casework::FactKind::act_done && context_.profile[casework::ActId{first.what}].opens_case;
    auto cases = world_.cases.size() - (opens ? 1 : 0);
    for (const auto& fact : facts) {
        bug::expect(casework::fits(context_, fact, cases), "facts_that_speak_of_what_is_there");
        if (casework::opens_case(fact, cases)) ++cases;
    }
}

Outcome Desk::refuse(const casework::Order& order, casework::Decision& decision) {
    const journal::Refused refused{refusals_.size() + 1, facts_.size(), order, decision.refusal.front()};
    keep(refused);
    refusals_.push_back(refused);
    Outcome outcome;
    outcome.refusal = decision.refusal;
    outcome.broken = decision.broken;
    return outcome;
}

void Desk::keep(std::span<const casework::Fact> facts) {
    if (goes_on_as_before(facts)) {
        facts_ahead_.erase(facts_ahead_.begin(), facts_ahead_.begin() + static_cast<std::ptrdiff_t>(facts.size()));
        return;
    }
    journal_.append(facts, words_, fork());
    leave_line();
}

void Desk::keep(const journal::Refused& refused) {
    if (goes_on_as_before(refused)) {
        refusals_ahead_.erase(refusals_ahead_.begin());
        return;
    }
    journal_.append(refused, words_, fork());
    leave_line();
}

bool Desk::refusal_is_next() const { return !refusals_ahead_.empty() && refusals_ahead_.front().after_fact == facts_.size(); }

bool Desk::goes_on_as_before(std::span<const casework::Fact> facts) const {
    return !refusal_is_next() && facts_ahead_.size() >= facts.size() && std::equal(facts.begin(), facts.end(), facts_ahead_.begin());
}

bool Desk::goes_on_as_before(const journal::Refused& refused) const { return refusal_is_next() && refusals_ahead_.front() == refused; }

std::optional<journal::Fork> Desk::fork() const {
    if (place() == end()) return {};
    return journal::Fork{place(), branch_name_.empty() ? "branch " + std::to_string(journal_.branches().size() + 1) : branch_name_};
}

/// Nothing lies ahead any more: what did is kept on the line that was left.
void Desk::leave_line() {
    facts_ahead_.clear();
    refusals_ahead_.clear();
}

namespace {

/// Moves the border between what has happened and what lies ahead.
void part(casework::History& happened, std::vector<casework::Fact>& ahead, std::uint64_t place) {
    if (place < happened.size()) {
        ahead.insert(ahead.begin(), happened.begin() + static_cast<std::ptrdiff_t>(place), happened.end());
        return happened.take_back_to(place);
    }
    const auto border = ahead.begin() + static_cast<std::ptrdiff_t>(place - happened.size());
    happened.add({ahead.begin(), border});
    ahead.erase(ahead.begin(), border);
}

template <class Thing> void part(std::vector<Thing>& happened, std::vector<Thing>& ahead, std::uint64_t place) {
    happened.insert(happened.end(), ahead.begin(), ahead.end());
    const auto border = happened.begin() + static_cast<std::ptrdiff_t>(place);
    ahead.assign(border, happened.end());
    happened.erase(border, happened.end());
}

} // namespace

const casework::Fact& Desk::fact(std::uint64_t number) const { return number <= facts_.size() ? facts_[number - 1] : facts_ahead_[number - 1 - facts_.size()]; }

const journal::Refused& Desk::refused(std::uint64_t number) const {
    return number <= refusals_.size() ? refusals_[number - 1] : refusals_ahead_[number - 1 - refusals_.size()];
}

void Desk::go_to(const journal::Place& place, std::string_view branch_name) {
    bug::expect(place.facts <= end().facts && place.refusals <= end().refusals, "place_on_the_line_of_play");
    part(facts_, facts_ahead_, place.facts);
    part(refusals_, refusals_ahead_, place.refusals);
    branch_name_ = branch_name;
    begin_anew();
}

void Desk::activate(journal::BranchId branch) {
    journal_.activate(branch);
    take_line();
}

namespace {

[[noreturn]] void throw_foreign(const std::string& what, std::uint64_t number) { throw journal::StorageError("foreign." + what, {{"number", number}}); }

} // namespace

/// Its chain may hold and still be forged: what is applied must fit.
void Desk::take_line() {
    const auto facts = journal_.facts();
    refusals_ = journal_.refusals();
    leave_line();
    std::size_t cases = 0;
    for (const auto& fact : facts) {
        if (!casework::fits(context_, fact, cases)) throw_foreign("fact", fact.number);
        if (casework::opens_case(fact, cases)) ++cases;
    }
    for (const auto& refused : refusals_)
        if (!casework::fits(context_, refused.order, refused.reason)) throw_foreign("refusal", refused.number);
    facts_.take_back_to(0);
    facts_.add(facts);
    begin_anew();
    world_.cases.reserve(cases);
}

/// In the room that there is.
void Desk::begin_anew() const {
    world_.cases.clear();
    world_.of_reports.clear();
    applied_ = 0;
}

const casework::World& Desk::world_after(std::uint64_t facts) const {
    if (facts < applied_) begin_anew();
    for (; applied_ < facts; ++applied_) casework::apply(context_, world_, facts_[applied_]);
    return world_;
}

} // namespace desk
