#include "tests/fixtures/dice.hpp"
#include "tests/fuzz/targets.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>

namespace {

using fixtures::Dice;

int rounds() { return std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 3000 : 150; }

/// Where a value, a key or a bracket of JSON begins; anywhere in other files.
std::size_t token(const std::string& text, Dice& dice) {
    const auto at = text.find_first_of("{[\"0123456789tfn", dice.below(text.size()));
    return at == std::string::npos ? dice.below(text.size()) : at;
}

std::string damaged(std::string text, const std::string& other, Dice& dice) {
    static const std::vector<std::string> strange{"-1",      "65536",        "9223372036854775807", "\"\"", "null", "[]", "{}", "1e99", "[[[[",
                                                  "\\u0000", "\xed\xa0\x80", std::string(1, '\0')};
    for (auto changes = dice.below(3) + 1; changes > 0 && !text.empty(); --changes) {
        const auto at = token(text, dice);
        const auto length = dice.below(30);
        switch (dice.below(6)) {
        case 0: text.erase(at, length); break;
        case 1: text.insert(at, text.substr(dice.below(text.size()), length)); break;
        case 2: text.replace(at, length, strange[dice.below(strange.size())]); break;
        case 3: text.replace(at, length, other.substr(token(other, dice), length)); break;
        case 4: text.resize(at); break;
        default: text[dice.below(text.size())] = static_cast<char>(dice.below(256));
        }
    }
    return text;
}

/// Nothing when the target keeps what it promises.
std::string broken_promise(const fuzz::Target& target, const std::string& bytes) {
    try {
        target.take(bytes);
        return "";
    } catch (const std::exception& error) {
        return error.what();
    }
}

/// A large one is mostly more of the same; where all are large, the smallest does.
void leave_out_large(std::vector<std::string>& seeds) {
    const auto smallest = std::min_element(seeds.begin(), seeds.end(), [](const auto& one, const auto& other) { return one.size() < other.size(); })->size();
    std::erase_if(seeds, [&](const std::string& seed) { return seed.size() > std::max<std::size_t>(60000, smallest); });
}

void try_target(const std::string& name) {
    const auto& all = fuzz::targets();
    const auto& target = *std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == name; });
    auto seeds = target.seeds();
    REQUIRE_FALSE(seeds.empty());
    for (const auto& seed : seeds) CHECK(broken_promise(target, seed).empty());
    leave_out_large(seeds);
    Dice dice(41);
    for (int round = 0; round < rounds(); ++round) {
        const auto bytes = damaged(seeds[dice.below(seeds.size())], seeds[dice.below(seeds.size())], dice);
        INFO(name << ", round " << round << ":\n" << bytes);
        CHECK(broken_promise(target, bytes).empty());
    }
}

} // namespace

TEST_CASE("A damaged profile is read whole or refused with place and advice", "[fuzz]") { try_target("profile"); }
TEST_CASE("A damaged scenario is read whole or refused, and what reads can be played", "[fuzz]") { try_target("scenario"); }
TEST_CASE("A damaged plan is read whole or refused with place and advice", "[fuzz]") { try_target("plan"); }
TEST_CASE("A damaged report is read whole or refused with place and advice", "[fuzz]") { try_target("report"); }
TEST_CASE("A damaged standard is read whole or refused with place and advice", "[fuzz]") { try_target("standard"); }
TEST_CASE("Damaged verdicts are read whole or refused with place and advice", "[fuzz]") { try_target("verdicts"); }
TEST_CASE("Damaged texts are read whole or refused with place and advice", "[fuzz]") { try_target("texts"); }
TEST_CASE("A damaged theme is read whole or refused in one sentence", "[fuzz]") { try_target("theme"); }
TEST_CASE("Damaged settings are read as far as they go and can be kept again", "[fuzz]") { try_target("settings"); }
TEST_CASE("A damaged profile or scenario inside a session is refused in one sentence", "[fuzz]") { try_target("kept"); }
TEST_CASE("A damaged session file is refused in one sentence or does no harm", "[fuzz]") { try_target("session"); }
TEST_CASE("Forged facts under hashes that fit are refused in one sentence or do no harm", "[fuzz]") { try_target("forged"); }
