#pragma once

#include "engine/profile/profile.hpp"

#include <algorithm>

/// Which inputs of an act a condition looks at.
namespace casework {

/// Whether it looks at one whose place in Profile::input_words `is_meant`.
template <class IsMeant> bool reads_input(const profile::Conditions& pool, std::uint16_t place, const IsMeant& is_meant) {
    using profile::Atom;
    const auto& node = pool.node(place);
    const bool by_word = profile::asks_input(node.atom) || node.atom == Atom::majority;
    const auto names = [&](profile::PartyRef party) { return party.role == profile::PartyRole::input && is_meant(party.index); };
    return (by_word && is_meant(node.what)) || names(node.who) || names(node.other) ||
           std::ranges::any_of(pool.children_of(node), [&](std::uint16_t child) { return reads_input(pool, child, is_meant); });
}

template <class IsMeant> bool reads_input(const profile::Conditions& pool, profile::ConditionId condition, const IsMeant& is_meant) {
    return condition && reads_input(pool, condition.index, is_meant);
}

} // namespace casework
