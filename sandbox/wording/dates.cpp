#include "sandbox/wording/dates.hpp"

#include <array>
#include <fmt/format.h>

namespace wording {

std::string month_name(const texts::Texts& texts, calendar::Date date) {
    static constexpr std::array months{"date.jan", "date.feb", "date.mar", "date.apr", "date.may", "date.jun",
                                       "date.jul", "date.aug", "date.sep", "date.oct", "date.nov", "date.dec"};
    return texts(months[static_cast<std::size_t>(calendar::civil(date).month - 1)]);
}

std::string readable(const texts::Texts& texts, calendar::Date date) {
    static constexpr std::array weekdays{"date.mon", "date.tue", "date.wed", "date.thu", "date.fri", "date.sat", "date.sun"};
    const auto day = calendar::civil(date);
    return texts("date.day", {{"weekday", texts(weekdays[static_cast<std::size_t>(calendar::weekday(date))])},
                              {"day", std::to_string(day.day)},
                              {"month", month_name(texts, date)},
                              {"year", std::to_string(day.year)}});
}

std::string readable_day(const texts::Texts& texts, calendar::Instant instant) { return readable(texts, calendar::date_of(instant)); }

std::string month_of_year(const texts::Texts& texts, calendar::Date date) {
    return texts("date.month", {{"month", month_name(texts, date)}, {"year", std::to_string(calendar::civil(date).year)}});
}

std::string readable_short(const texts::Texts& texts, calendar::Date date) {
    return texts("date.day_of_month", {{"day", std::to_string(calendar::civil(date).day)}, {"month", month_name(texts, date)}});
}

std::string time_of_day(calendar::Instant instant) {
    const auto minutes = (instant - calendar::start_of(calendar::date_of(instant))) / 60;
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::string readable(const texts::Texts& texts, calendar::Instant instant) {
    return texts("date.moment", {{"day", readable(texts, calendar::date_of(instant))}, {"time", time_of_day(instant)}});
}

} // namespace wording
