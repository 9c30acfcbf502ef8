#pragma once

namespace reading {

struct ScenarioReading;
struct Value;

void declare_reports(ScenarioReading& reading, const Value& root);
void read_reports(ScenarioReading& reading, const Value& root);

} // namespace reading
