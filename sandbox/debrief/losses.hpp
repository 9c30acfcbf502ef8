#pragma once

#include "engine/calendar/instant.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// What a play lost: a few sentences, from its facts alone. Never identity.
namespace debrief {

struct Debriefing;

struct Loss {
    enum class Kind : std::uint8_t { name, evidence, limit, expectation };
    Kind kind = Kind::expectation;
    calendar::Instant at;
    std::string says; ///< with its day
    std::string law;  ///< that was broken; empty where no article of the profile says it
};

/// At most three, the gravest chosen, in the order of their days. Where nothing was missed, only a name can be lost.
std::vector<Loss> losses(const Debriefing& about);
/// Who was told or shown who reported with neither consent nor ground, once each.
std::vector<std::string> leaked_to(const Debriefing& about);

} // namespace debrief
