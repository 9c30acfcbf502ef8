#pragma once

#include "sandbox/debrief/groups.hpp"

namespace debrief {

/// While a play goes on, its debrief tells what has happened and nothing of what is to come: no expectation that is not judged yet, no
/// decision that has not come up, no recommendation while the decision is open, no evidence that is still to be found.
void keep_to_what_has_happened(Debrief& debrief);
/// The same among groups: what is still ahead of one that plays on is told of none, for whoever plays on may read it.
void keep_to_what_has_happened(Groups& groups);

} // namespace debrief
