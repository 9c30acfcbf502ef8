#include "engine/casework/play_context.hpp"

#include <algorithm>

namespace casework {
namespace {

bool says_tie(const Party& from, PartyId to, std::span<const std::int64_t> kinds) {
    const auto is_meant = [&](const Tie& tie) { return tie.to == to && std::ranges::find(kinds, std::int64_t{tie.kind.index}) != kinds.end(); };
    return std::ranges::any_of(from.ties, is_meant);
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

bool tied(const PlayContext& context, PartyId one, PartyId other, std::span<const std::int64_t> kinds) {
    if (!one || !other || one == other) return false;
    if (says_tie(context[one], other, kinds) || says_tie(context[other], one, kinds)) return true;
    if (context[one].is_person == context[other].is_person) return false;
    const auto [institution, person] = context[one].is_person ? std::pair(other, one) : std::pair(one, other);
    return std::ranges::any_of(
        kinds, [&](std::int64_t kind) { return derived_tie(context, institution, person, context.profile.tie_kinds[static_cast<std::size_t>(kind)]); });
}

bool tied(const PlayContext& context, PartyId one, PartyId other, TieKindId kind) {
    const std::int64_t only = kind.index;
    return tied(context, one, other, {&only, 1});
}

} // namespace casework
