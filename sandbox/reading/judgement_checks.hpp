#pragma once

#include "sandbox/reading/scenario_reading.hpp"

namespace reading {

/// Decisions that never open, or in which nobody could do what is recommended. Only warned of.
void check_decisions(ScenarioReading& reading, const Value& root);
/// Expectations that cannot fail or cannot hold. Only warned of.
void check_expectations(ScenarioReading& reading, const Value& root);

} // namespace reading
