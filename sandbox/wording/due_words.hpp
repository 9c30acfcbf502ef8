#pragma once

#include "engine/calendar/due_date.hpp"
#include "engine/profile/profile.hpp"
#include "sandbox/texts/texts.hpp"

#include <span>
#include <string>
#include <vector>

/// How a day came to be the last one, and what of that is not confirmed.
namespace wording {

/// A last day as it was reckoned, and by which days.
struct Reckoned {
    const calendar::Arithmetic& arithmetic;
    const profile::Calendar& calendar;
    calendar::Unit unit = calendar::Unit::calendar_days;
    std::span<const calendar::Date> days_off{}; ///< declared since
    bool counts_back = false;
};

/// What became of the days of a step: "12 days counted", "weekend, not counted", "Chuseok, not counted".
std::string step_words(const texts::Texts& texts, const Reckoned& reckoned, const calendar::Step& step);

/// What could move the day: a rule of counting, days off that are not confirmed, a year whose days off are not all known. A sentence each; none
/// where all of it is known.
std::vector<std::string> due_doubts(const texts::Texts& texts, const profile::Profile& profile, const Reckoned& reckoned);

} // namespace wording
