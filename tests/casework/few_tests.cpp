#include "engine/casework/few.hpp"
#include "engine/casework/rare.hpp"

#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <vector>

using casework::Few;
using casework::Rare;

namespace {

/// Long enough to ask for memory of their own, so that whoever looks for leaks sees one that is lost.
std::string word(int number) { return "a word that is too long to stand in a string itself, number " + std::to_string(number); }

Few<std::string, 2> words(int count) {
    Few<std::string, 2> made;
    for (int number = 0; number < count; ++number) made.push_back(word(number));
    return made;
}

bool holds_words(const Few<std::string, 2>& few, int count) {
    std::vector<std::string> expected;
    for (int number = 0; number < count; ++number) expected.push_back(word(number));
    return std::vector<std::string>(few.begin(), few.end()) == expected;
}

} // namespace

TEST_CASE("A few are kept in order, whether they stand in their owner or have become more", "[casework][few]") {
    for (int count = 0; count <= 9; ++count) CHECK(holds_words(words(count), count));
}

TEST_CASE("A copy of a few is its own", "[casework][few]") {
    for (const int count : {0, 1, 2, 3, 9}) {
        const auto first = words(count);
        auto copy = first;
        copy.push_back("one more");
        CHECK(holds_words(first, count));
        CHECK(copy.size() == first.size() + 1);
        auto taken_over = words(5);
        taken_over = first;
        CHECK(taken_over == first);
    }
}

TEST_CASE("What a few are moved to holds them, and what they were moved from can be filled again", "[casework][few]") {
    for (const int count : {0, 1, 2, 3, 9}) {
        auto from = words(count);
        auto to = std::move(from);
        CHECK(holds_words(to, count));
        from = words(4);
        CHECK(holds_words(from, 4));
        to = std::move(from);
        CHECK(holds_words(to, 4));
    }
}

TEST_CASE("Some of a few can be taken out, the others stay in order", "[casework][few]") {
    Few<int, 4> numbers{1, 2, 3, 4, 5, 6};
    erase_if(numbers, [](int number) { return number % 2 == 0; });
    CHECK(numbers == Few<int, 4>{1, 3, 5});
    CHECK(numbers < Few<int, 4>{1, 3, 6});
    numbers.resize(5, 7);
    CHECK(numbers == Few<int, 4>{1, 3, 5, 7, 7});
    numbers.assign(1, 9);
    CHECK(numbers == Few<int, 4>{9});
}

TEST_CASE("What is rare is copied with what it holds, and is equal to what holds the same", "[casework][few]") {
    const Rare<int> none;
    Rare<int> some{1, 2};
    auto copy = some;
    copy.push_back(3);
    CHECK(some == Rare<int>{1, 2});
    CHECK(copy == Rare<int>{1, 2, 3});
    some.clear();
    CHECK(some == none);
    CHECK(some.empty());
}
