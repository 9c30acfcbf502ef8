#pragma once

#include "engine/casework/award.hpp"
#include "sandbox/exchange/report.hpp"
#include "sandbox/yardstick/said.hpp"

namespace exchange {

/// What a reward comes to on these terms, step by step, and by which law.
Report award_report(const yardstick::Said& profile, const profile::Amount& amount, const casework::AwardTerms& terms);

} // namespace exchange
