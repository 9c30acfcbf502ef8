#include "engine/calendar/instant.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace calendar {
namespace {

std::int64_t floor_division(std::int64_t dividend, std::int64_t divisor) {
    const auto quotient = dividend / divisor;
    return dividend % divisor < 0 ? quotient - 1 : quotient;
}

/// Digits only, of exactly that many characters.
std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count) {
    if (from + count > text.size()) return {};
    int value = 0;
    const auto part = text.substr(from, count);
    if (part.find_first_not_of("0123456789") != std::string_view::npos) return {};
    std::from_chars(part.data(), part.data() + part.size(), value);
    return value;
}

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in_month(int year, int month) {
    static constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

template <class... Values> std::string print(const char* format, Values... values) {
    std::array<char, 48> text{};
    const auto length = std::snprintf(text.data(), text.size(), format, values...);
    return {text.data(), static_cast<std::size_t>(length)};
}

} // namespace

Date date_of(Instant instant) { return {static_cast<std::int32_t>(floor_division(instant.seconds, seconds_per_day))}; }

Instant start_of(Date date) { return {date.days * seconds_per_day}; }

Instant end_of(Date date) { return {(date.days + 1) * seconds_per_day - 1}; }

// Both directions count in eras of 400 years that begin on 1 March, so that a leap day ends its year.
CivilDate civil(Date date) {
    const auto shifted = static_cast<std::int64_t>(date.days) + 719468;
    const auto era = floor_division(shifted, 146097);
    const auto day_of_era = static_cast<int>(shifted - era * 146097);
    const auto year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const auto day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const auto month_from_march = (5 * day_of_year + 2) / 153;
    const auto month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    const auto year = static_cast<int>(era * 400) + year_of_era + (month <= 2 ? 1 : 0);
    return {year, month, day_of_year - (153 * month_from_march + 2) / 5 + 1};
}

Date date(CivilDate day) {
    const auto year = day.month <= 2 ? day.year - 1 : day.year;
    const auto era = floor_division(year, 400);
    const auto year_of_era = static_cast<int>(year - era * 400);
    const auto month_from_march = day.month > 2 ? day.month - 3 : day.month + 9;
    const auto day_of_year = (153 * month_from_march + 2) / 5 + day.day - 1;
    const auto day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return {static_cast<std::int32_t>(era * 146097 + day_of_era - 719468)};
}

bool exists(CivilDate day) {
    return day.year >= 1 && day.year <= 9999 && day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= days_in_month(day.year, day.month);
}

Weekday weekday(Date date) {
    // 1 January 1970 was a Thursday.
    const auto days = static_cast<std::int64_t>(date.days) + 3;
    return static_cast<Weekday>(days - floor_division(days, 7) * 7);
}

std::optional<Date> parse_date(std::string_view text) {
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const CivilDate read{year.value_or(0), month.value_or(0), day.value_or(0)}; // there is no nought-th
    return exists(read) ? std::optional(date(read)) : std::nullopt;
}

std::optional<Instant> parse_instant(std::string_view text) {
    const bool with_seconds = text.size() == 19;
    if ((text.size() != 16 && !with_seconds) || text[10] != 'T' || text[13] != ':') return {};
    if (with_seconds && text[16] != ':') return {};
    const auto day = parse_date(text.substr(0, 10));
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = with_seconds ? digits(text, 17, 2) : std::optional(0);
    if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return {};
    return start_of(*day) + (*hour * seconds_per_hour + *minute * 60 + *second);
}

std::string iso(Date date) {
    const auto day = civil(date);
    return print("%04d-%02d-%02d", day.year, day.month, day.day);
}

std::string iso(Instant instant) {
    const auto day = date_of(instant);
    const auto of_day = static_cast<int>(instant - start_of(day));
    const auto clock = print("T%02d:%02d", of_day / 3600, of_day / 60 % 60);
    return iso(day) + clock + (of_day % 60 ? print(":%02d", of_day % 60) : "");
}

} // namespace calendar
