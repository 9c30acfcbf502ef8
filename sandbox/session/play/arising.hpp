#pragma once

#include "engine/casework/case.hpp"
#include "sandbox/model/materials.hpp"

#include <vector>

/// What an expectation is about may never come up: nobody objects, no agency is late. Then there is nothing to judge.
namespace session {

/// Whether what has to come about first holds in any case; where the author names nothing, whether the time limits have begun
/// without which the expectation can be neither held nor missed.
bool has_come_up(const model::Materials& materials, const casework::World& world, calendar::Instant now, const model::Expectation& expectation);
/// Those of them that have not begun.
std::vector<profile::ClockId> limits_not_begun(const model::Materials& materials, const casework::World& world, const model::Expectation& expectation);

} // namespace session
