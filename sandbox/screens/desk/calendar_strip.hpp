#pragma once

#include "engine/calendar/instant.hpp"
#include "engine/views/clock_board.hpp"

#include <optional>
#include <string>

namespace screens {

struct DeskView;

/// A day on the strip of days.
struct CalendarMark {
    calendar::Date day;
    std::optional<views::ClockMark> deadline{}; ///< none: a message
    std::string says{};
};

void draw_calendar(DeskView& desk);

} // namespace screens
