#pragma once

#include "sandbox/app/running.hpp"

/// What lies in a folder, for whoever chooses a file.
namespace app {

void carry_out(Running& running, const screens::ListFolder& asked);

} // namespace app
