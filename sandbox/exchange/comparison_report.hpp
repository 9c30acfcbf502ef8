#pragma once

#include "sandbox/exchange/report.hpp"
#include "sandbox/yardstick/comparison.hpp"

namespace exchange {

/// Two profiles side by side: in short for who has five minutes, then line by line, what differs first.
Report comparison_report(const yardstick::Said& left, const yardstick::Said& right);

} // namespace exchange
