#pragma once

#include "sandbox/yardstick/said.hpp"

#include <vector>

namespace yardstick {

inline constexpr std::size_t most_summary_lines = 10;

/// What somebody with five minutes must know of two laws: first how much of them is known, then a sentence for each matter of weight
/// on which something was read, what differs first; matters on which both agree, or which nobody has read, share a line.
std::vector<std::string> summary(const Said& left, const Said& right);

} // namespace yardstick
