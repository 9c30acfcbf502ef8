#pragma once

#include "engine/casework/case.hpp"
#include "engine/casework/play_context.hpp"

/// Who may see what of a case: what the profile's roles say, and nothing beside it.
namespace casework {

/// The widest scope that any of the person's roles gives, judged on this case.
bool sees(const PlayContext& context, const Case& the_case, PartyId person, profile::Section section);

/// A person who works in one of the portal's offices, or such an office.
bool is_of_the_portal(const PlayContext& context, PartyId party);

} // namespace casework
