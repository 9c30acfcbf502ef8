#pragma once

#include "engine/calendar/summer_time.hpp"
#include "engine/calendar/working_calendar.hpp"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace calendar {

enum class Unit : std::uint8_t {
    hours, ///< of the clock: they go on day and night
    calendar_days,
    working_days,
    months,
    office_hours ///< of the time in which offices are open
};

struct Length {
    std::int32_t amount = 0; ///< zero or more; what is below counts as zero, beyond some 2,000 years is cut
    Unit unit = Unit::calendar_days;
    auto operator<=>(const Length&) const = default;
};

/// What happens to 31 January plus one month.
enum class MonthEnd : std::uint8_t { last_day, first_of_next };

/// How a country counts. A period in days or months ends with the last second of its last day.
struct Counting {
    bool first_day_counts = false;
    bool rolls_forward = true; ///< a last day on a weekend or holiday moves to the next working day
    MonthEnd month_end = MonthEnd::last_day;
    bool months_chain = false;               ///< how it was counted once: each period of months begins on the day on which the one before it ended
    bool rolls_back = false;                 ///< counted back, a last day on a weekend or holiday moves to the working day before; else it stays
    std::optional<SummerTime> summer_time{}; ///< moves hours of the clock alone: days are whole days on either side of it
};

/// A suspension. Whole-day units skip every day after date_of(from) up to and including date_of(until), and a
/// period that would end on date_of(from) ends on date_of(until): suspended in time is in time.
/// Hours skip exactly the seconds between.
struct Pause {
    Instant from;
    Instant until;
    auto operator<=>(const Pause&) const = default;
};

struct Term {
    Instant start;
    Length length;
    /// Each begins where the period before it ended, before rolling forward. Months after months count from where the first of them began:
    /// 30 November and three months and three months is 30 May. On a clock of hours, of office hours too, a day is 24 hours and a month 30 days;
    /// on a clock of days 24 hours are a day.
    std::span<const Length> extensions;
    std::span<const Pause> pauses;    ///< ascending, not overlapping
    std::span<const Date> days_off{}; ///< that the calendar does not list: declared since
    /// The length lies before the day of the start: "seven days before the hearing" is due at the end of the seventh day before it. The day
    /// of the hearing does not count, unless the first day does. Nothing suspends or extends such a term.
    bool counts_back = false;
};

enum class StepKind : std::uint8_t {
    first_day_not_counted,
    counted,         ///< days that used up the length
    skipped_weekend, ///< only where working days are counted
    skipped_holiday, ///< only where working days are counted
    skipped_paused,
    month_end_adjusted,  ///< counted, and the last: the month has no day of that number
    extended,            ///< an extension begins on this day; the step holds no day itself
    rolled_weekend,      ///< the day before is a weekend, so the last day moves on to here
    rolled_holiday,      ///< the day before is a holiday, so the last day moves on to here
    rolled_back_weekend, ///< counted back: the day after is a weekend, so the last day moves back to here
    rolled_back_holiday,
    hours_counted
};

inline constexpr std::array<std::string_view, 12> step_kind_words{
    "first_day_not_counted", "counted",        "skipped_weekend",     "skipped_holiday",     "skipped_paused", "month_end_adjusted", "extended",
    "rolled_weekend",        "rolled_holiday", "rolled_back_weekend", "rolled_back_holiday", "hours_counted"};
constexpr std::string_view word_of(StepKind kind) { return step_kind_words[static_cast<std::size_t>(kind)]; }

/// One line of the arithmetic: the days from..to, both included, and why they did or did not count.
struct Step {
    StepKind kind = StepKind::counted;
    Date from;
    Date to;
    std::int32_t used = 0; ///< days counted (of a clock of hours: hours); zero in every other step
    auto operator<=>(const Step&) const = default;
};

struct Arithmetic {
    Instant start;
    std::vector<Step> steps; ///< in the order of counting; every day from start to due stands in exactly one step, `extended` apart
    Instant due;
};

/// The last moment that is still in time; a clock lapses one second later.
Instant due(const Term& term, const Counting& counting, const WorkingCalendar& days);
/// The same with every day accounted for. explain_due(...).due == due(...) always.
Arithmetic explain_due(const Term& term, const Counting& counting, const WorkingCalendar& days);

} // namespace calendar
