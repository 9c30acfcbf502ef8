#pragma once

#include "sandbox/reading/scenario_reading.hpp"

namespace reading {

/// Who plays, who works where, who supervises whom. Only warned of.
void check_cast(ScenarioReading& reading, const Value& root);
/// Reports about the reporting person, evidence that is there and decays.
void check_reports(ScenarioReading& reading, const Value& root);

} // namespace reading
