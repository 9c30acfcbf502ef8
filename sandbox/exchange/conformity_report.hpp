#pragma once

#include "sandbox/exchange/report.hpp"
#include "sandbox/yardstick/conformity.hpp"

namespace exchange {

/// A profile held against standards, clause by clause.
Report conformity_report(const std::vector<model::Standard>& standards, const yardstick::Said& profile);

} // namespace exchange
