#pragma once

#include "sandbox/reading/profile_reading.hpp"

#include <bitset>

namespace reading {

/// Rules by which a holiday on a day that is off anyway is made up for on the next day that is not; for each holiday the first that fits. Their
/// days are added to the holidays.
void read_substitutes(ProfileReading& reading, profile::Calendar& calendar, const std::vector<const Value*>& rules, std::bitset<7> week);

} // namespace reading
