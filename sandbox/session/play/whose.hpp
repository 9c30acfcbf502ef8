#pragma once

#include "engine/casework/decide.hpp"
#include "sandbox/model/materials.hpp"

#include <optional>

/// Whose a decision is: of whoever can do what is recommended, in a case where the question has come up.
namespace session {

/// Whether the person can do what is recommended in that case now, on whichever of its tracks: what is still to be filled in, and what the law forbids without
/// making it impossible, are no hindrance. Somebody else than the author names cannot.
bool can_do(const model::Materials& materials, const casework::World& world, calendar::Instant now, std::uint32_t case_number, casework::PartyId person,
            const model::ScriptedAct& recommended);
/// The first open case in which the decision's condition holds and, where `doable`, somebody can do what is recommended.
enum class Asked : std::uint8_t { at_all, doable };
std::optional<std::uint32_t> case_asking(const model::Materials& materials, const casework::World& world, calendar::Instant now,
                                         const model::DecisionPoint& decision, Asked asked);
/// Whether it is for that person to decide now.
bool is_for(const model::Materials& materials, const casework::World& world, calendar::Instant now, const model::DecisionPoint& decision,
            casework::PartyId person);

} // namespace session
