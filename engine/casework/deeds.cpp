#include "engine/casework/deeds.hpp"

#include "engine/bug.hpp"
#include "engine/casework/clocks.hpp"
#include "engine/casework/effects.hpp"

#include <algorithm>

namespace casework {
namespace {

void record_act(Recorder& recorder, const PlayContext& context, const Order& order) {
    const auto report = context.profile[order.act].opens_case ? order.report : no_value;
    recorder.record(FactKind::act_done, order.act.index, {.value = report, .extra = order.manner(), .words = order.reason});
}

void record_inputs(Recorder& recorder, std::span<const GivenInput> inputs) {
    for (const auto& given : inputs) recorder.record(FactKind::input_given, given.input.index, {.value = given.value, .words = given.words});
}

void record_findings(Recorder& recorder, const PlayContext& context, const Decision& decision) {
    for (const auto rule : decision.broken)
        if (!recorder.left_out(context.profile[rule].holds)) recorder.record(FactKind::finding_recorded, context.profile[rule].finding.index);
}

ProcedureId main_procedure(const Profile& profile) {
    const auto found = std::ranges::find(profile.procedures, true, &Procedure::main);
    bug::expect(found != profile.procedures.end(), "law_with_a_main_procedure");
    return ProcedureId{static_cast<std::uint16_t>(found - profile.procedures.begin())};
}

void record_report(Recorder& recorder, const PlayContext& context, const Order& order) {
    recorder.open_track(main_procedure(context.profile), {});
    for (const auto& [field, value] : context.reports[static_cast<std::size_t>(order.report)].fields)
        recorder.record(FactKind::field_set, field.index, {.value = value});
}

/// What was declared off before the case began is off in it too.
void record_days_off(Recorder& recorder, const World& world) {
    for (const auto& the_case : world.cases)
        for (const auto day : the_case.days_off) recorder.declare_day_off(day);
}

} // namespace

void record_deed(const PlayContext& context, const World& world, const Order& order, Decision& decision, Case& becoming) {
    const auto& act = context.profile[order.act];
    Recorder recorder(context, decision, becoming, order.at, order.actor, act.opens_case ? TrackIndex{0} : order.track);
    record_act(recorder, context, order);
    record_inputs(recorder, decision.inputs);
    record_findings(recorder, context, decision);
    if (act.opens_case) record_report(recorder, context, order), record_days_off(recorder, world);
    for (const auto clock : act.stops) recorder.stop_clock(clock);
    recorder.perform(order);
    recorder.deliver_letters(order.names_reporter);
    for (const auto clock : act.starts) recorder.start_clock(clock);
}

bool may_happen(Judging judging, const PlayContext& context, const World& world, GuardRails rails, const Order& order, Decision& decision) {
    decision.clear();
    if (!known_act(context, order)) {
        decision.refusal.push_back(unknown_act());
        return false;
    }
    decision.inputs = complete_inputs(context.profile, order, decision.completed);
    judge(context, world, case_at(world, order.case_number), order, decision.inputs, judging, rails, {decision.refusal, decision.broken});
    if (!decision.happens()) return false;
    if (judging == Judging::question) decision.missing = missing_inputs(context.profile, order.act, decision.inputs);
    return true;
}

namespace {

bool runs_out(const RunningClock& clock, calendar::Instant at) { return clock.state == ClockState::running && clock.due < at.seconds; }

/// An escalation step before the end comes first, the end before an escalation step after it.
bool climbs(const PlayContext& context, const RunningClock& clock, calendar::Instant at) {
    const auto escalation_step = next_escalation_step(context, clock);
    return escalation_step && *escalation_step <= at && !(runs_out(clock, at) && escalation_step->seconds > clock.due);
}

} // namespace

std::optional<std::int64_t> moment_reached(const PlayContext& context, const Case* the_case, const ClockMoment& moment) {
    const auto* running = the_case && !the_case->ended ? the_case->clock(moment.clock, moment.track) : nullptr;
    if (!running) return {};
    if (climbs(context, *running, moment.at)) return running->escalation_step;
    return runs_out(*running, moment.at) ? std::optional(no_value) : std::nullopt;
}

void record_lapse(const PlayContext& context, const ClockMoment& moment, std::int64_t reached, Decision& decision, Case& becoming) {
    Recorder recorder(context, decision, becoming, moment.at, {}, moment.track);
    recorder.record(FactKind::lapsed, moment.clock.index, {.value = reached});
    const auto& about = context.profile[moment.clock];
    recorder.perform(reached == no_value ? about.on_lapse : about.escalation[static_cast<std::size_t>(reached)].effects);
    recorder.deliver_letters(false);
}

void record_inject(const PlayContext& context, std::uint16_t inject, calendar::Instant at, bool changes_case, Decision& decision, Case& becoming) {
    Recorder recorder(context, decision, becoming, at, {}, 0);
    recorder.record(FactKind::injected, inject, {.whom = context.injects[inject].tells});
    if (!changes_case) return;
    recorder.perform(context.injects[inject].effects);
    recorder.deliver_letters(false);
}

} // namespace casework
