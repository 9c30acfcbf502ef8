#pragma once

#include "engine/calendar/instant.hpp"

#include <bitset>
#include <vector>

namespace calendar {

enum class DayKind : std::uint8_t { working, weekend, holiday };

/// A part of the day in which offices are open, in seconds after midnight; `until` belongs to it no more.
struct OfficeHours {
    std::int32_t from = 0, until = 0;
    auto operator<=>(const OfficeHours&) const = default;
};

/// Which days count as working days in one country. Looking a day up takes constant time.
class WorkingCalendar {
public:
    /// Every day works until told otherwise.
    WorkingCalendar();
    /// Bit n of the week is Weekday n. At least one weekday must work.
    /// A day on the list of those that work does so on any day of the week; one on both lists does not.
    WorkingCalendar(std::bitset<7> working_week, std::vector<Date> holidays, const std::vector<Date>& working_weekends = {});

    DayKind kind(Date date) const;
    bool is_working(Date date) const { return kind(date) == DayKind::working; }
    const std::vector<Date>& holidays() const { return holidays_; }
    /// In the order of the day, not overlapping; the same on every working day. None: offices never close on it.
    void keep_office(std::vector<OfficeHours> hours) { office_hours_ = std::move(hours); }
    const std::vector<OfficeHours>& office_hours() const { return office_hours_; }
    /// Whether holidays are entered for the year of the date, or for one before and one after it.
    bool knows_year_of(Date date) const;

private:
    DayKind kind_by_week(Date date) const;
    void list(const std::vector<Date>& working_weekends);

    std::bitset<7> week_;
    std::vector<Date> holidays_; ///< sorted, unique
    Date first_listed_;
    std::vector<OfficeHours> office_hours_;
    std::vector<DayKind> kinds_; ///< of every day from the first on any list to the last
};

} // namespace calendar
