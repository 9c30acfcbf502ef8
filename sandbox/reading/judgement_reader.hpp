#pragma once

namespace reading {

struct ScenarioReading;
struct Value;

/// Goals, decisions, expectations, debrief.
void read_judgement(ScenarioReading& reading, const Value& root);

} // namespace reading
