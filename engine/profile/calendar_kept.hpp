#pragma once

#include "engine/calendar/working_calendar.hpp"
#include "engine/profile/about.hpp"

#include <vector>

/// The days that a country, a body or a clock keeps, with their names and where they come from.
namespace profile {

/// A day that is kept otherwise than the week says.
struct ListedDay {
    calendar::Date date;
    Provenance law;
    LocalText name;
};

/// What is known of the days off of some years.
struct YearsKnown {
    int from = 0, to = 0; ///< both included
    LocalText lacks;      ///< days off that are still to be fixed; empty: all are known
};

struct Calendar {
    calendar::WorkingCalendar days;
    std::vector<ListedDay> holidays; ///< those that follow from a rule for substitute days among them
    std::vector<ListedDay> working_weekends;
    std::vector<YearsKnown> years_known;
    Provenance office_hours_law;
    std::vector<Provenance> substitutes_law; ///< of each rule for substitute days
};

/// Other days than the country's: a court's, a limit's.
struct OwnCalendar {
    About about;
    Calendar calendar;
};

} // namespace profile
