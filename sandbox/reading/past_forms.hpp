#pragma once

#include "engine/profile/profile.hpp"

/// Profiles of earlier forms, in files and in sessions, brought to what the present form says.
namespace reading {

void bring_up_to_date(profile::Profile& profile);

} // namespace reading
