#include "engine/casework/award.hpp"

#include <catch2/catch.hpp>
#include <cstdint>

namespace {

using casework::AwardStepKind;

/// Korea's brackets of a corruption reward since October 2015.
profile::Amount corruption_reward() {
    profile::Amount amount;
    amount.brackets = {{100'000'000, 300, {}}, {500'000'000, 200, {}}, {2'000'000'000, 140, {}}, {4'000'000'000, 80, {}}, {0, 40, {}}};
    amount.cap = 3'000'000'000;
    amount.nothing_up_to = 300'000;
    amount.round_to = 1000;
    return amount;
}

std::int64_t reward(std::int64_t base, std::int64_t reduced = 0, std::int64_t share = casework::whole_share) {
    return casework::award(corruption_reward(), {base, reduced, share}).value;
}

} // namespace

TEST_CASE("156.5 million won recovered give a reward of 41.3 million", "[casework][award]") { CHECK(reward(156'500'000) == 41'300'000); }

TEST_CASE("The record case of about 37.5 billion gives 1.82 billion", "[casework][award]") { CHECK(reward(37'500'000'000) == 1'820'000'000); }

TEST_CASE("At each edge of a bracket the next one begins with the next won", "[casework][award]") {
    CHECK(reward(100'000'000) == 30'000'000);
    CHECK(reward(500'000'000) == 110'000'000);
    CHECK(reward(2'000'000'000) == 320'000'000);
    CHECK(reward(4'000'000'000) == 480'000'000);
    CHECK(reward(100'010'000) == 30'002'000);
    CHECK(reward(500'010'000) == 110'001'000);
    CHECK(reward(2'000'025'000) == 320'002'000);
    CHECK(reward(4'000'025'000) == 480'001'000);
}

TEST_CASE("No reward exceeds the cap, whatever was recovered", "[casework][award]") {
    CHECK(reward(67'000'000'000) == 3'000'000'000);
    CHECK(reward(67'000'025'000) == 3'000'000'000);
    CHECK(reward(INT64_MAX) == 3'000'000'000);
}

TEST_CASE("What does not exceed the smallest reward is not paid", "[casework][award]") {
    CHECK(reward(1'000'000) == 0);
    CHECK(reward(1'003'400) == 301'000);
    CHECK(reward(0) == 0);
    CHECK(reward(-5) == 0);
}

TEST_CASE("A reduction and a share are taken from the capped reward, then it is rounded down", "[casework][award]") {
    CHECK(reward(100'000'000, 300) == 21'000'000);
    CHECK(reward(100'000'000, 0, 333) == 9'990'000);
    CHECK(reward(100'000'000, 300, 500) == 10'500'000);
    CHECK(reward(100'001'234, 0, 335) == 10'050'000);
    CHECK(reward(100'000'000, 1000) == 0);
    CHECK(reward(100'000'000, 4000) == 0);
}

TEST_CASE("Several who share receive together no more than the whole", "[casework][award]") {
    for (std::int64_t base = 1'000'000; base < 5'000'000'000; base = base * 17 / 10 + 3)
        CHECK(reward(base, 0, 333) + reward(base, 0, 333) + reward(base, 0, 334) <= reward(base));
}

TEST_CASE("Every step says what it came to, and the last is the award", "[casework][award]") {
    const auto award = casework::award(corruption_reward(), {156'501'234, 100, 500});
    using Step = casework::AwardStep;
    CHECK(award.steps ==
          std::vector<Step>{{.kind = AwardStepKind::bracket, .bracket = 0, .from = 0, .to = 100'000'000, .rate = 300, .so_far = 30'000'000},
                            {.kind = AwardStepKind::bracket, .bracket = 1, .from = 100'000'000, .to = 156'501'234, .rate = 200, .so_far = 41'300'246},
                            {.kind = AwardStepKind::reduced, .rate = 100, .so_far = 37'170'222},
                            {.kind = AwardStepKind::shared, .rate = 500, .so_far = 18'585'111},
                            {.kind = AwardStepKind::rounded, .to = 1000, .so_far = 18'585'000}});
    CHECK(award.value == 18'585'000);
}

TEST_CASE("A base that ends at the edge of a bracket touches the next one nowhere", "[casework][award]") {
    CHECK(casework::award(corruption_reward(), {100'000'000}).steps.size() == 1);
}

TEST_CASE("A cap, and what is too little to be paid, say where they lie", "[casework][award]") {
    using Step = casework::AwardStep;
    const auto capped = casework::award(corruption_reward(), {67'000'025'000}).steps;
    CHECK(capped.back() == Step{.kind = AwardStepKind::capped, .to = 3'000'000'000, .so_far = 3'000'000'000});
    const auto nothing = casework::award(corruption_reward(), {1'000'000}).steps;
    CHECK(nothing.back() == Step{.kind = AwardStepKind::too_little, .to = 300'000, .so_far = 0});
}

TEST_CASE("A share and a reduction of more than the whole count as the whole", "[casework][award]") {
    CHECK(casework::award(corruption_reward(), {100'000'000, 4000}).steps[1].rate == 1000);
    CHECK(reward(100'000'000, 0, 4000) == reward(100'000'000));
    CHECK(reward(100'000'000, -4000) == reward(100'000'000));
    CHECK(reward(100'000'000, 0, -1) == 0);
}

TEST_CASE("Shares of amounts are exact to the smallest unit", "[casework][award]") {
    profile::Amount amount;
    amount.brackets = {{0, 999, {}}};
    CHECK(casework::award(amount, {1999}).value == 1997); // 1,997.001
    CHECK(casework::award(amount, {1001}).value == 999);  // 999.999
}

TEST_CASE("Where nothing was recovered there is nothing to compute", "[casework][award]") {
    CHECK(casework::award(corruption_reward(), {0}).steps.empty());
    CHECK(casework::award(corruption_reward(), {-5}).steps.empty());
}

TEST_CASE("A cap holds down to the smallest unit, and an award that no law rounds stays as it is", "[casework][award]") {
    profile::Amount amount;
    amount.brackets = {{0, 999, {}}};
    amount.round_to = 0;
    CHECK(casework::award(amount, {1999}).value == 1997);
    amount.cap = 1;
    CHECK(casework::award(amount, {1999}).value == 1);
}
