#include "engine/views/ways_open.hpp"

#include <algorithm>

namespace views {
namespace {

using profile::Act;
using profile::Atom;
using profile::ConditionNode;
using profile::Effect;
using profile::EffectKind;

bool has_effect(const Act& act, EffectKind kind, std::uint16_t what) {
    return std::ranges::any_of(act.effects, [&](const Effect& effect) { return effect.kind == kind && effect.what == what; });
}

bool votes(const Act& act) {
    return std::ranges::any_of(act.effects, [](const Effect& effect) { return effect.kind == EffectKind::vote; });
}

bool brings(const profile::Profile& profile, profile::ActId id, const ConditionNode& lacking) {
    const auto& act = profile[id];
    switch (lacking.atom) {
    case Atom::fact: return id.index == lacking.what;
    case Atom::finding: return has_effect(act, EffectKind::finding, lacking.what);
    case Atom::letter: return has_effect(act, EffectKind::letter, lacking.what);
    case Atom::field_in:
    case Atom::field_at_least:
    case Atom::field_present:
    case Atom::field_days_ahead: return has_effect(act, EffectKind::set, lacking.what);
    case Atom::vote:
    case Atom::quorum: return votes(act);
    default: return false;
    }
}

bool is_recorded(const casework::Case& the_case, const ConditionNode& node) {
    const bool reads_field = profile::asks_field(node.atom) && node.atom != Atom::field_present;
    return reads_field && the_case.field(profile::FieldId{node.what}) != casework::no_value;
}

void gather(std::vector<ConditionNode>& lacking, const profile::Conditions& pool, const casework::Explained& explained) {
    if (explained.holds || explained.node == profile::ConditionId::no_index) return;
    const auto& node = pool.node(explained.node);
    if (node.atom == Atom::none_of) return; // no act undoes what holds
    if (explained.parts.empty()) lacking.push_back(node);
    for (const auto& part : explained.parts) gather(lacking, pool, part);
}

} // namespace

bool gives_up(const profile::Act& act) {
    return std::ranges::any_of(act.effects, [](const Effect& effect) { return effect.kind == EffectKind::recuse || effect.kind == EffectKind::unassign; });
}

std::vector<profile::ActId> ways_open(const profile::Profile& profile, const profile::Conditions& pool, const casework::Explained& explained,
                                      const casework::Case& the_case) {
    std::vector<ConditionNode> lacking;
    gather(lacking, pool, explained);
    std::erase_if(lacking, [&](const ConditionNode& node) { return is_recorded(the_case, node); });
    std::vector<profile::ActId> acts;
    for (std::uint16_t i = 0; i < profile.acts.size(); ++i) {
        const profile::ActId id{i};
        if (gives_up(profile[id])) continue;
        if (std::ranges::any_of(lacking, [&](const ConditionNode& node) { return brings(profile, id, node); })) acts.push_back(id);
    }
    return acts;
}

} // namespace views
