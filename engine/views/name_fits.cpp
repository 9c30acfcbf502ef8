#include "engine/views/name_fits.hpp"

#include "engine/casework/inference.hpp"
#include "engine/casework/sight.hpp"

#include <algorithm>
#include <map>

namespace views {
namespace {

using casework::PartyId;

bool may_guess(const Reader& reader, const casework::Case& the_case, PartyId party) {
    const auto& about = reader.context[party];
    if (party == the_case.reporter || party == the_case.subject || (about.is_person && about.home)) return false;
    return !casework::knows({reader.context, the_case, 0, reader.now, {}, {}}, party, profile::identity_item);
}

} // namespace

std::vector<NameFits> name_fits(const Reader& reader, const casework::Case& the_case, std::span<const casework::Betrayal> told) {
    if (reader.person && reader.person != the_case.reporter) return {};
    std::map<std::size_t, NameFits> by_number;
    for (std::uint16_t i = 0; i < reader.context.parties.size(); ++i) {
        const PartyId party{i};
        if (!may_guess(reader, the_case, party)) continue;
        const casework::Circumstances given{reader.context, the_case, 0, reader.now, {}, {}};
        const auto fit = casework::still_fit(given, party, told);
        const bool stands_in_trail = casework::still_fit(given, party) == 1 && !casework::is_of_the_portal(reader.context, party);
        if (!fit || stands_in_trail) continue;
        auto& fits = by_number[*fit];
        fits.fit = *fit;
        fits.who.push_back(party);
    }
    std::vector<NameFits> found;
    for (auto& [number, fits] : by_number) found.push_back(std::move(fits));
    return found;
}

} // namespace views
