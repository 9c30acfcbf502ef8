#pragma once

#include "engine/calendar/due_date.hpp"

namespace calendar {

/// The arithmetic of a term that lies before its start, day by day from the start on. Hours go back by the clock.
Arithmetic counted_back(const Term& term, const Counting& counting, const WorkingCalendar& days);

} // namespace calendar
