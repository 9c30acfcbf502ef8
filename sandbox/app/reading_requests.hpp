#pragma once

#include "sandbox/app/running.hpp"

/// What is read when its screen is first opened, and what people then say of it.
namespace app {

void carry_out(Running& running, const screens::ReadGuides& asked);
void carry_out(Running& running, const screens::ReadCountries& asked);
void carry_out(Running& running, const screens::ReadElsewhere& asked);
void carry_out(Running& running, const screens::KeepVerdicts& asked);
void carry_out(Running& running, const screens::WriteComparison& asked);

} // namespace app
