#pragma once

#include "sandbox/app/running.hpp"

/// Acts, time, and what an act may show.
namespace app {

void carry_out(Running& running, const screens::PerformAct& asked);
void carry_out(Running& running, const screens::PassTime& asked);
void carry_out(Running& running, const screens::RevealIdentity& asked);

/// Simulated time goes on by itself at the speed of the desk; true while it does. Whatever happens pauses it. What passed is
/// logged as time that was asked for.
bool let_time_run(Running& running, float seconds);

} // namespace app
