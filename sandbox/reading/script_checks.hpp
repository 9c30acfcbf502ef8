#pragma once

#include "sandbox/reading/scenario_reading.hpp"

namespace reading {

/// What of a script cannot come, or would be refused. Only warned of: a session that was kept with it is still read.
void check_script(ScenarioReading& reading, const Value& root);
/// Reports that nobody sends in, or that come from somebody who may not.
void check_senders(ScenarioReading& reading, const Value& root);
/// Before the start, or so long after it that no play comes there.
void check_moment(ScenarioReading& reading, Members& members);
/// Inputs that the act asks for and nobody gives. What is written in words, and why, is left to a player who is only recommended it.
enum class Words { given, left_to_the_player };
void check_inputs(ScenarioReading& reading, const model::ScriptedAct& act, Place place, Words words);

} // namespace reading
