#pragma once

#include "engine/casework/case.hpp"

namespace screens {

struct Portal;

/// Every limit of her case that has a day: what is left of it, or that it has passed. What was done in time is no limit any more.
void draw_her_limits(const Portal& portal, const casework::Case& the_case);

} // namespace screens
