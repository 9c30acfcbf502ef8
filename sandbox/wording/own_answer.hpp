#pragma once

#include "engine/profile/profile.hpp"
#include "sandbox/texts/texts.hpp"

#include <string>

namespace wording {

/// A choice as whoever reports would say it of herself, where officers have a word of their own for it: "I agree", not "Given".
std::string own_answer(const texts::Texts& texts, const profile::Profile& profile, profile::ChoiceId choice);
/// Nobody takes back what was never given: that comes later, on her own page.
bool can_be_first(const profile::Profile& profile, profile::ChoiceId choice);

} // namespace wording
