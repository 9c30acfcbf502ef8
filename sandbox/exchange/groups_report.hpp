#pragma once

#include "sandbox/exchange/report.hpp"
#include "sandbox/session/groups.hpp"

namespace exchange {

/// Several groups side by side. Names of groups only.
Report groups_report(const session::Groups& groups, const texts::Texts& texts);
/// A row for each thing and group, to be sorted and filtered.
Sheet groups_sheet(const session::Groups& groups, const texts::Texts& texts);
std::string groups_json(const session::Groups& groups, const texts::Texts& texts);

} // namespace exchange
