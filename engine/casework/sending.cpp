#include "engine/casework/sending.hpp"

#include <algorithm>

namespace casework {

using profile::EffectKind;
using profile::InputId;

InputId house_asked(const profile::Profile& profile, profile::ActId act) {
    const auto& sends = profile[act];
    for (const auto& effect : sends.effects) {
        const bool tells = effect.kind == EffectKind::disclose && profile::ItemId{effect.what} == profile::content_item;
        if (!tells || effect.to.role != profile::PartyRole::input) continue;
        const auto is_it = [&](InputId input) { return profile[input].kind == profile::ValueKind::party && profile[input].word == effect.to.index; };
        const auto found = std::ranges::find_if(sends.needs, is_it);
        if (found != sends.needs.end() && !profile[*found].party_kinds.empty()) return *found;
    }
    return {};
}

} // namespace casework
