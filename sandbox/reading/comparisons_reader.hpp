#pragma once

#include "engine/profile/condition.hpp"
#include "sandbox/reading/conditions_reader.hpp"

/// What the readers of single conditions share.
namespace reading {

profile::ConditionId add_node(ConditionScope& scope, const profile::ConditionNode& node);
profile::ConditionId add_group(ConditionScope& scope, profile::Atom atom, const std::vector<profile::ConditionId>& parts);
void give_values(ConditionScope& scope, profile::ConditionNode& node, const std::vector<std::int64_t>& values);

profile::ConditionId read_clock(ConditionScope& scope, Members& members, const Value& value);
profile::ConditionId read_field(ConditionScope& scope, Members& members, const Value& value);
profile::ConditionId read_input(ConditionScope& scope, Members& members, const Value& value);

} // namespace reading
