#pragma once

#include "sandbox/yardstick/said.hpp"

#include <string>

namespace exchange {

/// For programs: comparison/1, with how much is known, the summary and every line.
std::string comparison_json(const yardstick::Said& left, const yardstick::Said& right);

} // namespace exchange
