#include "engine/casework/history.hpp"
#include "tests/fixtures/dice.hpp"

#include <catch2/catch.hpp>

using casework::Fact;
using casework::History;

namespace {

Fact fact_of(std::uint32_t case_number, std::uint64_t number) {
    Fact fact;
    fact.number = number;
    fact.case_number = case_number;
    return fact;
}

std::vector<std::uint32_t> looked_for(const History& history, std::uint32_t case_number) {
    std::vector<std::uint32_t> places;
    for (std::uint32_t place = 0; place < history.size(); ++place)
        if (history[place].case_number == case_number) places.push_back(place);
    return places;
}

} // namespace

TEST_CASE("The facts of a case are found as if every fact were looked at, however often some are taken back", "[casework][history][property]") {
    constexpr std::uint32_t numbers[] = {0, 1, 2, 7, casework::no_case};
    fixtures::Dice dice(11);
    History history;
    for (int round = 0; round < 300; ++round) {
        if (dice.below(8) == 0) history.take_back_to(dice.below(history.size() + 1));
        for (auto left = dice.below(6); left > 0; --left) history.add(fact_of(numbers[dice.below(5)], history.size() + 1));
        for (const auto number : numbers) {
            const auto places = history.of(number);
            CHECK(std::vector<std::uint32_t>(places.begin(), places.end()) == looked_for(history, number));
        }
    }
}

TEST_CASE("Whoever follows a history hears of what was taken back, and of nothing else", "[casework][history]") {
    History history;
    const auto turn = history.turn();
    history.add(fact_of(0, 1));
    history.add(fact_of(0, 2));
    history.take_back_to(2);
    CHECK(history.turn() == turn);
    history.take_back_to(1);
    CHECK(history.turn() != turn);
    CHECK(history.size() == 1);
    CHECK(history.of(5).empty());
}
