#include "engine/casework/clocks.hpp"

#include <algorithm>

namespace casework {
namespace {

calendar::Counting counting_of(const PlayContext& context) {
    auto counting = context.profile.counting;
    counting.months_chain = version_of(FactKind::clock_extended, context.edition) < 3;
    return counting;
}

} // namespace

const Calendar& calendar_of(const PlayContext& context, const Case& the_case, const RunningClock& clock) {
    const auto& profile = context.profile;
    if (const auto own = profile[clock.clock].calendar) return profile[own].calendar;
    const auto agency = clock.track < the_case.tracks.size() ? the_case.tracks[clock.track].agency : PartyId{};
    const bool is_of_profile = agency && agency.index < profile.institutions.size();
    const auto of_body = is_of_profile ? profile.institutions[agency.index].calendar : CalendarId{};
    return of_body ? profile[of_body].calendar : profile.calendar;
}

std::int64_t due_now(const PlayContext& context, const Case& the_case, const RunningClock& clock) {
    const auto term = term_of(context.profile, the_case, clock);
    return term ? calendar::due(*term, counting_of(context), calendar_of(context, the_case, clock).days).seconds : unknown_due;
}

std::optional<calendar::Length> length_of(const Profile& profile, ClockId clock, std::int32_t days) {
    const auto& about = profile[clock];
    if (about.length_input) return calendar::Length{days, calendar::Unit::calendar_days};
    return about.length;
}

namespace {

/// Nothing suspends or extends what is counted back.
std::optional<calendar::Term> term_before(calendar::Instant event, calendar::Length length, std::span<const calendar::Date> days_off) {
    if (event.seconds == no_value) return {};
    return calendar::Term{event, length, {}, {}, days_off, true};
}

} // namespace

std::optional<calendar::Term> term_of(const Profile& profile, const Case& the_case, const RunningClock& clock) {
    const auto length = length_of(profile, clock.clock, clock.length_input);
    if (!length) return {};
    const std::span<const calendar::Date> days_off{the_case.days_off.data(), the_case.days_off.size()};
    if (profile[clock.clock].counts_back_from) return term_before(clock.anchor, *length, days_off);
    const calendar::Length all{length->amount * (1 + clock.rounds), length->unit};
    return calendar::Term{clock.rounds == 0 ? clock.started : clock.anchor, all, clock.extensions, clock.ended_pauses(), days_off};
}

TrackIndex track_of_effect(const Case& the_case, TrackIndex at_hand, ProcedureId procedure) {
    const auto& tracks = the_case.tracks;
    if (!procedure || (at_hand < tracks.size() && tracks[at_hand].procedure == procedure)) return at_hand;
    return the_case.track_of(procedure);
}

const RunningClock* clock_of_effect(const Profile& profile, const Case& the_case, TrackIndex at_hand, ClockId clock) {
    const auto track = track_of_effect(the_case, at_hand, profile[clock].procedure);
    return track == no_track ? nullptr : the_case.clock(clock, track);
}

namespace {

/// A day that was told; one that has not come yet counts from now.
calendar::Instant counted_from_day(const Case& the_case, FieldId day, calendar::Instant started) {
    const auto told = the_case.field(day);
    return told == no_value || told > started.seconds ? started : calendar::Instant{told};
}

} // namespace

calendar::Instant counted_from(const PlayContext& context, const Case& the_case, ClockId clock, calendar::Instant started) {
    const auto& about = context.profile[clock];
    if (about.counts_from_day) return counted_from_day(the_case, about.counts_from_day, started);
    const auto act = about.counts_from;
    if (!act) return started;
    for (auto done = the_case.acts.rbegin(); done != the_case.acts.rend(); ++done)
        if (done->act == act) return done->at;
    return started;
}

std::optional<calendar::Instant> counted_back_from(const PlayContext& context, const Case& the_case, ClockId clock) {
    const auto day = context.profile[clock].counts_back_from;
    return day ? std::optional(calendar::Instant{the_case.field(day)}) : std::nullopt;
}

std::int64_t first_due(const PlayContext& context, const Case& the_case, ClockId clock, TrackIndex track, calendar::Instant start, std::int32_t days) {
    RunningClock fresh;
    fresh.clock = clock;
    fresh.track = track;
    fresh.started = start;
    fresh.anchor = counted_back_from(context, the_case, clock).value_or(fresh.anchor);
    fresh.length_input = days;
    return due_now(context, the_case, fresh);
}

bool begins_next_round(const PlayContext& context, const RunningClock& clock, calendar::Instant at) {
    return version_of(FactKind::clock_restarted, context.edition) >= 3 && clock.state == ClockState::lapsed && at.seconds == clock.due + 1;
}

void begin_next_round(RunningClock& clock) {
    const bool went_straight = clock.extensions.empty() && clock.pauses.empty();
    if (clock.rounds == 0) clock.anchor = clock.started;
    clock.rounds = went_straight && clock.rounds < UINT8_MAX ? static_cast<std::uint8_t>(clock.rounds + 1) : std::uint8_t{0};
    clock.started = {clock.due};
    clock.state = ClockState::running;
    clock.escalation_step = 0;
    clock.extensions.clear();
    clock.pauses.clear();
}

std::int64_t due_in_next_round(const PlayContext& context, const Case& the_case, RunningClock clock) {
    begin_next_round(clock);
    return due_now(context, the_case, clock);
}

std::int64_t due_when_resumed(const PlayContext& context, const Case& the_case, RunningClock clock, calendar::Instant resumed) {
    if (!clock.pauses.empty()) clock.pauses.back().until = resumed;
    clock.state = ClockState::running;
    return due_now(context, the_case, clock);
}

std::int64_t due_when_extended(const PlayContext& context, const Case& the_case, RunningClock clock, calendar::Length extension) {
    clock.extensions.push_back(extension);
    return due_now(context, the_case, clock);
}

calendar::Arithmetic arithmetic(const PlayContext& context, const Case& the_case, const RunningClock& clock) {
    const auto term = term_of(context.profile, the_case, clock);
    if (!term) return {clock.started, {}, {unknown_due}};
    return calendar::explain_due(*term, counting_of(context), calendar_of(context, the_case, clock).days);
}

namespace {

std::optional<calendar::Instant> moment_of_step(const PlayContext& context, const RunningClock& clock, std::size_t step) {
    const auto& escalation = context.profile[clock.clock].escalation;
    const auto steps = std::min(escalation.size(), most_escalation_steps);
    if (step >= steps || (clock.state != ClockState::running && clock.state != ClockState::lapsed)) return {};
    const auto& escalation_step = escalation[step];
    const auto days = std::int64_t{escalation_step.days} * calendar::seconds_per_day;
    if (escalation_step.from_start) return calendar::Instant{clock.started.seconds + days};
    return clock.due == unknown_due ? std::nullopt : std::optional(calendar::Instant{clock.due + 1 + days});
}

} // namespace

std::optional<calendar::Instant> next_escalation_step(const PlayContext& context, const RunningClock& clock) {
    return moment_of_step(context, clock, clock.escalation_step);
}

std::uint8_t escalation_steps_before(const PlayContext& context, const RunningClock& clock, calendar::Instant at) {
    for (std::uint8_t step = 0;; ++step) {
        const auto moment = moment_of_step(context, clock, step);
        if (!moment || *moment >= at) return step;
    }
}

namespace {

std::optional<calendar::Instant> next_moment(const PlayContext& context, const RunningClock& clock) {
    const auto escalation_step = next_escalation_step(context, clock);
    if (clock.state != ClockState::running || clock.due == unknown_due) return escalation_step;
    const calendar::Instant lapse{clock.due + 1};
    return escalation_step ? std::min(*escalation_step, lapse) : lapse;
}

} // namespace

std::optional<NextLapse> next_lapse(const PlayContext& context, const Case& the_case) {
    std::optional<NextLapse> next;
    if (the_case.ended) return next;
    for (const auto& clock : the_case.clocks) {
        const auto at = next_moment(context, clock);
        if (at && (!next || *at < next->at)) next = NextLapse{*at, the_case.number, clock.clock, clock.track};
    }
    return next;
}

std::vector<calendar::Instant> dues(const Case& the_case) {
    std::vector<calendar::Instant> all;
    if (the_case.ended) return all;
    for (const auto& clock : the_case.clocks)
        if (clock.state == ClockState::running && clock.due != unknown_due) all.push_back({clock.due});
    return all;
}

} // namespace casework
