#include "engine/journal/four_hashes.hpp"

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <utility>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/// RFC 7693. The steps of one message wait for one another; four messages do not, and fill the lanes of a 256-bit register.
namespace journal {

#if defined(__x86_64__)

namespace {

using Word = std::uint64_t;
using FourWords = std::array<Word, side_by_side>;

constexpr Word initial[8] = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
                             0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};
constexpr Word parameter_word = 0x01010020; // 32 bytes, no key, no tree

/// Which word of the block comes in at which step; the last two rounds begin again.
constexpr unsigned char word_order[10][16] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
                                              {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
                                              {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
                                              {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
                                              {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

/// The state of four hashes on its way through a block, and that block, word by word.
struct Lanes {
    __m256i state[16], block[16];
};

/// What four messages have at the same block. One that has ended already gives zeros, which count for nothing.
struct Blocks {
    std::array<const unsigned char*, side_by_side> bytes{};
    alignas(32) FourWords counted{}, is_last{}, goes_on{};
};

constexpr Word all_bits = ~Word{0};

std::size_t blocks_of(const Padded& message) { return std::max<std::size_t>(1, (message.size + hash_block - 1) / hash_block); }

Blocks blocks_at(std::size_t place, std::span<const Padded> messages) {
    static constexpr std::array<unsigned char, hash_block> nothing{};
    Blocks blocks;
    blocks.bytes.fill(nothing.data());
    for (std::size_t lane = 0; lane < messages.size(); ++lane) {
        const auto all = blocks_of(messages[lane]);
        if (place >= all) continue;
        const bool last = place + 1 == all;
        blocks.bytes[lane] = messages[lane].bytes + place * hash_block;
        blocks.counted[lane] = last ? messages[lane].size : (place + 1) * hash_block;
        blocks.is_last[lane] = last ? all_bits : 0;
        blocks.goes_on[lane] = all_bits;
    }
    return blocks;
}

[[gnu::target("avx2"), gnu::always_inline]] inline __m256i same_in_each(Word word) { return _mm256_set1_epi64x(static_cast<long long>(word)); }

[[gnu::target("avx2"), gnu::always_inline]] inline __m256i in_lanes(const FourWords& words) {
    return _mm256_load_si256(reinterpret_cast<const __m256i*>(words.data()));
}

[[gnu::target("avx2"), gnu::always_inline]] inline void mix(Lanes& lanes, int a, int b, int c, int d, __m256i first, __m256i second) {
    const auto right_24 = _mm256_setr_epi8(3, 4, 5, 6, 7, 0, 1, 2, 11, 12, 13, 14, 15, 8, 9, 10, 3, 4, 5, 6, 7, 0, 1, 2, 11, 12, 13, 14, 15, 8, 9, 10);
    const auto right_16 = _mm256_setr_epi8(2, 3, 4, 5, 6, 7, 0, 1, 10, 11, 12, 13, 14, 15, 8, 9, 2, 3, 4, 5, 6, 7, 0, 1, 10, 11, 12, 13, 14, 15, 8, 9);
    auto* v = lanes.state;
    v[a] = _mm256_add_epi64(_mm256_add_epi64(v[a], v[b]), first);
    v[d] = _mm256_shuffle_epi32(_mm256_xor_si256(v[d], v[a]), _MM_SHUFFLE(2, 3, 0, 1));
    v[c] = _mm256_add_epi64(v[c], v[d]);
    v[b] = _mm256_shuffle_epi8(_mm256_xor_si256(v[b], v[c]), right_24);
    v[a] = _mm256_add_epi64(_mm256_add_epi64(v[a], v[b]), second);
    v[d] = _mm256_shuffle_epi8(_mm256_xor_si256(v[d], v[a]), right_16);
    v[c] = _mm256_add_epi64(v[c], v[d]);
    v[b] = _mm256_xor_si256(v[b], v[c]);
    v[b] = _mm256_or_si256(_mm256_srli_epi64(v[b], 63), _mm256_add_epi64(v[b], v[b]));
}

/// Columns, then diagonals.
template <std::size_t round> [[gnu::target("avx2"), gnu::always_inline]] inline void mix_all(Lanes& lanes) {
    constexpr auto& from = word_order[round % 10];
    const auto* m = lanes.block;
    mix(lanes, 0, 4, 8, 12, m[from[0]], m[from[1]]);
    mix(lanes, 1, 5, 9, 13, m[from[2]], m[from[3]]);
    mix(lanes, 2, 6, 10, 14, m[from[4]], m[from[5]]);
    mix(lanes, 3, 7, 11, 15, m[from[6]], m[from[7]]);
    mix(lanes, 0, 5, 10, 15, m[from[8]], m[from[9]]);
    mix(lanes, 1, 6, 11, 12, m[from[10]], m[from[11]]);
    mix(lanes, 2, 7, 8, 13, m[from[12]], m[from[13]]);
    mix(lanes, 3, 4, 9, 14, m[from[14]], m[from[15]]);
}

template <std::size_t... round> [[gnu::target("avx2"), gnu::always_inline]] inline void mix_rounds(Lanes& lanes, std::index_sequence<round...>) {
    (mix_all<round>(lanes), ...);
}

/// Four words of each message, turned on their side.
[[gnu::target("avx2"), gnu::always_inline]] inline void load_four_words(__m256i* to, const Blocks& blocks, std::size_t offset) {
    __m256i row[side_by_side];
    for (std::size_t lane = 0; lane < side_by_side; ++lane) row[lane] = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(blocks.bytes[lane] + offset));
    const auto low = _mm256_unpacklo_epi64(row[0], row[1]), high = _mm256_unpackhi_epi64(row[0], row[1]);
    const auto other_low = _mm256_unpacklo_epi64(row[2], row[3]), other_high = _mm256_unpackhi_epi64(row[2], row[3]);
    to[0] = _mm256_permute2x128_si256(low, other_low, 0x20);
    to[1] = _mm256_permute2x128_si256(high, other_high, 0x20);
    to[2] = _mm256_permute2x128_si256(low, other_low, 0x31);
    to[3] = _mm256_permute2x128_si256(high, other_high, 0x31);
}

[[gnu::target("avx2"), gnu::always_inline]] inline void begin_block(Lanes& lanes, const __m256i* hash, const Blocks& blocks) {
    for (std::size_t four = 0; four < 4; ++four) load_four_words(lanes.block + 4 * four, blocks, 32 * four);
    for (std::size_t word = 0; word < 8; ++word) {
        lanes.state[word] = hash[word];
        lanes.state[word + 8] = same_in_each(initial[word]);
    }
    lanes.state[12] = _mm256_xor_si256(lanes.state[12], in_lanes(blocks.counted));
    lanes.state[14] = _mm256_xor_si256(lanes.state[14], in_lanes(blocks.is_last));
}

[[gnu::target("avx2"), gnu::always_inline]] inline void end_block(__m256i* hash, const Lanes& lanes, const Blocks& blocks) {
    const auto goes_on = in_lanes(blocks.goes_on);
    for (std::size_t word = 0; word < 8; ++word)
        hash[word] = _mm256_xor_si256(hash[word], _mm256_and_si256(goes_on, _mm256_xor_si256(lanes.state[word], lanes.state[word + 8])));
}

[[gnu::target("avx2"), gnu::always_inline]] inline void write_hashes(const __m256i* hash, std::span<Hash> hashes) {
    alignas(32) std::array<FourWords, 4> words{};
    for (std::size_t word = 0; word < words.size(); ++word) _mm256_store_si256(reinterpret_cast<__m256i*>(words[word].data()), hash[word]);
    for (std::size_t lane = 0; lane < hashes.size(); ++lane)
        for (std::size_t word = 0; word < words.size(); ++word) std::memcpy(hashes[lane].data() + 8 * word, &words[word][lane], 8);
}

[[gnu::target("avx2")]] void hash_in_lanes(std::span<const Padded> messages, std::span<Hash> hashes) {
    std::size_t most = 0;
    for (const auto& message : messages) most = std::max(most, blocks_of(message));
    __m256i hash[8];
    for (std::size_t word = 0; word < 8; ++word) hash[word] = same_in_each(initial[word] ^ (word == 0 ? parameter_word : 0));
    Lanes lanes;
    for (std::size_t place = 0; place < most; ++place) {
        const auto blocks = blocks_at(place, messages);
        begin_block(lanes, hash, blocks);
        mix_rounds(lanes, std::make_index_sequence<12>{});
        end_block(hash, lanes, blocks);
    }
    write_hashes(hash, hashes.first(messages.size()));
}

bool has_lanes() {
    static const bool has = __builtin_cpu_supports("avx2");
    return has;
}

} // namespace

void four_hashes(std::span<const Padded> messages, std::span<Hash> hashes) {
    if (messages.size() > 1 && has_lanes()) hash_in_lanes(messages, hashes);
    else hashes_in_turn(messages, hashes);
}

#else

void four_hashes(std::span<const Padded> messages, std::span<Hash> hashes) { hashes_in_turn(messages, hashes); }

#endif

void hashes_in_turn(std::span<const Padded> messages, std::span<Hash> hashes) {
    for (std::size_t i = 0; i < messages.size(); ++i) crypto_generichash(hashes[i].data(), hashes[i].size(), messages[i].bytes, messages[i].size, nullptr, 0);
}

} // namespace journal
