#pragma once

#include "engine/calendar/instant.hpp"
#include "sandbox/texts/texts.hpp"

#include <string>

/// Days and moments as people read them.
namespace wording {

/// "Tue 14 May 2024"
std::string readable(const texts::Texts& texts, calendar::Date date);
/// "Tue 14 May 2024, 09:05"
std::string readable(const texts::Texts& texts, calendar::Instant instant);
/// The day alone of a moment.
std::string readable_day(const texts::Texts& texts, calendar::Instant instant);
/// "14 May"
std::string readable_short(const texts::Texts& texts, calendar::Date date);
/// "09:05"
std::string time_of_day(calendar::Instant instant);
/// "May 2024"
std::string month_of_year(const texts::Texts& texts, calendar::Date date);
/// "May"
std::string month_name(const texts::Texts& texts, calendar::Date date);

} // namespace wording
