#pragma once

#include "sandbox/screens/groups/groups_panel.hpp"

/// What the groups' screen asks of files.
namespace window_groups {

void carry_out(screens::GroupsState& state, const screens::Requests& requests);

} // namespace window_groups
