#pragma once

#include "engine/casework/play_context.hpp"

/// What sessions of earlier forms keep, brought to what the present form says.
namespace reading {

void bring_up_to_date(profile::Profile& profile, casework::Edition recorded_in);

} // namespace reading
