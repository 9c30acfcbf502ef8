#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace calendar {

/// Civil seconds since 1970-01-01 00:00 in the profile's own fixed offset. A case knows no time zones.
struct Instant {
    std::int64_t seconds = 0;
    auto operator<=>(const Instant&) const = default;
};

/// Civil days since 1970-01-01.
struct Date {
    std::int32_t days = 0;
    auto operator<=>(const Date&) const = default;
};

struct CivilDate {
    int year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to 31
    auto operator<=>(const CivilDate&) const = default;
};

enum class Weekday : std::uint8_t { mon, tue, wed, thu, fri, sat, sun };

inline constexpr std::int64_t seconds_per_hour = 3600;
inline constexpr std::int64_t seconds_per_day = 86400;

constexpr Date operator+(Date date, int days) { return {date.days + days}; }
constexpr Date operator-(Date date, int days) { return {date.days - days}; }
constexpr int operator-(Date later, Date earlier) { return later.days - earlier.days; }
constexpr Instant operator+(Instant instant, std::int64_t seconds) { return {instant.seconds + seconds}; }
constexpr std::int64_t operator-(Instant later, Instant earlier) { return later.seconds - earlier.seconds; }

Date date_of(Instant instant);
Instant start_of(Date date);
/// The last second that still belongs to the date.
Instant end_of(Date date);
CivilDate civil(Date date);
Date date(CivilDate civil_date);
bool exists(CivilDate civil_date);
Weekday weekday(Date date);

/// "2026-04-03". Nothing when the text is not such a date or the day does not exist.
std::optional<Date> parse_date(std::string_view text);
/// "2026-04-03T09:10" or "2026-04-03T09:10:30".
std::optional<Instant> parse_instant(std::string_view text);
std::string iso(Date date);
/// "2026-04-03T09:10", with seconds only when they are not zero.
std::string iso(Instant instant);

} // namespace calendar
