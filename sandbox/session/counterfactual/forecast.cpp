#include "sandbox/session/counterfactual/forecast.hpp"

#include "engine/casework/duties.hpp"
#include "sandbox/session/play/play.hpp"

namespace session {
namespace {

using casework::Fact;
using casework::FactKind;

Foreseen foreseen_clock(const casework::PlayContext& context, const casework::World& world, const Fact& fact) {
    Foreseen one;
    one.kind = fact.value == casework::no_value ? ForeseenKind::lapse : ForeseenKind::reminder;
    one.at = one.kind == ForeseenKind::lapse ? fact.at + -1 : fact.at;
    one.clock = casework::ClockId{fact.what};
    one.owed_by = context.profile[one.clock].owed_by;
    if (one.owed_by) one.person = casework::who_owes(context, one.owed_by, world.cases[fact.case_number].tracks[fact.track]);
    one.is_duty = one.kind == ForeseenKind::lapse && !context.profile[one.clock].may_pass;
    return one;
}

bool runs(const casework::World& world, const Foreseen& one) {
    if (!one.clock || one.case_number >= world.cases.size()) return false;
    const auto* clock = world.cases[one.case_number].clock(one.clock, one.track);
    return clock && (clock->state == casework::ClockState::running || clock->state == casework::ClockState::suspended);
}

std::optional<Foreseen> foreseen(const casework::PlayContext& context, const casework::World& world, const Fact& fact) {
    Foreseen one;
    if (fact.kind == FactKind::lapsed) {
        one = foreseen_clock(context, world, fact);
    } else if (fact.kind == FactKind::injected) {
        one = {ForeseenKind::inject, fact.at, 0, 0, {}, fact.what, {}, {}, fact.whom, false, false};
    } else if (fact.kind == FactKind::act_done) {
        one = {ForeseenKind::act, fact.at, 0, 0, {}, 0, casework::ActId{fact.what}, {}, fact.who, false, false};
    } else {
        return {};
    }
    one.case_number = fact.case_number;
    one.track = fact.track;
    return one;
}

} // namespace

std::unique_ptr<Play> Play::twin(std::span<const casework::Fact> facts, std::span<const journal::Refused> refusals) const {
    auto journal = journal::Journal::in_memory(desk.journal().origin());
    journal.append(facts, desk.words());
    for (const auto& refused : refusals) journal.append(refused, desk.words());
    return std::make_unique<Play>(materials, std::move(journal), "");
}

/// A frozen play is looked at as if it went on: time will.
Forecast Session::forecast(std::int64_t days) const {
    const auto twin = play_->twin(facts(), refusals());
    twin->fold(now());
    twin->directions.unfreeze();
    twin->run_to(now() + days * calendar::seconds_per_day);
    Forecast forecast;
    for (auto place = facts().size(); place < twin->desk.facts().size(); ++place) {
        auto one = foreseen(context(), twin->world(), twin->desk.facts()[place]);
        if (!one) continue;
        one->runs = runs(world(), *one);
        if (one->is_duty && one->runs && !forecast.first_missed) forecast.first_missed = forecast.coming.size();
        forecast.coming.push_back(*one);
    }
    return forecast;
}

namespace {

bool is_told(const casework::Fact& fact) {
    return fact.kind == FactKind::injected || fact.kind == FactKind::finding_recorded || fact.kind == FactKind::disclosed;
}

} // namespace

bool Session::only_scenes_left() const {
    if (over()) return true;
    if (next().kind != NextKind::script_entry || next_deadline()) return false;
    const auto twin = play_->twin(facts(), refusals());
    twin->fold(now());
    std::size_t told = 0;
    for (std::size_t i = 0; i < most_steps && twin->next().kind != NextKind::nothing; ++i) {
        const auto before = twin->desk.facts().size();
        if (!twin->advance(std::max(twin->next().at, twin->now), told)) break; // the longest play ends there
        for (auto place = before; place < twin->desk.facts().size(); ++place)
            if (!is_told(twin->desk.facts()[place])) return false;
    }
    return true;
}

} // namespace session
