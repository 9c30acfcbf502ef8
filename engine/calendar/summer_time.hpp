#pragma once

#include "engine/calendar/instant.hpp"

#include <optional>

namespace calendar {

/// A moment of every year: "the last Sunday of March at 02:00".
struct Yearly {
    int month = 3;
    Weekday weekday = Weekday::sun;
    int which = -1;             ///< the first of the month is 1; -1 the last
    std::int32_t at_second = 0; ///< of that day, as clocks show it then
    Instant in(int year) const;
    auto operator<=>(const Yearly&) const = default;
};

/// When a country puts its clocks forward, and back.
struct SummerTime {
    Yearly begins, ends;
    std::int32_t ahead_seconds = 3600;
    auto operator<=>(const SummerTime&) const = default;
};

/// That many seconds later, as clocks show it: 48 hours over the beginning of summer time end an hour later in the day. Of the hour that
/// clocks show twice the first is meant.
Instant later(Instant from, std::int64_t seconds, const std::optional<SummerTime>& summer_time);
/// The seconds that really pass between two moments on the clock.
std::int64_t elapsed(Instant from, Instant until, const std::optional<SummerTime>& summer_time);

} // namespace calendar
