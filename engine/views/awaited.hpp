#pragma once

#include "engine/views/clock_board.hpp"

namespace views {

/// Limits of the case that others owe or may still use, and that have a day; most urgent first. A right of many months is none of them.
std::vector<ClockLine> awaited(const Reader& reader, const casework::Case& the_case);

} // namespace views
