#pragma once

#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/session/play/session.hpp"

namespace screens {

/// Whose colour somebody wears: the first of his roles.
std::size_t category_of(const casework::Party& person);
/// As the scenario has somebody drawn, in the colour of his role.
kit::PersonPlate person_plate(const session::Session& session, casework::PartyId person);

} // namespace screens
