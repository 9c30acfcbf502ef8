#pragma once

#include "sandbox/debrief/groups.hpp"
#include "sandbox/exchange/report.hpp"

namespace exchange {

/// Several groups side by side. Names of groups only.
Report groups_report(const debrief::Groups& groups, const texts::Texts& texts);
/// A row for each thing and group, to be sorted and filtered.
Sheet groups_sheet(const debrief::Groups& groups, const texts::Texts& texts);
std::string groups_json(const debrief::Groups& groups, const texts::Texts& texts);

} // namespace exchange
