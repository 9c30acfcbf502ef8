#pragma once

#include "engine/casework/decide.hpp"
#include "engine/journal/journal.hpp"
#include "sandbox/session/play/directions.hpp"

#include <cstdint>
#include <optional>

/// What whoever leads the play does to it.
namespace session {

struct Play;

casework::Direction direction(DirectionKind kind);
casework::Direction about_person(DirectionKind kind, casework::PartyId person);
casework::Direction about_place(DirectionKind kind, std::uint64_t place, std::int64_t extra);

/// False, and nothing is recorded, when it cannot be done now.
bool direct(Play& play, casework::Direction direction);
/// The first fact of a direction, on any branch, that could not have been given there.
std::optional<journal::Fault> direction_fault(const Play& play);

} // namespace session
