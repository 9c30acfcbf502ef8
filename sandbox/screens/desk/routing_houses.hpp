#pragma once

#include "engine/casework/routing.hpp"
#include "sandbox/screens/desk/desk_memory.hpp"
#include "sandbox/screens/routing/houses.hpp"

#include <utility>
#include <vector>

namespace screens {

struct ActForm;
struct DeskView;

using NamedHouse = std::pair<casework::PartyId, House>;

/// The input by which the act of the form sends the report to a house; none: it sends it nowhere.
profile::InputId house_input(const DeskView& desk, const ActForm& form);
casework::PartyId chosen_house(const DeskView& desk, const ActForm& form);
/// Whom the law names and whom it forbids; of the others only who was chosen, since the list below has them all.
std::vector<NamedHouse> houses_of_form(DeskView& desk, const ActForm& form, const DeskMemory::Answer& answer, const casework::Route& route);

} // namespace screens
