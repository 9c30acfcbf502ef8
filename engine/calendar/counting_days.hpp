#pragma once

#include "engine/calendar/due_date.hpp"

#include <algorithm>

/// What counting forward and counting back have in common.
namespace calendar {

/// Longer periods are cut to some 2,000 years, where dates still exist.
inline constexpr std::int32_t longest_in_days = 700'000;
inline constexpr std::int32_t longest_in_months = 24'000;

/// By the calendar, and by what was declared a day off since.
inline DayKind kind_of_day(const Term& term, const WorkingCalendar& days, Date date) {
    const auto kind = days.kind(date);
    if (kind != DayKind::working || term.days_off.empty()) return kind;
    return std::ranges::find(term.days_off, date) == term.days_off.end() ? kind : DayKind::holiday;
}
/// How a day is passed where working days are counted.
StepKind step_of(DayKind kind);
/// The day of the same number so many months on (or back), or where the month has none, what the country's rule says.
Date months_later(Date from, std::int32_t amount, MonthEnd rule);

} // namespace calendar
