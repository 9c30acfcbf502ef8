#pragma once

#include "sandbox/session/play/session.hpp"

namespace screens {

struct DeskView;

/// Until everything asked for is given, what depends on it is not foretold.
void draw_consequences(DeskView& desk, const profile::Act& act, const session::Intent& intent, bool complete);

} // namespace screens
