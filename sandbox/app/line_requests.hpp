#pragma once

#include "sandbox/app/running.hpp"

/// Along the lines of play: back, forth, to another.
namespace app {

void carry_out(Running& running, const screens::Rewind& asked);
void carry_out(Running& running, const screens::LookAt& asked);
void carry_out(Running& running, const screens::Undo& asked);
void carry_out(Running& running, const screens::ReturnToEnd& asked);
void carry_out(Running& running, const screens::SwitchBranch& asked);
void carry_out(Running& running, const screens::RenameBranch& asked);
void carry_out(Running& running, const screens::ReadLines& asked);

} // namespace app
