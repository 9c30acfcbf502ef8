#pragma once

#include "sandbox/app/running.hpp"

/// Plays that begin, go on, and are left.
namespace app {

void carry_out(Running& running, const screens::StartScenario& asked);
void carry_out(Running& running, const screens::StartTour& asked);
void carry_out(Running& running, const screens::ResumeSession& asked);
void carry_out(Running& running, const screens::LeaveSession& asked);
void carry_out(Running& running, const screens::OpenScenario& asked);

void fill_library(Running& running);

} // namespace app
