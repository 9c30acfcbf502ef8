#pragma once

#include "sandbox/debrief/debrief.hpp"

#include <vector>

namespace debrief {

struct Debriefing;

std::vector<DebriefDeadline> deadlines(const Debriefing& about);
std::vector<Learned> learned(const Debriefing& about);
std::vector<CouldInfer> could_infer(const Debriefing& about);
std::vector<RuleBroken> rules_broken(const Debriefing& about);
Counts counts(const Debriefing& about);
std::vector<ReporterSide> reporter_sides(const Debriefing& about);

} // namespace debrief
