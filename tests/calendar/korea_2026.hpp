#pragma once

#include "engine/calendar/due_date.hpp"

#include <string_view>
#include <vector>

/// The days that the tests count in: Korea's public holidays of 2026, Monday to Friday working.
namespace korea_2026 {

inline calendar::Date day(std::string_view text) { return calendar::parse_date(text).value(); }
inline calendar::Instant at(std::string_view text) { return calendar::parse_instant(text).value(); }

inline calendar::WorkingCalendar days() {
    std::vector<calendar::Date> holidays;
    for (const auto* date :
         {"2026-01-01", "2026-02-16", "2026-02-17", "2026-02-18", "2026-03-01", "2026-03-02", "2026-05-05", "2026-05-24", "2026-05-25", "2026-06-06",
          "2026-07-17", "2026-08-15", "2026-08-17", "2026-09-24", "2026-09-25", "2026-09-26", "2026-10-03", "2026-10-05", "2026-10-09", "2026-12-25"})
        holidays.push_back(day(date));
    return {0b0011111, holidays};
}

} // namespace korea_2026
