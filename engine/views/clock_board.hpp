#pragma once

#include "engine/views/reader.hpp"

#include <vector>

namespace views {

/// `not_set`: the law knows no limit, which is another thing than `not_known`. `passed`: somebody might have used that time and need not, so nobody is late.
enum class ClockMark : std::uint8_t { on_time, soon, due, overdue, met, met_late, suspended, not_known, not_set, passed };

/// Nothing is owed any more.
inline bool is_over(ClockMark mark) { return mark == ClockMark::met || mark == ClockMark::met_late || mark == ClockMark::passed; }

struct ClockLine {
    std::uint32_t case_number = 0;
    casework::TrackIndex track = 0;
    profile::ClockId clock;
    ClockMark mark = ClockMark::on_time;
    std::int64_t days_left = 0;     ///< whole days; negative when overdue
    std::int32_t permille_used = 0; ///< of the time from start to due, 0 to 1000
    calendar::Instant started;
    std::optional<calendar::Instant> due;
    std::size_t place = 0; ///< in Case::clocks, for casework::arithmetic
};

/// Most urgent first. A clock is soon in the last quarter of its time and due on its last day.
std::vector<ClockLine> clock_board(const Reader& reader, const casework::Case& the_case);
/// The first second after now at which time alone gives a clock of the case another mark; far off when it never does.
calendar::Instant marks_last(const casework::Case& the_case, calendar::Instant now);

} // namespace views
