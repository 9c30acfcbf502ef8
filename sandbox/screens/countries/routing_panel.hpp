#pragma once

#include <cstddef>

namespace screens {

struct Countries;

/// Place of the dry run among the tabs.
inline constexpr std::size_t routing_tab = 4;

void draw_routing(Countries& countries);

} // namespace screens
