#pragma once

#include "sandbox/debrief/groups.hpp"
#include "sandbox/exchange/report.hpp"

namespace exchange {

/// Several groups side by side. Names of groups only.
Report groups_report(const debrief::Groups& groups, const texts::Texts& texts);

} // namespace exchange
