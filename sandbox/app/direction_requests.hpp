#pragma once

#include "sandbox/app/running.hpp"

/// What whoever leads the play does to it.
namespace app {

void carry_out(Running& running, const screens::Direct& asked);

} // namespace app
