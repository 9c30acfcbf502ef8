#include "engine/calendar/working_calendar.hpp"

#include "engine/bug.hpp"

#include <algorithm>

namespace calendar {

WorkingCalendar::WorkingCalendar() { week_.set(); }

WorkingCalendar::WorkingCalendar(std::bitset<7> working_week, std::vector<Date> holidays) : week_(working_week), holidays_(std::move(holidays)) {
    bug::expect(week_.any(), "week_with_a_working_day");
    std::ranges::sort(holidays_);
    const auto repeated = std::ranges::unique(holidays_);
    holidays_.erase(repeated.begin(), repeated.end());
    if (holidays_.empty()) return;
    for (auto date = holidays_.front(); date <= holidays_.back(); date = date + 1) kinds_.push_back(kind_by_week(date));
    for (const auto holiday : holidays_) kinds_[static_cast<std::size_t>(holiday - holidays_.front())] = DayKind::holiday;
}

DayKind WorkingCalendar::kind(Date date) const {
    if (holidays_.empty() || date < holidays_.front() || holidays_.back() < date) return kind_by_week(date);
    return kinds_[static_cast<std::size_t>(date - holidays_.front())];
}

DayKind WorkingCalendar::kind_by_week(Date date) const { return week_.test(static_cast<std::size_t>(weekday(date))) ? DayKind::working : DayKind::weekend; }

bool WorkingCalendar::knows_year_of(Date date) const {
    const auto year = civil(date).year;
    return !holidays_.empty() && civil(holidays_.front()).year <= year && year <= civil(holidays_.back()).year;
}

} // namespace calendar
