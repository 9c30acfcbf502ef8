#pragma once

#include "sandbox/debrief/debrief.hpp"

namespace debrief {

/// While a play goes on, its debrief tells what has happened and nothing of what is to come: no expectation that is not judged yet, no
/// decision that has not come up, no recommendation while the decision is open, no evidence that is still to be found.
void keep_to_what_has_happened(Debrief& debrief);

} // namespace debrief
