#include "engine/casework/carry_out.hpp"
#include "tests/fixtures/mini_play.hpp"

#include <catch2/catch.hpp>

using fixtures::MiniPlay;

TEST_CASE("A case made again from its facts is the case that they made", "[casework][carry-out]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.asking()));
    play.later(30);
    play.lapse_all();
    const auto before = play.world;
    casework::remake(play.context, play.world, 0, play.facts);
    CHECK(play.world == before);
}

TEST_CASE("What could not be kept has not happened, though it was carried out", "[casework][carry-out]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto before = play.world;
    casework::carry_out(play.context, play.world, play.rails, play.asking(), play.decision);
    REQUIRE(play.decision.happens());
    REQUIRE_FALSE(play.world == before);
    casework::remake(play.context, play.world, 0, play.facts);
    CHECK(play.world == before);
}

TEST_CASE("A report that could not be kept as a case can be submitted again", "[casework][carry-out]") {
    MiniPlay play;
    auto submission = play.order("clerk", "submit");
    submission.report = 0;
    casework::carry_out(play.context, play.world, play.rails, submission, play.decision);
    REQUIRE(play.world.cases.size() == 1);
    casework::remake(play.context, play.world, 0, {});
    CHECK(play.world == casework::World{});
    CHECK(play.perform(submission));
}

TEST_CASE("An inject that speaks before there is a case is no fact of the case", "[casework][carry-out]") {
    MiniPlay play;
    REQUIRE_FALSE(play.context.injects.empty());
    casework::carry_out_inject(play.context, play.world, 0, 0, play.now, play.decision);
    CHECK(play.world.cases.empty());
    play.take();
    play.submitted();
    const auto before = play.world;
    casework::remake(play.context, play.world, 0, play.facts);
    CHECK(play.world == before);
}

TEST_CASE("A clock that has reached nothing yet carries out nothing", "[casework][carry-out]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto next = fixtures::next_lapse(play.context, play.world);
    REQUIRE(next);
    const auto before = play.world;
    casework::carry_out_lapse(play.context, play.world, 0, next->clock, next->track, next->at + -1, play.decision);
    CHECK(play.decision.facts.empty());
    CHECK(play.world == before);
    casework::decide_lapse(play.context, play.world, 0, next->clock, next->track, next->at, play.decision);
    const auto facts = play.decision.facts;
    auto after = play.world;
    for (const auto& fact : facts) casework::apply(play.context, after, fact);
    casework::carry_out_lapse(play.context, play.world, 0, next->clock, next->track, next->at, play.decision);
    CHECK((play.decision.facts == facts && play.world == after));
}

TEST_CASE("A second report that could not be kept leaves the first where it was", "[casework][carry-out]") {
    MiniPlay play;
    play.submitted();
    const auto before = play.world;
    auto submission = play.order("clerk", "submit");
    submission.report = 1;
    casework::carry_out(play.context, play.world, play.rails, submission, play.decision);
    REQUIRE(play.world.cases.size() == 2);
    casework::remake(play.context, play.world, 1, play.facts);
    CHECK(play.world == before);
}

TEST_CASE("What a script brings is carried out as it is decided, in a case that has ended too", "[casework][carry-out]") {
    MiniPlay play;
    play.submitted().assigned();
    for (const bool ended : {false, true}) {
        play.the_case().ended = ended;
        casework::Decision decided;
        casework::decide_inject(play.context, play.world, 0, 0, play.now, decided);
        auto after = play.world;
        for (const auto& fact : decided.facts) casework::apply(play.context, after, fact);
        REQUIRE_FALSE(play.decision.facts.empty()); // of what was carried out before
        casework::carry_out_inject(play.context, play.world, 0, 0, play.now, play.decision);
        CHECK(play.decision.facts == decided.facts);
        CHECK(play.world == after);
    }
}
