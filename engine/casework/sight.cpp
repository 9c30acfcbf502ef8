#include "engine/casework/sight.hpp"

#include <algorithm>

namespace casework {
namespace {

using profile::Scope;
using profile::Section;

/// Somebody asked about in a case is concerned by all of it but by whose name stands under it.
bool is_own(const Case& the_case, PartyId person, Section section) {
    return the_case.reporter == person || (the_case.subject == person && section != Section::identity);
}

bool has_been_given(const PlayContext& context, const Case& the_case, PartyId person) {
    const auto home = context[person].home;
    return std::ranges::any_of(the_case.tracks, [&](const Track& track) { return track.assignee == person || (home && track.agency == home); });
}

/// A case is in the office of whoever handles one of its tracks there; before anybody does, in every office of the portal.
bool is_in_office(const PlayContext& context, const Case& the_case, PartyId person) {
    const auto home = context[person].home;
    return is_of_the_portal(context, person) ||
           std::ranges::any_of(the_case.tracks, [&](const Track& track) { return home && track.assignee && context[track.assignee].home == home; });
}

bool covers(const PlayContext& context, const Case& the_case, PartyId person, Section section, Scope scope) {
    switch (scope) {
    case Scope::none: break;
    case Scope::own: return is_own(the_case, person, section);
    case Scope::assigned: return has_been_given(context, the_case, person);
    case Scope::office: return has_been_given(context, the_case, person) || is_in_office(context, the_case, person);
    case Scope::all: return true;
    }
    return false;
}

} // namespace

bool is_of_the_portal(const PlayContext& context, PartyId party) {
    const auto house = context[party].is_person ? context[party].home : party;
    const auto& institutions = context.profile.institutions;
    return house && house.index < institutions.size() && institutions[house.index].kind == profile::InstitutionKind::office;
}

bool sees(const PlayContext& context, const Case& the_case, PartyId person, Section section) {
    for (std::uint16_t role = 0; role < context.profile.roles.size(); ++role) {
        const auto scope = context.profile.roles[role].sees[static_cast<std::size_t>(section)];
        if (context[person].holds(profile::RoleId{role}) && covers(context, the_case, person, section, scope)) return true;
    }
    return false;
}

} // namespace casework
