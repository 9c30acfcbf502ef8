#pragma once

#include "engine/casework/case.hpp"
#include "sandbox/texts/texts.hpp"

#include <string>
#include <vector>

namespace casework {
struct PlayContext;
}

/// What of the day on which a clock runs out is not confirmed: the limit itself, or how its day was reckoned.
namespace wording {

/// A rule of counting, a day off, a year whose days off are not all known. A sentence each; none where all of it is known, or there is no day.
std::vector<std::string> day_doubts(const texts::Texts& texts, const casework::PlayContext& context, const casework::Case& the_case,
                                    const casework::RunningClock& clock);
/// "not confirmed", or why it is no limit of the law; empty where law and day are known.
std::string short_day_doubt(const texts::Texts& texts, const casework::PlayContext& context, const casework::Case& the_case,
                            const casework::RunningClock& clock);

} // namespace wording
