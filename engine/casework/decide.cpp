#include "engine/casework/decide.hpp"

#include "engine/bug.hpp"
#include "engine/casework/awaiting.hpp"
#include "engine/casework/clocks.hpp"
#include "engine/casework/effects.hpp"
#include "engine/casework/judge.hpp"
#include "engine/casework/revealing.hpp"

#include <algorithm>

namespace casework {
namespace {

const Case* case_at(const World& world, std::uint32_t number) { return number < world.cases.size() ? &world.cases[number] : nullptr; }

bool known_act(const PlayContext& context, const Order& order) { return order.act.index < context.profile.acts.size(); }

Reason unknown_act() {
    Reason reason;
    reason.code = RefusalCode::not_open_yet;
    return reason;
}

/// Takes over the memory of the case before, so that deciding again and again allocates nothing.
void begin_from(Decision& decision, const Case* the_case, std::uint32_t number) {
    static const Case not_yet;
    decision.becoming = the_case ? *the_case : not_yet;
    decision.becoming.number = number;
}

void record_act(Recorder& recorder, const PlayContext& context, const Order& order) {
    auto done = recorder.fact(FactKind::act_done, order.act.index);
    done.value = context.profile[order.act].opens_case ? order.report : no_value;
    done.extra = order.manner();
    done.words = order.reason;
    recorder.record(done);
}

void record_inputs(Recorder& recorder, std::span<const GivenInput> inputs) {
    for (const auto& given : inputs) {
        auto fact = recorder.fact(FactKind::input_given, given.input.index);
        fact.value = given.value;
        fact.words = given.words;
        recorder.record(fact);
    }
}

void record_findings(Recorder& recorder, const PlayContext& context, const Decision& decision) {
    for (const auto rule : decision.broken)
        if (!recorder.left_out(awaits(context.profile, decision.missing, context.profile[rule].holds)))
            recorder.record(recorder.fact(FactKind::finding_recorded, context.profile[rule].finding.index));
}

ProcedureId main_procedure(const Profile& profile) {
    const auto found = std::ranges::find(profile.procedures, true, &Procedure::main);
    if (found == profile.procedures.end()) return ProcedureId{0};
    return ProcedureId{static_cast<std::uint16_t>(found - profile.procedures.begin())};
}

void record_report(Recorder& recorder, const PlayContext& context, const Order& order) {
    recorder.open_track(main_procedure(context.profile), {});
    for (const auto& [field, value] : context.reports[static_cast<std::size_t>(order.report)].fields) {
        auto set = recorder.fact(FactKind::field_set, field.index);
        set.value = value;
        recorder.record(set);
    }
}

void record_deed(const PlayContext& context, const Order& order, Decision& decision) {
    const auto& act = context.profile[order.act];
    Recorder recorder(context, decision, order.at, order.actor, act.opens_case ? TrackIndex{0} : order.track);
    record_act(recorder, context, order);
    record_inputs(recorder, decision.inputs);
    record_findings(recorder, context, decision);
    if (act.opens_case) record_report(recorder, context, order);
    for (const auto clock : act.stops) recorder.stop_clock(clock);
    recorder.perform(act.effects);
    recorder.deliver_letters(order.names_reporter);
    for (const auto clock : act.starts) recorder.start_clock(clock);
}

bool runs_out(const RunningClock& clock, calendar::Instant at) { return clock.state == ClockState::running && clock.due < at.seconds; }

/// A escalation step before the end comes first, the end before a escalation step after it.
bool climbs(const PlayContext& context, const RunningClock& clock, calendar::Instant at) {
    const auto escalation_step = next_escalation_step(context, clock);
    return escalation_step && *escalation_step <= at && !(runs_out(clock, at) && escalation_step->seconds > clock.due);
}

/// `decide` and `foretell` are one: what is asked about is recorded as what is done.
void decide_as(Judging judging, const PlayContext& context, const World& world, GuardRails rails, const Order& order, Decision& decision) {
    decision.clear();
    if (!known_act(context, order)) return decision.refusal.push_back(unknown_act());
    const auto* the_case = case_at(world, order.case_number);
    complete_inputs(context.profile, order, decision.inputs);
    judge(context, world, the_case, order, decision.inputs, judging, rails, {decision.refusal, decision.broken});
    if (!decision.happens()) return;
    if (judging == Judging::question) decision.missing = missing_inputs(context.profile, order.act, decision.inputs);
    const bool opens = context.profile[order.act].opens_case;
    const auto number = opens ? static_cast<std::uint32_t>(world.cases.size()) : order.case_number;
    begin_from(decision, opens ? nullptr : the_case, number);
    record_deed(context, order, decision);
}

} // namespace

void decide(const PlayContext& context, const World& world, GuardRails rails, const Order& order, Decision& decision) {
    decide_as(Judging::deed, context, world, rails, order, decision);
}

void foretell(const PlayContext& context, const World& world, const Order& order, Decision& decision) {
    decide_as(Judging::question, context, world, GuardRails::exam, order, decision);
}

void decide_lapse(const PlayContext& context, const World& world, std::uint32_t case_number, ClockId clock, TrackIndex track, calendar::Instant at,
                  Decision& decision) {
    decision.clear();
    const auto* the_case = case_at(world, case_number);
    const auto* running = the_case && !the_case->ended ? the_case->clock(clock, track) : nullptr;
    if (!running) return;
    const bool escalation_step = climbs(context, *running, at);
    if (!escalation_step && !runs_out(*running, at)) return;
    begin_from(decision, the_case, case_number);
    Recorder recorder(context, decision, at, {}, track);
    auto moment = recorder.fact(FactKind::lapsed, clock.index);
    if (escalation_step) moment.value = running->escalation_step;
    recorder.record(moment);
    recorder.perform(escalation_step ? context.profile[clock].escalation[running->escalation_step].effects : context.profile[clock].on_lapse);
    recorder.deliver_letters(false);
}

void decide_inject(const PlayContext& context, const World& world, std::uint32_t case_number, std::uint16_t inject, calendar::Instant at, Decision& decision) {
    decision.clear();
    bug::expect(inject < context.injects.size(), "inject_of_the_scenario");
    const auto* the_case = case_at(world, case_number);
    begin_from(decision, the_case, case_number);
    Recorder recorder(context, decision, at, {}, 0);
    auto injected = recorder.fact(FactKind::injected, inject);
    injected.whom = context.injects[inject].tells;
    recorder.record(injected);
    if (!the_case || the_case->ended) return;
    recorder.perform(context.injects[inject].effects);
    recorder.deliver_letters(false);
}

std::size_t end_of_order(std::span<const Fact> facts, std::size_t begin) {
    auto end = begin + 1;
    while (end < facts.size() && !opens_order(facts[end].kind)) ++end;
    return end;
}

Order order_to(ActId act, PartyId actor, At where, calendar::Instant at) {
    Order order;
    order.at = at;
    order.case_number = where.case_number;
    order.track = where.track;
    order.actor = actor;
    order.act = act;
    return order;
}

Order order_from(std::span<const Fact> facts) {
    const auto& done = facts.front();
    auto order = order_to(ActId{done.what}, done.who, {done.case_number, done.track}, done.at);
    order.report = done.value;
    order.reason = done.words;
    order.set_manner(done.extra);
    for (const auto& fact : facts)
        if (fact.kind == FactKind::input_given) order.inputs.push_back({InputId{fact.what}, fact.value, fact.words});
    return order;
}

void decide_direction(const Direction& direction, Decision& decision) {
    decision.clear();
    auto& fact = decision.facts.emplace_back();
    fact.at = direction.at;
    fact.kind = FactKind::directed;
    fact.case_number = no_case;
    fact.what = direction.code;
    fact.whom = direction.whom;
    fact.value = direction.value;
    fact.extra = direction.extra;
    fact.words = direction.words;
}

Why why(const PlayContext& context, const World& world, const Order& order) {
    Why answer;
    std::vector<GivenInput> inputs;
    if (!known_act(context, order)) return {false, {unknown_act()}, {}, {}, {}, false, false};
    complete_inputs(context.profile, order, inputs);
    const auto* the_case = case_at(world, order.case_number);
    judge(context, world, the_case, order, inputs, Judging::question, GuardRails::teach, {answer.closed_by, answer.would_break});
    answer.open = answer.closed_by.empty();
    if (!answer.open) return answer;
    if (the_case) answer.betrayed_to = betrayed_to({context, *the_case, order.track, order.at, order.actor, inputs}, order);
    answer.missing = missing_inputs(context.profile, order.act, inputs);
    answer.reason_missing = context.profile[order.act].reason_required && order.reason == 0;
    const auto forbids = [&](RuleId rule) { return context.profile[rule].grade == Grade::forbidden; };
    answer.prohibited = answer.betrayed_to || std::ranges::any_of(answer.would_break, forbids);
    return answer;
}

} // namespace casework
