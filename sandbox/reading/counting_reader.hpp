#pragma once

#include "sandbox/reading/profile_reading.hpp"

namespace reading {

/// How periods are counted, and when clocks are put forward.
void read_counting(ProfileReading& reading, const Value& value);

/// "mon" to "sun", or told.
std::optional<calendar::Weekday> weekday_named(Findings& findings, const Value& at, std::string_view word);
/// "09:00", in seconds after midnight; the midnight that ends a day is "24:00".
std::int32_t time_of_day(Findings& findings, const Value& value);

} // namespace reading
