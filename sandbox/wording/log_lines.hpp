#pragma once

#include "engine/casework/decide.hpp"
#include "engine/journal/journal.hpp"
#include "engine/views/name_trail.hpp"
#include "sandbox/model/materials.hpp"

#include <string>
#include <vector>

/// The compact log: one line per fact or refusal, in ids, never with identity. Stable, for approved files.
namespace wording {

std::string fact_word(casework::FactKind kind);
std::string refusal_word(casework::RefusalCode code);
/// How a name became known.
std::string way_word(views::NameWay way);
/// The id of what a fact speaks of; empty where it speaks of nothing.
std::string spoken_of(const casework::PlayContext& context, const casework::World& world, const casework::Fact& fact);
/// The id of a person or body; "-" for none.
std::string party_id(const casework::PlayContext& context, casework::PartyId party);
/// A text on one line, in quotes, shortened where it is long.
std::string quoted(const std::string& text);
/// The scenario names what a direction is about; without it, it is named by its place.
std::string log_line(const views::Reader& reader, const casework::Fact& fact, const model::Scenario* scenario = nullptr);
std::string log_line(const casework::PlayContext& context, const casework::World& world, const journal::Refused& refused);

} // namespace wording
