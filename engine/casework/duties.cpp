#include "engine/casework/duties.hpp"

namespace casework {

bool may_owe(const Party& party, RoleId role, const Track& track) {
    return party.is_person && party.holds(role) && (!track.agency || party.home == track.agency);
}

PartyId who_owes(const PlayContext& context, RoleId role, const Track& track) {
    if (track.assignee && context[track.assignee].holds(role)) return track.assignee;
    for (std::uint16_t i = 0; i < context.parties.size(); ++i)
        if (may_owe(context.parties[i], role, track)) return PartyId{i};
    return {};
}

} // namespace casework
