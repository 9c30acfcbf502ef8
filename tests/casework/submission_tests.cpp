#include "tests/fixtures/mini_play.hpp"

using casework::RefusalCode;
using fixtures::MiniPlay;

TEST_CASE("A submission opens the case with its report's fields and its main procedure", "[casework]") {
    MiniPlay play;
    play.submitted();
    REQUIRE(play.world.cases.size() == 1);
    CHECK(play.stage() == "received");
    CHECK(play.the_case().reporter == play.party("clerk"));
    CHECK(play.the_case().subject == play.party("head"));
    const auto& profile = play.context.profile;
    CHECK(play.the_case().field(profile.field("report.type")) == profile.choice("report_type", "corruption").index);
}

TEST_CASE("A report is submitted once", "[casework]") {
    MiniPlay play;
    play.submitted();
    auto again = play.order("clerk", "submit");
    again.report = 0;
    CHECK_FALSE(play.perform(again));
    CHECK(play.refusal() == RefusalCode::already_submitted);
}

TEST_CASE("The world knows which report became which case, and which has not been sent", "[casework]") {
    MiniPlay play;
    CHECK(play.world.of_report(0) == casework::no_case);
    play.submitted();
    CHECK(play.world.of_report(0) == 0);
    CHECK(play.world.of_report(1) == casework::no_case);
}

TEST_CASE("Nobody submits another person's report, nor one that is not there", "[casework]") {
    MiniPlay play;
    auto of_another = play.order("kim", "submit");
    of_another.report = 0;
    CHECK_FALSE(play.perform(of_another));
    CHECK(play.refusal() == RefusalCode::not_assigned);
    auto of_nothing = play.order("clerk", "submit");
    of_nothing.report = 7;
    CHECK_FALSE(play.perform(of_nothing));
    CHECK(play.refusal() == RefusalCode::no_such_report);
}
