#pragma once

namespace reading {

struct ScenarioReading;
struct Value;

/// Bodies and people become parties; the profile's institutions come first.
void declare_parties(ScenarioReading& reading, const Value& root);
void read_cast(ScenarioReading& reading, const Value& root);
void declare_truths(ScenarioReading& reading, const Value& root);

} // namespace reading
