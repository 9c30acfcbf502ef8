#include "engine/casework/setting.hpp"

#include <algorithm>

namespace casework {
namespace {

bool says_tie(const Party& from, PartyId to, TieKindId kind) {
    return std::ranges::any_of(from.ties, [&](const Tie& tie) { return tie.to == to && tie.kind == kind; });
}

bool stands_above(const Setting& setting, PartyId above, PartyId institution) {
    // A chain of supervisors is short; the bound keeps a circular one from hanging.
    for (int step = 0; step < 16 && institution; ++step) {
        institution = setting[institution].home;
        if (institution == above && above) return true;
    }
    return false;
}

bool derived_tie(const Setting& setting, PartyId institution, PartyId person, const TieKind& kind) {
    if (setting[institution].is_person || !setting[person].is_person) return false;
    const auto home = setting[person].home;
    return (kind.employs && home == institution) || (kind.supervised_by && stands_above(setting, home, institution));
}

} // namespace

PartyId Setting::party(std::string_view id) const {
    const auto found = std::ranges::find(parties, id, &Party::id);
    if (found == parties.end()) return {};
    return PartyId{static_cast<std::uint16_t>(found - parties.begin())};
}

std::vector<Party> parties_of(const Profile& profile) {
    std::vector<Party> parties;
    for (const auto& institution : profile.institutions) {
        auto& party = parties.emplace_back();
        party.id = institution.about.id;
        party.called = institution.about.name;
        party.agency_kind = institution.agency_kind;
        party.home = PartyId{institution.parent.index};
    }
    return parties;
}

bool tied(const Setting& setting, PartyId one, PartyId other, TieKindId kind) {
    if (!one || !other || one == other) return false;
    const auto& about = setting.profile[kind];
    return says_tie(setting[one], other, kind) || says_tie(setting[other], one, kind) || derived_tie(setting, one, other, about) ||
           derived_tie(setting, other, one, about);
}

} // namespace casework
