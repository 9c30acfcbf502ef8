#pragma once

#include "engine/calendar/instant.hpp"
#include "engine/views/clock_board.hpp"

#include <string>
#include <vector>

namespace screens {

struct DeskView;

/// A limit as a bar on the strip of days.
struct LimitBar {
    calendar::Date from, to;
    views::ClockMark mark = views::ClockMark::on_time;
    std::string words; ///< its name and last day, and that it is overdue
    std::string brief; ///< the same without whose it is, where there is less room
    std::string says;  ///< the same, as a sentence
};

/// A day on which something of the story happened that is known at this desk.
struct ToldDay {
    calendar::Date day;
    std::string says;
};

struct DaysStrip {
    std::vector<LimitBar> limits; ///< most urgent first
    std::vector<ToldDay> told;
};

/// The play as a strip of days: what was told, where today is, which days are off, what runs out when.
void draw_days_strip(DeskView& desk);

} // namespace screens
