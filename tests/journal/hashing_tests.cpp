#include "engine/journal/chain.hpp"
#include "engine/journal/decimal.hpp"

#include <catch2/catch.hpp>
#include <sodium.h>

using journal::Hash;
using journal::Padded;

namespace {

/// Bytes that differ from message to message, padded as they must be.
std::vector<unsigned char> message_of(std::size_t size, unsigned char first) {
    std::vector<unsigned char> bytes(size + journal::hash_block);
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<unsigned char>(first + i * 7);
    return bytes;
}

std::string written(std::int64_t number) {
    std::array<char, journal::longest_number> text{};
    return {text.data(), journal::write_number(text.data(), number)};
}

} // namespace

TEST_CASE("Four hashes made side by side are those made in turn, whatever the lengths of the messages", "[journal][hashing]") {
    REQUIRE(sodium_init() >= 0);
    for (std::size_t size = 0; size <= 400; ++size) {
        std::vector<std::vector<unsigned char>> bytes;
        std::vector<Padded> messages;
        for (const auto other : {size, std::size_t{0}, 3 * size, size + 1}) bytes.push_back(message_of(other, static_cast<unsigned char>(other)));
        for (const auto& one : bytes) messages.push_back({one.data(), one.size() - journal::hash_block});
        for (std::size_t count = 1; count <= messages.size(); ++count) {
            std::array<Hash, journal::side_by_side> together{}, in_turn{};
            journal::four_hashes(std::span(messages).first(count), together);
            journal::hashes_in_turn(std::span(messages).first(count), in_turn);
            INFO(count << " messages, the first of " << size << " bytes");
            REQUIRE(together == in_turn);
        }
    }
}

TEST_CASE("Hashes are BLAKE2b of 256 bits, as others compute it", "[journal][hashing]") {
    REQUIRE(sodium_init() >= 0);
    auto abc = message_of(3, 0);
    std::copy_n("abc", 3, abc.begin());
    const std::array messages{Padded{abc.data(), 3}, Padded{abc.data(), 3}};
    std::array<Hash, 2> hashes{};
    journal::four_hashes(messages, hashes);
    CHECK(journal::hex(hashes[0]) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    CHECK(hashes[1] == hashes[0]);
}

TEST_CASE("Numbers are hashed as their decimal digits", "[journal][hashing]") {
    for (std::int64_t power = 1; power < INT64_MAX / 10; power *= 10)
        for (const auto number : {power - 1, power, power + 1, -power, 1 - power, power * 7 + 42}) CHECK(written(number) == " " + std::to_string(number));
    for (std::int64_t number = -1200; number < 1200; ++number) CHECK(written(number) == " " + std::to_string(number));
    for (const auto number : {INT64_MAX, INT64_MIN, INT64_MIN + 1}) CHECK(written(number) == " " + std::to_string(number));
}

TEST_CASE("A layout that is used again hashes only what was gathered since", "[journal][hashing]") {
    journal::Layout layout(Hash{});
    const std::string long_text(2000, 'x');
    const auto first = layout.number(std::int64_t{1}).text(long_text).hash();
    CHECK(layout.begin(Hash{}).text("short").hash() == journal::Layout(Hash{}).text("short").hash());
    CHECK(layout.begin(Hash{}).number(std::int64_t{1}).text(long_text).hash() == first);
}
