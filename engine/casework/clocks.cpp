#include "engine/casework/clocks.hpp"

#include <algorithm>

namespace casework {
namespace {

std::optional<calendar::Length> length_of(const Setting& setting, ClockId clock, std::int32_t days) {
    const auto& about = setting.profile[clock];
    if (about.length_input) return calendar::Length{days, calendar::Unit::calendar_days};
    return about.length;
}

calendar::Term term_of(const RunningClock& clock, calendar::Length length) { return {clock.started, length, clock.extensions, clock.ended_pauses()}; }

std::int64_t due_of(const Setting& setting, const RunningClock& clock) {
    const auto length = length_of(setting, clock.clock, clock.length_input);
    if (!length) return unknown_due;
    return calendar::due(term_of(clock, *length), setting.profile.counting, setting.profile.days).seconds;
}

} // namespace

calendar::Instant counted_from(const Setting& setting, const Case& the_case, ClockId clock, calendar::Instant started) {
    const auto act = setting.profile[clock].counts_from;
    if (!act) return started;
    for (auto done = the_case.acts.rbegin(); done != the_case.acts.rend(); ++done)
        if (done->act == act) return done->at;
    return started;
}

std::int64_t first_due(const Setting& setting, ClockId clock, calendar::Instant start, std::int32_t days) {
    RunningClock fresh;
    fresh.clock = clock;
    fresh.started = start;
    fresh.length_input = days;
    return due_of(setting, fresh);
}

std::int64_t due_when_resumed(const Setting& setting, RunningClock clock, calendar::Instant resumed) {
    if (!clock.pauses.empty()) clock.pauses.back().until = resumed;
    clock.state = ClockState::running;
    return due_of(setting, clock);
}

std::int64_t due_when_extended(const Setting& setting, RunningClock clock, calendar::Length extension) {
    clock.extensions.push_back(extension);
    return due_of(setting, clock);
}

calendar::Arithmetic arithmetic(const Setting& setting, const RunningClock& clock) {
    const auto length = length_of(setting, clock.clock, clock.length_input);
    if (!length) return {clock.started, {}, {unknown_due}};
    return calendar::explain_due(term_of(clock, *length), setting.profile.counting, setting.profile.days);
}

std::optional<calendar::Instant> next_rung(const Setting& setting, const RunningClock& clock) {
    const auto& ladder = setting.profile[clock.clock].ladder;
    if (clock.rung >= ladder.size() || (clock.state != ClockState::running && clock.state != ClockState::lapsed)) return {};
    const auto& rung = ladder[clock.rung];
    const auto days = std::int64_t{rung.days} * calendar::seconds_per_day;
    if (rung.from_start) return calendar::Instant{clock.started.seconds + days};
    return clock.due == unknown_due ? std::nullopt : std::optional(calendar::Instant{clock.due + 1 + days});
}

std::uint8_t rungs_before(const Setting& setting, RunningClock clock, calendar::Instant at) {
    for (clock.rung = 0;; ++clock.rung) {
        const auto moment = next_rung(setting, clock);
        if (!moment || *moment >= at) return clock.rung;
    }
}

namespace {

std::optional<calendar::Instant> next_moment(const Setting& setting, const RunningClock& clock) {
    const auto rung = next_rung(setting, clock);
    if (clock.state != ClockState::running || clock.due == unknown_due) return rung;
    const calendar::Instant lapse{clock.due + 1};
    return rung ? std::min(*rung, lapse) : lapse;
}

} // namespace

std::optional<NextLapse> next_lapse(const Setting& setting, const Case& the_case) {
    std::optional<NextLapse> next;
    if (the_case.ended) return next;
    for (const auto& clock : the_case.clocks) {
        const auto at = next_moment(setting, clock);
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

bool waits_for_clocks(const Setting& setting, const Case& the_case) {
    return !the_case.ended && std::ranges::any_of(the_case.clocks, [&](const RunningClock& clock) {
        const auto& kept = setting.profile[clock.clock];
        return (!kept.may_pass || kept.holds_back) && next_moment(setting, clock).has_value();
    });
}

} // namespace casework
