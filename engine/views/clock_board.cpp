#include "engine/views/clock_board.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace views {
namespace {

using casework::ClockState;
using casework::RunningClock;

ClockMark without_day(profile::Status status) {
    const bool is_known = status == profile::Status::not_set_by_law || status == profile::Status::not_applicable;
    return is_known ? ClockMark::not_set : ClockMark::not_known;
}

/// What still ran when its case ended, as of a report that was joined to an earlier one, is owed by nobody.
bool ended_with_case(const casework::Case& the_case, const RunningClock& clock) { return the_case.ended && clock.state == ClockState::running; }

ClockMark mark_of(const RunningClock& clock, const profile::Clock& about, std::int64_t days_left, std::int32_t used, bool is_moot) {
    if (clock.state == ClockState::met) return clock.late ? ClockMark::met_late : ClockMark::met;
    if (clock.state == ClockState::suspended) return ClockMark::suspended;
    if (clock.due == casework::unknown_due) return without_day(about.about.law.status);
    if (clock.state == ClockState::lapsed || days_left < 0) return about.may_pass || is_moot ? ClockMark::passed : ClockMark::overdue;
    if (days_left == 0) return ClockMark::due;
    return used >= 750 ? ClockMark::soon : ClockMark::on_time;
}

std::int32_t permille_used(const RunningClock& clock, calendar::Instant now) {
    const auto whole = clock.due - clock.started.seconds;
    if (clock.due == casework::unknown_due || whole <= 0) return 0;
    const auto until = clock.state == ClockState::met ? clock.ended : now;
    return static_cast<std::int32_t>(std::clamp<std::int64_t>((until - clock.started) * 1000 / whole, 0, 1000));
}

ClockLine line_of(const Reader& reader, const casework::Case& the_case, std::size_t place) {
    const auto& clock = the_case.clocks[place];
    ClockLine line;
    line.case_number = the_case.number;
    line.track = clock.track;
    line.clock = clock.clock;
    line.started = clock.started;
    line.place = place;
    line.permille_used = permille_used(clock, reader.now);
    if (clock.due != casework::unknown_due) {
        line.due = calendar::Instant{clock.due};
        line.days_left = calendar::date_of(*line.due) - calendar::date_of(reader.now);
    }
    line.mark = mark_of(clock, reader.context.profile[clock.clock], line.days_left, line.permille_used, ended_with_case(the_case, clock));
    return line;
}

/// Where a running clock becomes soon, due and overdue, ascending.
std::array<calendar::Instant, 3> turns_of(const RunningClock& clock) {
    const auto whole = std::max<std::int64_t>(clock.due - clock.started.seconds, 0);
    const auto last_day = calendar::date_of({clock.due});
    const auto quarter_left = whole - whole / 4; // rounded up, as permille_used is rounded down
    return {clock.started + quarter_left, calendar::start_of(last_day), calendar::start_of(last_day + 1)};
}

/// Overdue before due before soon; what is over comes last.
int urgency(ClockMark mark) {
    switch (mark) {
    case ClockMark::overdue: return 0;
    case ClockMark::due: return 1;
    case ClockMark::soon: return 2;
    case ClockMark::on_time: return 3;
    case ClockMark::suspended: return 4;
    case ClockMark::not_known: return 5;
    case ClockMark::not_set: return 6;
    case ClockMark::met_late: return 7;
    case ClockMark::met: return 8;
    case ClockMark::passed: return 9;
    }
    return 10;
}

} // namespace

std::vector<ClockLine> clock_board(const Reader& reader, const casework::Case& the_case) {
    std::vector<ClockLine> lines;
    if (!may_see(reader, the_case, profile::Section::clocks)) return lines;
    for (std::size_t i = 0; i < the_case.clocks.size(); ++i) lines.push_back(line_of(reader, the_case, i));
    std::ranges::stable_sort(lines, {}, [](const ClockLine& line) { return std::pair(urgency(line.mark), line.days_left); });
    return lines;
}

calendar::Instant marks_last(const casework::Case& the_case, calendar::Instant now) {
    calendar::Instant until{std::numeric_limits<std::int64_t>::max()};
    for (const auto& clock : the_case.clocks) {
        if (clock.state != ClockState::running || clock.due == casework::unknown_due) continue;
        for (const auto turn : turns_of(clock))
            if (turn > now) until = std::min(until, turn);
    }
    return until;
}

} // namespace views
