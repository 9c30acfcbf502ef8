#pragma once

#include "sandbox/model/scenario.hpp"

namespace reading {

struct Findings;
struct ScenarioReading;
struct Value;

void check_scenario(ScenarioReading& reading, const Value& root);
/// No text repeats who somebody is, and none looks like a real number or address.
void check_texts(Findings& findings, const model::Scenario& scenario, const Value& root);

} // namespace reading
