#pragma once

#include "engine/journal/journal.hpp"

#include <span>

namespace journal {

inline constexpr std::size_t hash_block = 128; ///< bytes

/// Bytes to hash. Zeros follow them up to a multiple of a block, and at least to one.
struct Padded {
    const unsigned char* bytes = nullptr;
    std::size_t size = 0; ///< without the zeros
};

inline constexpr std::size_t side_by_side = 4;

/// BLAKE2b-256 of up to four messages that do not wait for one another: side by side where the processor has AVX2, in turn elsewhere.
void four_hashes(std::span<const Padded> messages, std::span<Hash> hashes);

/// The same, by libsodium.
void hashes_in_turn(std::span<const Padded> messages, std::span<Hash> hashes);

} // namespace journal
