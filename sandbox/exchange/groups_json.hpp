#pragma once

#include "sandbox/debrief/groups.hpp"

#include <string>

namespace exchange {

std::string groups_json(const debrief::Groups& groups, const texts::Texts& texts);

} // namespace exchange
