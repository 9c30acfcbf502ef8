#pragma once

#include "engine/casework/case.hpp"
#include "engine/casework/clocks.hpp"
#include "engine/casework/extensions.hpp"

#include <algorithm>

/// What each kind of fact does to a case: apply(), to be written into whoever makes facts.
namespace casework::writing {

template <class IdType> IdType what(const Fact& fact) { return IdType{fact.what}; }

inline RunningClock& clock_entry(Case& the_case, const Fact& fact) {
    const auto id = what<ClockId>(fact);
    for (auto& clock : the_case.clocks)
        if (clock.clock == id && clock.track == fact.track) return clock;
    auto& added = the_case.clocks.emplace_back();
    added.clock = id;
    added.track = fact.track;
    return added;
}

/// A fact of decide() always names a track that is there; a damaged one must not write outside.
inline Track& track_entry(Case& the_case, const Fact& fact) {
    if (fact.track >= the_case.tracks.size()) the_case.tracks.resize(std::size_t{fact.track} + 1);
    return the_case.tracks[fact.track];
}

inline void know(Case& the_case, PartyId who, ItemId item, Lawful lawful, calendar::Instant since) {
    for (auto& knowing : the_case.knowings) {
        if (knowing.who != who || knowing.item != item) continue;
        knowing.lawful = std::max(knowing.lawful, lawful);
        return;
    }
    the_case.knowings.push_back({who, item, lawful, since});
}

inline void know_own(const Report& report, Case& the_case) {
    know(the_case, report.by, identity_item, Lawful::own, the_case.opened);
    know(the_case, report.by, content_item, Lawful::own, the_case.opened);
    for (std::size_t i = 0; i < report.evidence.size(); ++i)
        know(the_case, report.by, ItemId{static_cast<std::uint16_t>(first_evidence_item + i)}, Lawful::own, the_case.opened);
}

[[gnu::noinline]] inline void open_case(const PlayContext& context, Case& the_case, const Fact& fact) {
    the_case.number = fact.case_number;
    the_case.opened = fact.at;
    the_case.fields.assign(context.profile.fields.size(), no_value);
    if (fact.value < 0 || static_cast<std::size_t>(fact.value) >= context.reports.size()) return;
    the_case.report = static_cast<std::uint16_t>(fact.value);
    const auto& report = context.reports[the_case.report];
    the_case.reporter = report.by;
    the_case.subject = report.subject;
    know_own(report, the_case);
}

inline void do_act(const PlayContext& context, Case& the_case, const Fact& fact) {
    const auto act = what<ActId>(fact);
    if (act.index < context.profile.acts.size() && context.profile[act].opens_case && the_case.acts.empty()) open_case(context, the_case, fact);
    the_case.acts.push_back({act, fact.track, fact.who, fact.at});
    if (act.index < the_case.done.size()) the_case.done[act.index] = true;
}

inline void open_track(Case& the_case, const Fact& fact) {
    auto& track = track_entry(the_case, fact);
    track = Track{};
    track.procedure = what<ProcedureId>(fact);
    track.agency = fact.whom;
    track.opened = track.entered = fact.at;
}

inline void enter_stage(Case& the_case, const Fact& fact) {
    auto& track = track_entry(the_case, fact);
    track.stage = what<StageId>(fact);
    track.entered = fact.at;
}

inline void start_clock(RunningClock& clock, const Fact& fact, calendar::Instant counted_from) {
    clock.state = ClockState::running;
    clock.started = counted_from;
    clock.due = fact.value;
    clock.length_input = static_cast<std::int32_t>(fact.extra);
    clock.pauses.clear();
    clock.extensions.clear();
    clock.escalation_step = 0;
    clock.rounds = 0;
}

inline void lapse_clock(RunningClock& clock, const Fact& fact) {
    if (fact.value != no_value) {
        clock.escalation_step = static_cast<std::uint8_t>(fact.value + 1);
        return;
    }
    clock.state = ClockState::lapsed;
    clock.ended = fact.at;
    clock.late = true;
}

inline void stop_clock(RunningClock& clock, const Fact& fact) {
    clock.state = ClockState::met;
    clock.ended = fact.at;
}

inline void suspend_clock(RunningClock& clock, const Fact& fact) {
    clock.state = ClockState::suspended;
    clock.pauses.push_back({fact.at, fact.at});
}

inline void resume_clock(const PlayContext& context, RunningClock& clock, const Fact& fact) {
    clock.state = ClockState::running;
    if (!clock.pauses.empty()) clock.pauses.back().until = fact.at;
    clock.due = fact.value;
    clock.escalation_step = escalation_steps_before(context, clock, fact.at);
}

inline void extend_clock(const PlayContext& context, RunningClock& clock, const Fact& fact) {
    clock.extensions.push_back(applied_extension(context, clock, static_cast<std::int32_t>(fact.extra)));
    clock.due = fact.value;
    if (clock.state == ClockState::lapsed && fact.value > fact.at.seconds) clock.state = ClockState::running;
    clock.escalation_step = escalation_steps_before(context, clock, fact.at);
}

/// Where it counts back, the day may have been moved since it last started.
inline void note_day_counted_from(const PlayContext& context, const Case& the_case, RunningClock& clock) {
    clock.anchor = counted_back_from(context, the_case, clock.clock).value_or(clock.anchor);
}

/// How often a clock was restarted is counted in a byte, which went round in the first edition.
inline void restart_clock(const PlayContext& context, const Case& the_case, RunningClock& clock, const Fact& fact) {
    const auto days = clock.length_input;
    if (begins_next_round(context, clock, fact.at)) begin_next_round(clock);
    else start_clock(clock, fact, fact.at);
    note_day_counted_from(context, the_case, clock);
    clock.length_input = days;
    clock.due = fact.value;
    const bool goes_round = version_of(FactKind::clock_restarted, context.edition) == 1;
    if (goes_round || clock.restarts < UINT8_MAX) ++clock.restarts;
}

inline void vote(Case& the_case, const PlayContext& context, const Fact& fact) {
    const auto choice = what<ChoiceId>(fact);
    const auto set = context.profile[choice].set;
    erase_if(the_case.votes,
             [&](const Vote& earlier) { return earlier.by == fact.who && earlier.track == fact.track && context.profile[earlier.choice].set == set; });
    the_case.votes.push_back({fact.who, choice, fact.track});
}

/// A clock that counts from an earlier act has passed its first escalation steps already.
inline void begin_clock(const PlayContext& context, Case& the_case, const Fact& fact) {
    auto& clock = clock_entry(the_case, fact);
    start_clock(clock, fact, counted_from(context, the_case, what<ClockId>(fact), fact.at));
    note_day_counted_from(context, the_case, clock);
    clock.escalation_step = escalation_steps_before(context, clock, fact.at);
}

inline void set_field(Case& the_case, const Fact& fact) {
    if (fact.what >= the_case.fields.size()) the_case.fields.resize(std::size_t{fact.what} + 1, no_value);
    the_case.fields[fact.what] = fact.words ? static_cast<std::int64_t>(fact.words) : fact.value;
}

/// Whatever is no number of a case names none.
inline std::uint32_t case_named(std::int64_t value) { return value >= 0 && value < no_case ? static_cast<std::uint32_t>(value) : no_case; }

/// Where the kind is known to whoever calls it, nothing is left of asking for it.
[[gnu::always_inline]] inline void happen(const PlayContext& context, Case& the_case, const Fact& fact) {
    switch (fact.kind) {
    case FactKind::act_done: return do_act(context, the_case, fact);
    case FactKind::lapsed: return lapse_clock(clock_entry(the_case, fact), fact);
    case FactKind::injected:
    case FactKind::directed:
    case FactKind::input_given: return; // they speak of the order, not of the case
    case FactKind::stage_entered: return enter_stage(the_case, fact);
    case FactKind::track_opened: return open_track(the_case, fact);
    case FactKind::track_closed: track_entry(the_case, fact).open = false; return;
    case FactKind::clock_started: return begin_clock(context, the_case, fact);
    case FactKind::clock_stopped: return stop_clock(clock_entry(the_case, fact), fact);
    case FactKind::clock_suspended: return suspend_clock(clock_entry(the_case, fact), fact);
    case FactKind::clock_resumed: return resume_clock(context, clock_entry(the_case, fact), fact);
    case FactKind::clock_extended: return extend_clock(context, clock_entry(the_case, fact), fact);
    case FactKind::clock_restarted: return restart_clock(context, the_case, clock_entry(the_case, fact), fact);
    case FactKind::assigned: track_entry(the_case, fact).assignee = fact.whom; return;
    case FactKind::unassigned: track_entry(the_case, fact).assignee = {}; return;
    case FactKind::recused: the_case.recused.push_back(fact.whom); return;
    case FactKind::readmitted: erase_if(the_case.recused, [&](PartyId who) { return who == fact.whom; }); return;
    case FactKind::letter_sent: the_case.letters.push_back({what<LetterId>(fact), fact.whom, fact.at}); return;
    case FactKind::disclosed: return know(the_case, fact.whom, what<ItemId>(fact), static_cast<Lawful>(fact.value), fact.at);
    case FactKind::sealed: the_case.sealed.push_back(what<ItemId>(fact)); return;
    case FactKind::unsealed: erase_if(the_case.sealed, [&](ItemId item) { return item == what<ItemId>(fact); }); return;
    case FactKind::field_set: return set_field(the_case, fact);
    case FactKind::disposed:
        the_case.dispositions.push_back({what<ChoiceId>(fact), fact.value < 0 ? ChoiceId{} : ChoiceId{static_cast<std::uint16_t>(fact.value)}, fact.at});
        return;
    case FactKind::vote_cast: return vote(the_case, context, fact);
    case FactKind::finding_recorded: the_case.findings.push_back(what<FindingId>(fact)); return;
    case FactKind::merged: the_case.merged.push_back(case_named(fact.value)); return;
    case FactKind::amount_set: the_case.amounts.emplace_back(what<profile::AmountId>(fact), fact.value); return;
    case FactKind::case_ended: the_case.ended = true; return;
    case FactKind::day_off_declared: the_case.days_off.push_back(calendar::date_of({fact.value})); return;
    case FactKind::clock_moved: clock_entry(the_case, fact).due = fact.value; return;
    }
}

} // namespace casework::writing
