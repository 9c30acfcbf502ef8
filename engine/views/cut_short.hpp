#pragma once

#include "engine/casework/decide.hpp"
#include "engine/views/clock_board.hpp"

namespace views {

/// Time that others still have in the case, and that they could not use any more once it is as was foretold: the case has ended, or the part of it
/// in which it runs. A right of many months is none of it; one whose end nobody has set counts on the day on which it began.
std::vector<ClockLine> cut_short(const Reader& reader, const casework::Case& the_case, const casework::Decision& foretold);

} // namespace views
