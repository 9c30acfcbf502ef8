#pragma once

#include "engine/casework/case.hpp"
#include "engine/casework/play_context.hpp"
#include "sandbox/model/scenario.hpp"

#include <vector>

namespace session {

/// The cases in which an event of the script takes place: that of its report first (where it has not been submitted, the next case). A day off is
/// declared in every case that runs.
std::vector<std::uint32_t> cases_reached(const casework::PlayContext& context, const casework::World& world, const model::ScriptEntry& entry);

} // namespace session
