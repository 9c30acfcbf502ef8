#pragma once

#include "sandbox/debrief/groups.hpp"
#include "sandbox/exchange/sheet.hpp"

namespace exchange {

/// A row for each thing and group, to be sorted and filtered.
Sheet groups_sheet(const debrief::Groups& groups, const texts::Texts& texts);

} // namespace exchange
