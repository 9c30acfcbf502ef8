#include "engine/casework/naming.hpp"

#include "engine/casework/edition.hpp"
#include "engine/casework/sight.hpp"

#include <algorithm>

namespace casework {
namespace {

bool is_of_name(const Effect& effect) { return effect.kind == EffectKind::disclose && ItemId{effect.what} == identity_item; }

bool tells_of_name(const Circumstances& given, const Effect& effect) {
    return is_of_name(effect) && holds(given, given.context.profile.conditions, effect.when);
}

/// But what is written about it.
bool does_nothing_else(const Act& act) {
    return std::ranges::all_of(act.effects,
                               [](const Effect& effect) { return is_of_name(effect) || effect.kind == EffectKind::letter || effect.kind == EffectKind::set; });
}

/// Whom a name is opened to, by law; a house is not shown a name but written to.
PartyId shown_by(const Circumstances& given, const Effect& effect) {
    const auto to = effect.on_legal_ground ? resolve(given, effect.to) : PartyId{};
    return to && given.context[to].is_person && to != given.the_case.reporter ? to : PartyId{};
}

/// What must not be is no way to anything.
bool waits_for(const Conditions& pool, std::uint16_t index, ActId act) {
    const auto& node = pool.node(index);
    if (node.atom == Atom::none_of) return false;
    if (node.atom == Atom::fact) return node.what == act.index && node.who.role == PartyRole::assignee;
    return std::ranges::any_of(pool.children_of(node), [&](std::uint16_t child) { return waits_for(pool, child, act); });
}

bool learned_lawfully(const Case& the_case, PartyId who) {
    const auto* known = the_case.knowing(who, identity_item);
    return known && known->lawful != Lawful::no;
}

} // namespace

bool asks_for_names(const PlayContext& context) { return version_of(FactKind::disclosed, context.edition) >= 2; }

bool was_told_name(const Circumstances& given, PartyId who) {
    const auto& home = given.context[who].home;
    return learned_lawfully(given.the_case, who) || (home && learned_lawfully(given.the_case, home));
}

bool may_read_name(const Circumstances& given, PartyId who) {
    return who && sees(given.context, given.the_case, who, profile::Section::identity) && was_told_name(given, who);
}

PartyId asked_for_by(const Circumstances& given, const Act& act) {
    if (!asks_for_names(given.context) || !act.effects.has(EffectKind::disclose) || !does_nothing_else(act)) return {};
    for (const auto& effect : act.effects)
        if (const auto to = shown_by(given, effect); to && tells_of_name(given, effect)) return to;
    return {};
}

bool asks_somebody_to_open_name(const Profile& profile, ActId act) {
    return std::ranges::any_of(profile.acts, [&](const Act& opens) {
        const bool shows = std::ranges::any_of(opens.effects, [](const Effect& effect) { return is_of_name(effect) && effect.on_legal_ground; });
        return shows && opens.when && waits_for(profile.conditions, opens.when.index, act);
    });
}

bool picks_up_name(const Circumstances& given, const Order& order, const Effect& effect) {
    const auto& act = given.context.profile[order.act];
    if (!is_of_name(effect) || !asks_for_names(given.context) || does_nothing_else(act)) return false;
    const auto to = shown_by(given, effect);
    return to && (order.reason == 0 || !sees(given.context, given.the_case, to, profile::Section::identity));
}

bool tells_name(const Circumstances& given, const Act& act) {
    return std::ranges::any_of(act.effects, [&](const Effect& effect) { return !effect.on_legal_ground && tells_of_name(given, effect); });
}

bool needs_reason(const Circumstances& given, const Act& act) { return act.reason_required || asked_for_by(given, act); }

} // namespace casework
