#pragma once

#include "engine/profile/profile.hpp"

#include <algorithm>
#include <cstdint>

/// The pieces of evidence that a reporting person chooses to hand over: one number, in which the first counts 1, the second 2, the third 4.
namespace casework {

inline constexpr std::size_t most_chosen_pieces = 62; ///< as many as a number says one by one

constexpr bool is_chosen(std::int64_t pieces, std::size_t place) { return pieces > 0 && place < most_chosen_pieces && (pieces >> place & 1) != 0; }

constexpr std::int64_t with_piece(std::int64_t pieces, std::size_t place) {
    return place < most_chosen_pieces ? std::max<std::int64_t>(pieces, 0) | std::int64_t{1} << place : pieces;
}

/// Whether the input says which pieces are handed over.
inline bool says_pieces(const profile::Profile& profile, profile::InputId input) {
    return std::ranges::any_of(profile[profile[input].act].effects, [&](const profile::Effect& effect) {
        return effect.kind == profile::EffectKind::disclose && effect.value.source == profile::ValueSource::input && effect.value.value == input.index;
    });
}

} // namespace casework
