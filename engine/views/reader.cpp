#include "engine/views/reader.hpp"

#include "engine/views/blanks.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace views {
namespace {

using casework::Case;
using profile::Scope;
using profile::Section;

bool is_own(const Reader& reader, const Case& the_case) { return the_case.reporter == reader.person || the_case.subject == reader.person; }

bool is_assigned(const Reader& reader, const Case& the_case) {
    const auto home = reader.context[reader.person].home;
    return std::ranges::any_of(the_case.tracks,
                               [&](const casework::Track& track) { return track.assignee == reader.person || (home && track.agency == home); });
}

/// A case is in the office of whoever handles one of its tracks there; before anybody does, in every office of the portal.
bool is_in_office(const Reader& reader, const Case& the_case) {
    const auto home = reader.context[reader.person].home;
    const auto& institutions = reader.context.profile.institutions;
    const bool portal = home && home.index < institutions.size() && institutions[home.index].kind == profile::InstitutionKind::office;
    return portal || std::ranges::any_of(the_case.tracks, [&](const casework::Track& track) {
               return home && (track.agency == home || (track.assignee && reader.context[track.assignee].home == home));
           });
}

bool covers(const Reader& reader, const Case& the_case, Scope scope) {
    switch (scope) {
    case Scope::none: return false;
    case Scope::own: return is_own(reader, the_case);
    case Scope::assigned: return is_assigned(reader, the_case);
    case Scope::office: return is_assigned(reader, the_case) || is_in_office(reader, the_case);
    case Scope::all: return true;
    }
    return false;
}

} // namespace

bool may_see(const Reader& reader, const Case& the_case, Section section) {
    if (!reader.person) return section != Section::identity;
    const auto& person = reader.context[reader.person];
    for (std::uint16_t role = 0; role < reader.context.profile.roles.size(); ++role) {
        const auto scope = reader.context.profile.roles[role].sees[static_cast<std::size_t>(section)];
        if (person.holds(profile::RoleId{role}) && covers(reader, the_case, scope)) return true;
    }
    return false;
}

bool may_see(const Reader& reader, const Case& the_case) {
    for (std::size_t section = 0; section < profile::section_count; ++section)
        if (may_see(reader, the_case, static_cast<Section>(section))) return true;
    return false;
}

std::string name_of(const Reader& reader, casework::PartyId party) {
    if (!party || party.index >= reader.context.parties.size()) return "";
    return reader.context[party].called.in(reader.language);
}

std::string case_number(const Case& the_case) {
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%04d-%04u", calendar::civil(calendar::date_of(the_case.opened)).year, the_case.number + 1);
    return text.data();
}

std::string with_names(const Reader& reader, const std::string& text) {
    std::string all;
    read_blanks(
        text, [&](std::string_view as_it_stands) { all += as_it_stands; },
        [&](std::string_view id) {
            const auto party = reader.context.party(id);
            const auto name = party ? name_of(reader, party) : "{" + std::string(id) + "}";
            all += name;
        });
    return all;
}

} // namespace views
