#include "engine/calendar/summer_time.hpp"

namespace calendar {
namespace {

Date first_in_month(const Yearly& yearly, int year) {
    const auto first = date({year, yearly.month, 1});
    return first + (static_cast<int>(yearly.weekday) - static_cast<int>(weekday(first)) + 7) % 7;
}

Date last_in_month(const Yearly& yearly, int year) {
    const auto next = yearly.month == 12 ? date({year + 1, 1, 1}) : date({year, yearly.month + 1, 1});
    const auto last = next - 1;
    return last - (static_cast<int>(weekday(last)) - static_cast<int>(yearly.weekday) + 7) % 7;
}

/// South of the equator summer lasts over the new year.
bool is_between(Instant moment, Instant begins, Instant ends) { return begins < ends ? begins <= moment && moment < ends : begins <= moment || moment < ends; }

/// The moment by a clock that is never put forward.
std::int64_t unmoved(Instant shown, const SummerTime& summer) {
    const auto year = civil(date_of(shown)).year;
    return shown.seconds - (is_between(shown, summer.begins.in(year), summer.ends.in(year)) ? summer.ahead_seconds : 0);
}

Instant shown(std::int64_t unmoved, const SummerTime& summer) {
    const Instant plain{unmoved};
    const auto year = civil(date_of(plain)).year;
    const auto ends = summer.ends.in(year) + -std::int64_t{summer.ahead_seconds};
    return plain + (is_between(plain, summer.begins.in(year), ends) ? summer.ahead_seconds : 0);
}

} // namespace

Instant Yearly::in(int year) const {
    const auto day = which < 0 ? last_in_month(*this, year) : first_in_month(*this, year) + (which - 1) * 7;
    return start_of(day) + at_second;
}

Instant later(Instant from, std::int64_t seconds, const std::optional<SummerTime>& summer_time) {
    if (!summer_time) return from + seconds;
    return shown(unmoved(from, *summer_time) + seconds, *summer_time);
}

std::int64_t elapsed(Instant from, Instant until, const std::optional<SummerTime>& summer_time) {
    if (!summer_time) return until - from;
    return unmoved(until, *summer_time) - unmoved(from, *summer_time);
}

} // namespace calendar
