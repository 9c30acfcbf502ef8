#pragma once

#include "engine/casework/award.hpp"
#include "sandbox/texts/texts.hpp"

#include <string>
#include <vector>

namespace wording {

/// "41,330,000"
std::string grouped(std::int64_t number);
/// "29.5 %"
std::string per_cent(std::int64_t permille);
/// The arithmetic of an award, a line each step, "not confirmed" where a rate is not.
std::vector<std::string> award_lines(const texts::Texts& texts, const profile::Amount& amount, const casework::Award& award);

} // namespace wording
