#pragma once

#include "sandbox/app/running.hpp"

/// Which sessions are compared, and what is written of it.
namespace app {

void carry_out(Running& running, const screens::ListGroups& asked);
void carry_out(Running& running, const screens::AddGroups& asked);
void carry_out(Running& running, const screens::CompareGroups& asked);
void carry_out(Running& running, const screens::WriteGroups& asked);

} // namespace app
