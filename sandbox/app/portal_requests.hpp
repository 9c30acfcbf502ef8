#pragma once

#include "sandbox/app/running.hpp"

/// Reports that are being written.
namespace app {

void carry_out(Running& running, const screens::KeepDraft& asked);

/// Where a play has just begun or goes on: whoever plays its reporting person sits at the portal, with what was written before.
void sit_down_at_portal(Running& running);

} // namespace app
