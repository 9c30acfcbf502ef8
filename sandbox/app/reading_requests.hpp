#pragma once

#include "sandbox/app/running.hpp"

/// What is read when its screen is first opened.
namespace app {

void carry_out(Running& running, const screens::ReadGuides& asked);
void carry_out(Running& running, const screens::ReadCountries& asked);

} // namespace app
