#include "sandbox/screens/face.hpp"

#include <bit>

namespace screens {

std::size_t category_of(const casework::Party& person) { return person.roles == 0 ? 0 : static_cast<std::size_t>(std::countr_zero(person.roles)); }

kit::PersonPlate person_plate(const session::Session& session, casework::PartyId person) {
    return {session.scenario().portraits[person.index], category_of(session.context()[person]), 0, false};
}

} // namespace screens
