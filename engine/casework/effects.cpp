#include "engine/casework/effects.hpp"

#include "engine/bug.hpp"
#include "engine/casework/awaiting.hpp"
#include "engine/casework/award.hpp"
#include "engine/casework/clocks.hpp"
#include "engine/casework/extensions.hpp"
#include "engine/casework/revealing.hpp"

#include <algorithm>

namespace casework {
namespace {

/// Whoever says more than a calendar has days gets the whole calendar.
std::int32_t days_of(std::int64_t value) { return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, no_value, INT32_MAX)); }

} // namespace

Recorder::Recorder(const PlayContext& context, Decision& decision, Case& becoming, calendar::Instant at, PartyId actor, TrackIndex track)
    : context_(context), decision_(decision), becoming_(becoming), at_(at), actor_(actor), track_(track) {}

Fact Recorder::fact(FactKind kind, std::uint16_t what) const {
    Fact made;
    made.at = at_;
    made.kind = kind;
    made.case_number = becoming().number;
    made.track = track_;
    made.what = what;
    made.who = actor_;
    return made;
}

void Recorder::record(const Fact& fact) {
    decision_.facts.push_back(fact);
    apply(context_, becoming_, fact);
}

Circumstances Recorder::circumstances() const { return {context_, becoming(), track_, at_, actor_, decision_.inputs}; }

TrackIndex Recorder::track_of(ProcedureId procedure) const { return track_of_effect(becoming(), track_, procedure); }

const RunningClock* Recorder::clock_at(ClockId clock) const { return clock_of_effect(context_.profile, becoming(), track_, clock); }

std::int32_t Recorder::days_given(InputId input) const {
    for (const auto& given : decision_.inputs)
        if (given.input == input) return days_of(given.value);
    return 0;
}

std::int64_t Recorder::value_of(ValueRef reference) const {
    switch (reference.source) {
    case ValueSource::none: return no_value;
    case ValueSource::constant: return reference.value;
    case ValueSource::field: return becoming().field(FieldId{static_cast<std::uint16_t>(reference.value)});
    case ValueSource::input:
        for (const auto& given : decision_.inputs)
            if (given.input.index == reference.value) return given.value;
        return no_value;
    }
    return no_value;
}

WordsRef Recorder::words_of(ValueRef reference) const {
    if (reference.source != ValueSource::input) return 0;
    for (const auto& given : decision_.inputs)
        if (given.input.index == reference.value) return given.words;
    return 0;
}

void Recorder::perform(std::span<const Effect> effects) {
    for (const auto& effect : effects)
        if (!left_out(awaits(context_.profile, decision_.missing, effect)) && holds(circumstances(), context_.profile.conditions, effect.when)) perform(effect);
}

void Recorder::perform(const Effect& effect) {
    const auto to = resolve(circumstances(), effect.to);
    const auto track = track_of(effect.procedure);
    if (track == no_track) return; // the procedure meant has not been opened: nothing to change
    auto on_track = fact(FactKind::assigned, effect.what);
    on_track.track = track;
    on_track.whom = to;
    switch (effect.kind) {
    case EffectKind::enter: return enter(StageId{effect.what}, track);
    case EffectKind::open_track: return open_track(ProcedureId{effect.what}, to);
    case EffectKind::close_track: return close_track(track);
    case EffectKind::start: return start_clock(ClockId{effect.what});
    case EffectKind::stop: return stop_clock(ClockId{effect.what});
    case EffectKind::suspend:
    case EffectKind::resume:
    case EffectKind::extend:
    case EffectKind::restart: return clock_effect(effect);
    case EffectKind::assign: on_track.what = Fact{}.what; return record(on_track);
    case EffectKind::unassign:
        on_track.kind = FactKind::unassigned;
        on_track.what = Fact{}.what;
        on_track.whom = becoming().tracks[track].assignee;
        return record(on_track);
    case EffectKind::recuse: return recuse(to);
    case EffectKind::letter:
        on_track.kind = FactKind::letter_sent;
        if (to) record(on_track); // there is nobody to write to
        return;
    case EffectKind::disclose: return disclose(effect, to);
    case EffectKind::seal: return record(fact(FactKind::sealed, effect.what));
    case EffectKind::unseal: return record(fact(FactKind::unsealed, effect.what));
    case EffectKind::set: return set_field(effect);
    case EffectKind::dispose: return record_value(FactKind::disposed, effect);
    case EffectKind::vote: return record_value(FactKind::vote_cast, effect);
    case EffectKind::finding: return record(fact(FactKind::finding_recorded, effect.what));
    case EffectKind::merge: return record_value(FactKind::merged, effect);
    case EffectKind::amount: return set_amount(effect);
    case EffectKind::end_case: return record(fact(FactKind::case_ended, Fact{}.what));
    }
}

void Recorder::enter(StageId stage, TrackIndex track) {
    auto entered = fact(FactKind::stage_entered, stage.index);
    entered.track = track;
    record(entered);
    if (context_.profile[stage].end) close_track(track);
}

void Recorder::open_track(ProcedureId procedure, PartyId agency) {
    auto opened = fact(FactKind::track_opened, procedure.index);
    bug::expect(becoming().tracks.size() < no_track, "case_with_a_number_left_for_one_more_track");
    opened.track = static_cast<TrackIndex>(becoming().tracks.size());
    opened.whom = agency;
    record(opened);
    enter(context_.profile[procedure].start, opened.track);
}

void Recorder::close_track(TrackIndex track) {
    if (track >= becoming().tracks.size() || !becoming().tracks[track].open) return;
    auto closed = fact(FactKind::track_closed, becoming().tracks[track].procedure.index);
    closed.track = track;
    record(closed);
}

void Recorder::start_clock(ClockId clock) {
    const auto& about = context_.profile[clock];
    const auto track = track_of(about.procedure);
    if (track == no_track || left_out(awaits(context_.profile, decision_.missing, about))) return;
    if (!holds(circumstances(), context_.profile.conditions, about.when)) return;
    auto started = fact(FactKind::clock_started, clock.index);
    started.track = track;
    started.extra = days_given(about.length_input);
    started.value = first_due(context_, clock, counted_from(context_, becoming(), clock, at_), static_cast<std::int32_t>(started.extra));
    record(started);
}

void Recorder::stop_clock(ClockId clock) {
    const auto* running = clock_at(clock);
    if (!running || running->state == ClockState::met) return;
    auto stopped = fact(FactKind::clock_stopped, clock.index);
    stopped.track = running->track;
    record(stopped);
}

void Recorder::clock_effect(const Effect& effect) {
    const auto* clock = clock_at(ClockId{effect.what});
    if (!clock) return;
    switch (effect.kind) {
    case EffectKind::suspend: return suspend(*clock);
    case EffectKind::resume: return resume(*clock);
    case EffectKind::extend: return extend(*clock, effect);
    default: return restart(*clock);
    }
}

void Recorder::suspend(const RunningClock& clock) {
    if (clock.state != ClockState::running) return;
    auto suspended = fact(FactKind::clock_suspended, clock.clock.index);
    suspended.track = clock.track;
    record(suspended);
}

void Recorder::resume(const RunningClock& clock) {
    if (clock.state != ClockState::suspended) return;
    auto resumed = fact(FactKind::clock_resumed, clock.clock.index);
    resumed.track = clock.track;
    resumed.value = due_when_resumed(context_, clock, at_);
    record(resumed);
}

void Recorder::extend(const RunningClock& clock, const Effect& effect) {
    if (!can_be_extended(clock)) return;
    std::optional<std::int32_t> amount;
    if (effect.value.source != ValueSource::none) amount = std::max(days_of(value_of(effect.value)), 0);
    const auto length = decided_extension(context_, clock, amount);
    if (!length) return; // the law gives no more
    auto extended = fact(FactKind::clock_extended, clock.clock.index);
    extended.track = clock.track;
    extended.value = due_when_extended(context_, clock, *length);
    extended.extra = length->amount;
    record(extended);
}

void Recorder::restart(const RunningClock& clock) {
    const auto& about = context_.profile[clock.clock];
    const bool recurring = clock.state == ClockState::lapsed;
    if (recurring && clock.restarts >= about.repeats) return;
    auto restarted = fact(FactKind::clock_restarted, clock.clock.index);
    restarted.track = clock.track;
    restarted.value = begins_next_round(context_, clock, at_) ? due_in_next_round(context_, clock) : first_due(context_, clock.clock, at_, clock.length_input);
    restarted.extra = clock.length_input;
    record(restarted);
}

void Recorder::disclose(const Effect& effect, PartyId to) {
    if (!to) return;
    if (ItemId{effect.what} == all_evidence_item) return disclose_evidence(to, effect.on_legal_ground);
    disclose_item(ItemId{effect.what}, to, effect.on_legal_ground);
}

void Recorder::disclose_item(ItemId item, PartyId to, bool on_legal_ground) {
    const bool consented = item == identity_item && consents_to_identity(context_.profile, becoming());
    const auto lawful = on_legal_ground ? Lawful::by_law : consented ? Lawful::by_consent : Lawful::no;
    const auto* known = becoming().knowing(to, item);
    if (known && known->lawful >= lawful) return;
    auto disclosed = fact(FactKind::disclosed, item.index);
    disclosed.whom = to;
    disclosed.value = static_cast<std::int64_t>(lawful);
    record(disclosed);
}

/// The reporting person hands over what she has (with the report itself: what is attached); anybody else passes
/// on what is already held by someone beside her.
void Recorder::disclose_evidence(PartyId to, bool on_legal_ground) {
    const auto& report = context_.reports[becoming().report];
    const bool by_reporter = actor_ == becoming().reporter;
    const bool with_report = becoming().acts.size() <= 1;
    for (std::size_t i = 0; i < report.evidence.size(); ++i) {
        const ItemId item{static_cast<std::uint16_t>(first_evidence_item + i)};
        const bool held =
            std::ranges::any_of(becoming().knowings, [&](const Knowing& knowing) { return knowing.item == item && knowing.lawful != Lawful::own; });
        if (held || (by_reporter && (!with_report || report.evidence[i].attached))) disclose_item(item, to, on_legal_ground);
    }
}

void Recorder::deliver_letters(bool names_reporter) {
    for (std::size_t i = 0; i < decision_.facts.size(); ++i) {
        const auto& sent = decision_.facts[i];
        const auto to = sent.whom;
        if (sent.kind == FactKind::letter_sent && to) deliver(context_.profile[LetterId{sent.what}], to, names_reporter);
    }
}

void Recorder::deliver(const Letter& letter, PartyId to, bool names_reporter) {
    if (to == becoming().reporter) return;
    if (tells_who_reported(letter, names_reporter)) disclose_item(identity_item, to, false);
    for (const auto item : letter.reveals) {
        if (item == all_evidence_item) disclose_evidence(to, true);
        else if (item != identity_item) disclose_item(item, to, true);
    }
}

void Recorder::recuse(PartyId who) {
    if (!who || becoming().has_recused(who)) return;
    auto recused = fact(FactKind::recused, Fact{}.what);
    recused.whom = who;
    record(recused);
    for (TrackIndex i = 0; i < becoming().tracks.size(); ++i) {
        if (becoming().tracks[i].assignee != who) continue;
        auto unassigned = fact(FactKind::unassigned, Fact{}.what);
        unassigned.track = i;
        unassigned.whom = who;
        record(unassigned);
    }
}

void Recorder::set_field(const Effect& effect) {
    auto set = fact(FactKind::field_set, effect.what);
    set.value = value_of(effect.value);
    set.words = words_of(effect.value);
    record(set);
}

void Recorder::set_amount(const Effect& effect) {
    const auto given = [&](ValueRef reference, std::int64_t otherwise) {
        const auto value = value_of(reference);
        return value == no_value ? otherwise : value;
    };
    auto set = fact(FactKind::amount_set, effect.what);
    set.extra = given(effect.value, 0);
    set.value = award(context_.profile.amounts[effect.what], {set.extra, given(effect.reduced_by, 0), given(effect.share, whole_share)}).value;
    record(set);
}

void Recorder::record_value(FactKind kind, const Effect& effect) {
    auto made = fact(kind, effect.what);
    made.value = value_of(effect.value);
    // A vote names what is voted for, which only the order knows.
    if (kind == FactKind::vote_cast && made.value >= 0) made.what = static_cast<std::uint16_t>(made.value);
    record(made);
}

} // namespace casework
