#pragma once

#include "engine/calendar/instant.hpp"
#include "sandbox/model/scenario.hpp"

#include <cstdint>
#include <optional>

namespace reading {

class Members;
struct ScenarioReading;
struct Value;

void read_script(ScenarioReading& reading, const Value& root);
/// An act with its inputs: "as", "act", "case", "track", "with", "reason".
std::optional<model::ScriptedAct> read_scripted_act(ScenarioReading& reading, Members& members, bool needs_actor);
/// "at": nobody waits for more than a century.
std::optional<calendar::Instant> read_moment_of_play(ScenarioReading& reading, Members& members);
std::uint16_t read_case_name(ScenarioReading& reading, Members& members);

} // namespace reading
