#include "engine/casework/sending.hpp"

#include <algorithm>

namespace casework {

using profile::EffectKind;
using profile::InputId;

namespace {

/// Somebody of a role is no house, whoever he tells.
bool names_a_role(const profile::Profile& profile, const profile::Input& input) {
    return std::ranges::any_of(input.party_kinds, [&](const std::string& kind) {
        return std::ranges::any_of(profile.roles, [&](const profile::Role& role) { return role.about.id == kind; });
    });
}

} // namespace

InputId house_asked(const profile::Profile& profile, profile::ActId act) {
    const auto& sends = profile[act];
    for (const auto& effect : sends.effects) {
        const bool tells = effect.kind == EffectKind::disclose && profile::ItemId{effect.what} == profile::content_item;
        const bool brings_it_in = effect.kind == EffectKind::open_track || effect.kind == EffectKind::letter;
        if ((!tells && !brings_it_in) || effect.to.role != profile::PartyRole::input) continue;
        const auto is_it = [&](InputId input) { return profile[input].kind == profile::ValueKind::party && profile[input].word == effect.to.index; };
        const auto found = std::ranges::find_if(sends.needs, is_it);
        if (found == sends.needs.end() || profile[*found].party_kinds.empty() || names_a_role(profile, profile[*found])) continue;
        return *found;
    }
    return {};
}

} // namespace casework
