#pragma once

#include "engine/profile/profile.hpp"

namespace casework {

/// How long an answer of why() about the act stands while nothing happens in the case: the first second at which time alone
/// may give another. Sooner than need be where a condition looks back on so many days.
calendar::Instant lasts_until(const profile::Profile& profile, profile::ActId act, calendar::Instant now);

} // namespace casework
