#include "engine/casework/effects.hpp"

#include "engine/bug.hpp"
#include "engine/casework/award.hpp"
#include "engine/casework/clocks.hpp"
#include "engine/casework/extensions.hpp"
#include "engine/casework/naming.hpp"
#include "engine/casework/pieces.hpp"
#include "engine/casework/revealing.hpp"

#include <algorithm>

namespace casework {
namespace {

constexpr std::uint16_t nothing = Fact{}.what;

/// Whoever says more than a calendar has days gets the whole calendar.
std::int32_t days_of(std::int64_t value) { return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, no_value, INT32_MAX)); }

} // namespace

Recorder::Recorder(const PlayContext& context, Decision& decision, Case& becoming, calendar::Instant at, PartyId actor, TrackIndex track)
    : context_(context), decision_(decision), becoming_(becoming), given_{context, becoming, track, at, actor, decision.inputs} {}

TrackIndex Recorder::track_of(ProcedureId procedure) const { return track_of_effect(becoming_, given_.track, procedure); }

const RunningClock* Recorder::clock_at(ClockId clock) const { return clock_of_effect(context_.profile, becoming_, given_.track, clock); }

std::int32_t Recorder::days_given(InputId input) const {
    for (const auto& given : given_.inputs)
        if (given.input == input) return days_of(given.value);
    return 0;
}

std::int64_t Recorder::value_of(ValueRef reference) const {
    switch (reference.source) {
    case ValueSource::none: return no_value;
    case ValueSource::constant: return reference.value;
    case ValueSource::field: return becoming_.field(FieldId{static_cast<std::uint16_t>(reference.value)});
    case ValueSource::input:
        for (const auto& given : given_.inputs)
            if (given.input.index == reference.value) return given.value;
        return no_value;
    }
    return no_value;
}

WordsRef Recorder::words_of(ValueRef reference) const {
    if (reference.source != ValueSource::input) return 0;
    for (const auto& given : given_.inputs)
        if (given.input.index == reference.value) return given.words;
    return 0;
}

inline void Recorder::perform(const Effect& effect) {
    const auto to = resolve(given_, effect.to);
    const auto track = track_of(effect.procedure);
    if (track == no_track) return; // the procedure meant has not been opened: nothing to change
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
    case EffectKind::assign: return record_on(track, FactKind::assigned, nothing, {.whom = to});
    case EffectKind::unassign: return record_on(track, FactKind::unassigned, nothing, {.whom = becoming_.tracks[track].assignee});
    case EffectKind::recuse: return recuse(to);
    case EffectKind::readmit: return becoming_.has_recused(to) ? record(FactKind::readmitted, nothing, {.whom = to}) : void();
    case EffectKind::letter: return send_letter(LetterId{effect.what}, track, to);
    case EffectKind::disclose: return disclose(effect, to);
    case EffectKind::seal: return record(FactKind::sealed, effect.what);
    case EffectKind::unseal: return record(FactKind::unsealed, effect.what);
    case EffectKind::set: return set_field(effect);
    case EffectKind::dispose: return record_value(FactKind::disposed, effect);
    case EffectKind::vote: return record_value(FactKind::vote_cast, effect);
    case EffectKind::finding: return record(FactKind::finding_recorded, effect.what);
    case EffectKind::merge: return record_value(FactKind::merged, effect);
    case EffectKind::amount: return set_amount(effect);
    case EffectKind::end_case: return record(FactKind::case_ended, nothing);
    case EffectKind::declare_day_off: return declare_day_off(calendar::date_of({value_of(effect.value)}));
    }
}

void Recorder::perform(std::span<const Effect> effects) {
    const bool is_whole = decision_.missing.empty();
    for (const auto& effect : effects)
        if ((is_whole || !left_out(effect)) && holds(given_, context_.profile.conditions, effect.when)) perform(effect);
}

void Recorder::enter(StageId stage, TrackIndex track) {
    record_on(track, FactKind::stage_entered, stage.index);
    if (context_.profile[stage].end) close_track(track);
}

void Recorder::open_track(ProcedureId procedure, PartyId agency) {
    bug::expect(becoming_.tracks.size() < no_track, "case_with_a_number_left_for_one_more_track");
    const auto track = static_cast<TrackIndex>(becoming_.tracks.size());
    record_on(track, FactKind::track_opened, procedure.index, {.whom = agency});
    enter(context_.profile[procedure].start, track);
}

void Recorder::close_track(TrackIndex track) {
    if (track >= becoming_.tracks.size() || !becoming_.tracks[track].open) return;
    record_on(track, FactKind::track_closed, becoming_.tracks[track].procedure.index);
}

void Recorder::start_clock(ClockId clock) {
    const auto& about = context_.profile[clock];
    const auto track = track_of(about.procedure);
    if (track == no_track || left_out(about)) return;
    if (!holds(given_, context_.profile.conditions, about.when)) return;
    const auto days = days_given(about.length_input);
    const auto due = first_due(context_, becoming_, clock, track, counted_from(context_, becoming_, clock, given_.now), days);
    record_on(track, FactKind::clock_started, clock.index, {.value = due, .extra = days});
}

void Recorder::stop_clock(ClockId clock) {
    const auto* running = clock_at(clock);
    if (!running || running->state == ClockState::met) return;
    record_on(running->track, FactKind::clock_stopped, clock.index);
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
    record_on(clock.track, FactKind::clock_suspended, clock.clock.index);
}

void Recorder::resume(const RunningClock& clock) {
    if (clock.state != ClockState::suspended) return;
    const auto due = due_when_resumed(context_, becoming_, clock, given_.now);
    record_on(clock.track, FactKind::clock_resumed, clock.clock.index, {.value = due});
}

void Recorder::extend(const RunningClock& clock, const Effect& effect) {
    if (!can_be_extended(clock)) return;
    std::optional<std::int32_t> amount;
    if (effect.value.source != ValueSource::none) amount = std::max(days_of(value_of(effect.value)), 0);
    const auto length = decided_extension(context_, clock, amount);
    if (!length) return; // the law gives no more
    const auto due = due_when_extended(context_, becoming_, clock, *length);
    record_on(clock.track, FactKind::clock_extended, clock.clock.index, {.value = due, .extra = length->amount});
}

void Recorder::restart(const RunningClock& clock) {
    const auto& about = context_.profile[clock.clock];
    const bool recurring = clock.state == ClockState::lapsed;
    if (recurring && clock.restarts >= about.repeats) return;
    const bool goes_round = begins_next_round(context_, clock, given_.now);
    const auto due =
        goes_round ? due_in_next_round(context_, becoming_, clock) : first_due(context_, becoming_, clock.clock, clock.track, given_.now, clock.length_input);
    record_on(clock.track, FactKind::clock_restarted, clock.clock.index, {.value = due, .extra = clock.length_input});
}

void Recorder::declare_day_off(calendar::Date day) {
    if (std::ranges::find(becoming_.days_off, day) != becoming_.days_off.end()) return;
    record(FactKind::day_off_declared, nothing, {.value = calendar::start_of(day).seconds});
    move_clocks();
}

/// One that stands still is reckoned anew when it goes on.
void Recorder::move_clocks() {
    for (std::size_t i = 0; i < becoming_.clocks.size(); ++i) {
        const auto& clock = becoming_.clocks[i];
        if (clock.state != ClockState::running || clock.due == unknown_due) continue;
        const auto due = due_now(context_, becoming_, clock);
        if (due != clock.due) record_on(clock.track, FactKind::clock_moved, clock.clock.index, {.value = due});
    }
}

/// What the law forbids it gives no ground for. A fact of an older edition said that it did.
bool Recorder::is_forbidden() const {
    const auto forbids = [&](RuleId rule) { return context_.profile[rule].grade == Grade::forbidden; };
    return version_of(FactKind::disclosed, context_.edition) >= 2 && std::ranges::any_of(decision_.broken, forbids);
}

void Recorder::disclose(const Effect& effect, PartyId to) {
    if (!to || (order_ && picks_up_name(given_, *order_, effect))) return;
    const bool on_legal_ground = effect.on_legal_ground && !is_forbidden();
    if (ItemId{effect.what} == all_evidence_item) return disclose_evidence(to, on_legal_ground, value_of(effect.value));
    disclose_item(ItemId{effect.what}, to, on_legal_ground);
}

void Recorder::disclose_item(ItemId item, PartyId to, bool on_legal_ground) {
    const bool consented = item == identity_item && consents_to_identity(context_.profile, becoming_);
    const auto lawful = on_legal_ground ? Lawful::by_law : consented ? Lawful::by_consent : Lawful::no;
    const auto* known = becoming_.knowing(to, item);
    if (known && known->lawful >= lawful) return;
    record(FactKind::disclosed, item.index, {.whom = to, .value = static_cast<std::int64_t>(lawful)});
}

/// The reporting person hands over what she chooses, else what she has (with the report itself: what is attached); anybody else passes
/// on what is already held by someone beside her.
void Recorder::disclose_evidence(PartyId to, bool on_legal_ground, std::int64_t chosen) {
    const auto& report = context_.reports[becoming_.report];
    const bool by_reporter = given_.actor == becoming_.reporter;
    const bool with_report = becoming_.acts.size() <= 1;
    const auto comes_along = [&](std::size_t piece) {
        if (chosen != no_value) return is_chosen(chosen, piece);
        return !with_report || report.evidence[piece].attached;
    };
    for (std::size_t i = 0; i < report.evidence.size(); ++i) {
        const ItemId item{static_cast<std::uint16_t>(first_evidence_item + i)};
        const bool held =
            std::ranges::any_of(becoming_.knowings, [&](const Knowing& knowing) { return knowing.item == item && knowing.lawful != Lawful::own; });
        if (held || (by_reporter && comes_along(i))) disclose_item(item, to, on_legal_ground);
    }
}

/// Unless there is nobody to write to.
void Recorder::send_letter(LetterId letter, TrackIndex track, PartyId to) {
    if (!to) return;
    record_on(track, FactKind::letter_sent, letter.index, {.whom = to});
    wrote_ = true;
}

void Recorder::deliver_letters(bool names_reporter) {
    if (!wrote_) return;
    for (std::size_t i = 0; i < decision_.facts.size(); ++i) {
        const auto& sent = decision_.facts[i];
        const auto to = sent.whom;
        if (sent.kind == FactKind::letter_sent) deliver(context_.profile[LetterId{sent.what}], to, names_reporter);
    }
}

void Recorder::deliver(const Letter& letter, PartyId to, bool names_reporter) {
    if (to == becoming_.reporter) return;
    if (tells_who_reported(letter, names_reporter)) disclose_item(identity_item, to, false);
    const bool on_legal_ground = !is_forbidden();
    for (const auto item : letter.reveals) {
        if (item == all_evidence_item) disclose_evidence(to, on_legal_ground);
        else if (item != identity_item) disclose_item(item, to, on_legal_ground);
    }
}

void Recorder::recuse(PartyId who) {
    if (!who || becoming_.has_recused(who)) return;
    record(FactKind::recused, nothing, {.whom = who});
    for (TrackIndex i = 0; i < becoming_.tracks.size(); ++i) {
        if (becoming_.tracks[i].assignee == who) record_on(i, FactKind::unassigned, nothing, {.whom = who});
    }
}

void Recorder::set_field(const Effect& effect) { record(FactKind::field_set, effect.what, {.value = value_of(effect.value), .words = words_of(effect.value)}); }

void Recorder::set_amount(const Effect& effect) {
    const auto given = [&](ValueRef reference, std::int64_t otherwise) {
        const auto value = value_of(reference);
        return value == no_value ? otherwise : value;
    };
    const auto base = given(effect.value, 0);
    const auto amount = award(context_.profile.amounts[effect.what], {base, given(effect.reduced_by, 0), given(effect.share, whole_share)}).value;
    record(FactKind::amount_set, effect.what, {.value = amount, .extra = base});
}

void Recorder::record_value(FactKind kind, const Effect& effect) {
    const auto value = value_of(effect.value);
    // A vote names what is voted for, which only the order knows.
    const bool names_choice = kind == FactKind::vote_cast && value >= 0;
    record(kind, names_choice ? static_cast<std::uint16_t>(value) : effect.what, {.value = value});
}

} // namespace casework
