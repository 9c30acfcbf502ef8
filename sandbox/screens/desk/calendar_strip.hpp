#pragma once

#include "engine/calendar/instant.hpp"
#include "sandbox/screens/kit/theme.hpp"

#include <string>

namespace screens {

struct DeskView;

/// A day on the strip of days.
struct CalendarMark {
    calendar::Date day;
    bool deadline = false; ///< else a message
    kit::Tone tone = kit::Tone::ink;
    std::string says{};
};

void draw_calendar(DeskView& desk);

} // namespace screens
