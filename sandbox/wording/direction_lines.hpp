#pragma once

#include "engine/casework/fact.hpp"
#include "sandbox/model/materials.hpp"

#include <string>

/// How the facts of whoever leads the play are told.
namespace wording {

/// "make_absent"; "?" for a code that is none.
std::string direction_word(std::uint16_t code);
/// For the log, in ids: "delay newspaper_calls by 2d". Without the scenario, by places.
std::string direction_line(const casework::PlayContext& context, const model::Scenario* scenario, const casework::Words& words, const casework::Fact& fact);
/// What it is about, for a sentence: the inject, the decision; empty when it is about neither.
std::string direction_about(const casework::PlayContext& context, const model::Scenario* scenario, const casework::Fact& fact, const std::string& language);
/// The key of its sentence.
std::string direction_key(const casework::Fact& fact);
/// "2d", "36h"
std::string span_word(std::int64_t seconds);

} // namespace wording
