#pragma once

#include "sandbox/exchange/report.hpp"
#include "sandbox/yardstick/comparison.hpp"

namespace exchange {

/// Two profiles side by side, what differs first.
Report comparison_report(const yardstick::Said& left, const yardstick::Said& right);

} // namespace exchange
