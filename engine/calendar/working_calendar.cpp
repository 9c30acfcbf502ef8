#include "engine/calendar/working_calendar.hpp"

#include <algorithm>
#include <cassert>

namespace calendar {

WorkingCalendar::WorkingCalendar() { week_.set(); }

WorkingCalendar::WorkingCalendar(std::bitset<7> working_week, std::vector<Date> holidays)
    : week_(working_week), holidays_(std::move(holidays)) {
    assert(week_.any());
    std::ranges::sort(holidays_);
    const auto repeated = std::ranges::unique(holidays_);
    holidays_.erase(repeated.begin(), repeated.end());
}

DayKind WorkingCalendar::kind(Date date) const {
    if (std::ranges::binary_search(holidays_, date)) return DayKind::holiday;
    return week_.test(static_cast<std::size_t>(weekday(date))) ? DayKind::working : DayKind::weekend;
}

Date WorkingCalendar::next_working(Date date) const {
    while (!is_working(date)) date = date + 1;
    return date;
}

} // namespace calendar
