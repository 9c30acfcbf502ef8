#pragma once

#include "sandbox/debrief/debrief.hpp"

#include <string>
#include <vector>

namespace debrief {

struct Debriefing;

std::vector<GoalScore> goal_scores(const Debriefing& about, const DebriefNotes& notes);
Score total(const std::vector<GoalScore>& goals);
Process process(const std::vector<DebriefDecision>& decisions, const std::vector<GoalScore>& goals);
/// "12 of 20 points", with what hints took and what people judged otherwise.
std::string score_words(const texts::Texts& texts, const Score& score);

} // namespace debrief
