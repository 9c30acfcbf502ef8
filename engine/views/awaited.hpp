#pragma once

#include "engine/views/clock_board.hpp"

namespace views {

/// Limits of the case that others owe or may still use; most urgent first. A right of many months is none of them.
std::vector<ClockLine> others_have(const Reader& reader, const casework::Case& the_case);
/// Those of them that have a day.
std::vector<ClockLine> awaited(const Reader& reader, const casework::Case& the_case);

} // namespace views
