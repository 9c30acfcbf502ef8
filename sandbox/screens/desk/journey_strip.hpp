#pragma once

#include "engine/views/journey.hpp"
#include "sandbox/screens/desk/moment.hpp"

#include <optional>

namespace screens {

struct DeskView;

struct JourneyState {
    Kept<views::Journey> made;
    std::optional<std::size_t> open; ///< the phase whose rules, articles and time are shown
    std::size_t stage = 0;           ///< of that phase
};

/// Where there is little height the stops stand alone: whoever points at one reads what it is.
enum class JourneyWords : std::uint8_t { below, none };
/// Where the case has been, where it is, what lies ahead and what runs beside it; a stop that is pressed says what holds there.
void draw_journey(DeskView& desk, JourneyWords words);

} // namespace screens
