#pragma once

#include "sandbox/exchange/report.hpp"
#include "sandbox/yardstick/conformity.hpp"

namespace exchange {

/// A profile held against standards, clause by clause; what people say instead stands beside what the profile gives.
Report conformity_report(const std::vector<model::Standard>& standards, const yardstick::Said& profile, const std::vector<model::Overruling>& people = {});

} // namespace exchange
