#pragma once

#include "engine/calendar/due_date.hpp"

namespace calendar {

/// The moment at which so many seconds of office time have passed since the start; what stands still does not count.
Instant end_in_office_time(const Term& term, std::int64_t seconds, const WorkingCalendar& days);

} // namespace calendar
