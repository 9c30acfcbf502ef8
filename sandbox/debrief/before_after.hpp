#pragma once

#include "sandbox/debrief/debrief.hpp"

#include <string>
#include <vector>

namespace debrief {

struct Debriefing;

std::vector<BeforeAndAfter> before_and_after(const Debriefing& about, const DebriefNotes& notes);
RightAnswers right_answers(const std::vector<BeforeAndAfter>& asked);
/// "Right before: 1 of 3. Right after: 3 of 3."; empty where nothing was answered.
std::string right_words(const texts::Texts& texts, const RightAnswers& counted);

} // namespace debrief
