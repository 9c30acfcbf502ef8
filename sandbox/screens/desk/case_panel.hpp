#pragma once

#include <cstddef>

namespace screens {

struct DeskView;

/// Places among the tabs of a case.
inline constexpr std::size_t report_tab = 0, clocks_tab = 3, letters_tab = 4, history_tab = 5, workflow_tab = 6;

void draw_case(DeskView& desk);

} // namespace screens
