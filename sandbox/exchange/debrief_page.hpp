#pragma once

#include "sandbox/exchange/page.hpp"
#include "sandbox/session/debrief.hpp"

namespace exchange {

/// The debrief in the order in which it is read aloud.
Page debrief_page(const session::Debrief& debrief, const texts::Texts& texts);

/// Both lines of the decision that changed most.
Timeline debrief_timeline(const session::Debrief& debrief, const texts::Texts& texts);

} // namespace exchange
