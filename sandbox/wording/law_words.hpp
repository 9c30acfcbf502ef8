#pragma once

#include "engine/casework/case.hpp"
#include "engine/profile/profile.hpp"
#include "sandbox/texts/texts.hpp"

#include <string>

/// What a limit or a rule rests on, where it is not a law that was read. All of it is empty where it is.
namespace wording {

/// "Not confirmed: nobody here has read this in the law."
std::string law_doubt(const texts::Texts& texts, const profile::Profile& profile, const profile::Provenance& law);
/// "not confirmed", where there is little room.
std::string short_law_doubt(const texts::Texts& texts, const profile::Profile& profile, const profile::Provenance& law);
/// Of a clock as it runs: its limit, or else the time that it was given more.
std::string clock_doubt(const texts::Texts& texts, const profile::Profile& profile, const casework::RunningClock& clock);

} // namespace wording
