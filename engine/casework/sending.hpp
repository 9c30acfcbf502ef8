#pragma once

#include "engine/profile/profile.hpp"

namespace casework {

/// The input that says to which house an act sends what the report contains: referring, forwarding, passing on, accusing. None: the act sends
/// it to nobody who is chosen.
profile::InputId house_asked(const profile::Profile& profile, profile::ActId act);

} // namespace casework
