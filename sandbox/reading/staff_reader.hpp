#pragma once

#include <string>
#include <utility>
#include <vector>

namespace reading {

struct Findings;
struct ScenarioReading;
struct Value;

std::vector<std::pair<std::string, std::string>> read_traits(Findings& findings, const Value& value);
/// After cast and reports: who could have reported, and what gives it away.
void read_staff(ScenarioReading& reading, const Value& root);

} // namespace reading
