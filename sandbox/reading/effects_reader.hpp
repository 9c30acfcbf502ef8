#pragma once

#include "engine/profile/effect.hpp"
#include "sandbox/reading/conditions_reader.hpp"

#include <vector>

namespace reading {

std::vector<profile::Effect> read_effects(ConditionScope& scope, const Value* list);

} // namespace reading
