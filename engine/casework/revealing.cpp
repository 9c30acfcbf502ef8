#include "engine/casework/revealing.hpp"

#include <algorithm>

namespace casework {
namespace {

bool happens(const Circumstances& given, const Effect& effect) { return holds(given, given.context.profile.conditions, effect.when); }

/// The act itself hands the identity over on a legal ground, beside its letter.
bool learns_by_law(const Circumstances& given, const Act& act, PartyId who) {
    return std::ranges::any_of(act.effects, [&](const Effect& effect) {
        return effect.kind == EffectKind::disclose && ItemId{effect.what} == identity_item && effect.on_legal_ground && resolve(given, effect.to) == who &&
               happens(given, effect);
    });
}

bool may_learn(const Circumstances& given, const Act& act, PartyId who) {
    const auto* known = given.the_case.knowing(who, identity_item);
    return who == given.the_case.reporter || (known && known->lawful != Lawful::no) || learns_by_law(given, act, who);
}

} // namespace

bool consents_to_identity(const Profile& profile, const Case& the_case) {
    return profile.consent_to_identity && profile.consent_given && the_case.field(profile.consent_to_identity) == profile.consent_given.index;
}

bool tells_who_reported(const Letter& letter, bool names_reporter) {
    return names_reporter || std::ranges::find(letter.reveals, identity_item) != letter.reveals.end();
}

PartyId betrayed_to(const Circumstances& given, const Order& order) {
    const auto& profile = given.context.profile;
    const auto& act = profile[order.act];
    if (consents_to_identity(profile, given.the_case)) return {};
    for (const auto& effect : act.effects) {
        if (effect.kind != EffectKind::letter || !tells_who_reported(profile[LetterId{effect.what}], order.names_reporter)) continue;
        const auto to = resolve(given, effect.to);
        if (to && happens(given, effect) && !may_learn(given, act, to)) return to;
    }
    return {};
}

} // namespace casework
