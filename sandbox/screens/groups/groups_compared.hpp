#pragma once

#include <cstddef>

namespace screens {

struct GroupsPanel;

inline constexpr std::size_t compared_tabs = 4;

void draw_compared(GroupsPanel& panel);

} // namespace screens
