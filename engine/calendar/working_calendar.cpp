#include "engine/calendar/working_calendar.hpp"

#include "engine/bug.hpp"

#include <algorithm>

namespace calendar {

WorkingCalendar::WorkingCalendar() { week_.set(); }

WorkingCalendar::WorkingCalendar(std::bitset<7> working_week, std::vector<Date> holidays, const std::vector<Date>& working_weekends)
    : week_(working_week), holidays_(std::move(holidays)) {
    bug::expect(week_.any(), "week_with_a_working_day");
    std::ranges::sort(holidays_);
    const auto repeated = std::ranges::unique(holidays_);
    holidays_.erase(repeated.begin(), repeated.end());
    list(working_weekends);
}

void WorkingCalendar::list(const std::vector<Date>& working_weekends) {
    auto listed = holidays_;
    listed.insert(listed.end(), working_weekends.begin(), working_weekends.end());
    if (listed.empty()) return;
    const auto [first, last] = std::ranges::minmax(listed);
    first_listed_ = first;
    for (auto date = first; date <= last; date = date + 1) kinds_.push_back(kind_by_week(date));
    for (const auto works : working_weekends) kinds_[static_cast<std::size_t>(works - first)] = DayKind::working;
    for (const auto holiday : holidays_) kinds_[static_cast<std::size_t>(holiday - first)] = DayKind::holiday;
}

DayKind WorkingCalendar::kind(Date date) const {
    const auto place = static_cast<std::int64_t>(date - first_listed_);
    const bool is_listed = place >= 0 && place < static_cast<std::int64_t>(kinds_.size());
    return is_listed ? kinds_[static_cast<std::size_t>(place)] : kind_by_week(date);
}

DayKind WorkingCalendar::kind_by_week(Date date) const { return week_.test(static_cast<std::size_t>(weekday(date))) ? DayKind::working : DayKind::weekend; }

bool WorkingCalendar::knows_year_of(Date date) const {
    const auto year = civil(date).year;
    return !holidays_.empty() && civil(holidays_.front()).year <= year && year <= civil(holidays_.back()).year;
}

} // namespace calendar
