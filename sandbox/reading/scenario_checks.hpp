#pragma once

namespace reading {

struct ScenarioReading;
struct Value;

void check_scenario(ScenarioReading& reading, const Value& root);

} // namespace reading
