#pragma once

#include "sandbox/debrief/debrief.hpp"

#include <vector>

namespace debrief {

struct Debriefing;

/// Each with its other line already run.
std::vector<DebriefDecision> debrief_decisions(const Debriefing& about);
std::vector<Moment> moments(const Debriefing& about, const std::vector<DebriefDecision>& decisions);

} // namespace debrief
