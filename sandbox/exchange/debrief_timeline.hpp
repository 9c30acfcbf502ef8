#pragma once

#include "sandbox/debrief/debrief.hpp"
#include "sandbox/exchange/page.hpp"

namespace exchange {

/// Both lines of the decision that changed most.
Timeline debrief_timeline(const debrief::Debrief& debrief, const texts::Texts& texts);

} // namespace exchange
