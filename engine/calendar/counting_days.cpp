#include "engine/calendar/counting_days.hpp"

namespace calendar {

StepKind step_of(DayKind kind) {
    if (kind == DayKind::working) return StepKind::counted;
    return kind == DayKind::holiday ? StepKind::skipped_holiday : StepKind::skipped_weekend;
}

namespace {

/// Of a month that lacks a day, so not of December.
Date first_of_next_month(CivilDate day) { return date({day.year, day.month + 1, 1}); }

} // namespace

Date months_later(Date from, std::int32_t amount, MonthEnd rule) {
    auto day = civil(from);
    const auto months = day.year * 12 + (day.month - 1) + amount;
    day.year = months / 12;
    day.month = months % 12 + 1;
    if (exists(day)) return date(day);
    const auto next = first_of_next_month(day);
    return rule == MonthEnd::first_of_next ? next : next - 1;
}

} // namespace calendar
