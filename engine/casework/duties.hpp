#pragma once

#include "engine/casework/case.hpp"
#include "engine/casework/play_context.hpp"

/// Whose a duty is that the law gives to a role.
namespace casework {

/// Whether somebody could fulfil it on the track: a person who has the role, at the agency that has the track.
bool may_owe(const Party& party, RoleId role, const Track& track);

/// The assignee where the duty is the assignee's; else the first of the cast who could fulfil it there; none: nobody could.
PartyId who_owes(const PlayContext& context, RoleId role, const Track& track);

} // namespace casework
