#pragma once

#include "engine/views/clock_board.hpp"

#include <string>
#include <vector>

namespace screens {

struct DeskView;

/// Whose time would end unused, and until when it runs, a sentence each; empty where nobody's would.
std::string cut_short_words(const DeskView& desk, const std::vector<views::ClockLine>& cut_short);

} // namespace screens
