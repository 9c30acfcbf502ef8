#include "engine/casework/play_context.hpp"

#include <algorithm>

namespace casework {
namespace {

bool says_tie(const Party& from, PartyId to, TieKindId kind) {
    return std::ranges::any_of(from.ties, [&](const Tie& tie) { return tie.to == to && tie.kind == kind; });
}

bool stands_above(const PlayContext& context, PartyId above, PartyId institution) {
    // A chain of supervisors is short; the bound keeps a circular one from hanging.
    for (int step = 0; step < 16 && institution; ++step) {
        institution = context[institution].home;
        if (institution == above && above) return true;
    }
    return false;
}

bool derived_tie(const PlayContext& context, PartyId institution, PartyId person, const TieKind& kind) {
    if (context[institution].is_person || !context[person].is_person) return false;
    const auto home = context[person].home;
    return (kind.employs && home == institution) || (kind.supervised_by && stands_above(context, home, institution));
}

} // namespace

PartyId PlayContext::party(std::string_view id) const {
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

bool tied(const PlayContext& context, PartyId one, PartyId other, TieKindId kind) {
    if (!one || !other || one == other) return false;
    const auto& about = context.profile[kind];
    return says_tie(context[one], other, kind) || says_tie(context[other], one, kind) || derived_tie(context, one, other, about) ||
           derived_tie(context, other, one, about);
}

} // namespace casework
