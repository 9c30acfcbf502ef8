#include "tests/fixtures/mini_play.hpp"

using casework::Fact;
using casework::FactKind;
using fixtures::MiniPlay;

namespace {

Fact of(FactKind kind) {
    Fact fact;
    fact.kind = kind;
    return fact;
}

} // namespace

TEST_CASE("An order goes from its first fact to the next that opens one, or to the end", "[casework][orders]") {
    const std::vector facts{of(FactKind::act_done), of(FactKind::input_given), of(FactKind::assigned), of(FactKind::lapsed), of(FactKind::injected)};
    CHECK(casework::end_of_order(facts, 0) == 3);
    CHECK(casework::end_of_order(facts, 3) == 4);
    CHECK(casework::end_of_order(facts, 4) == 5);
}

TEST_CASE("The order that made facts is found in them: who, where, when, with what, why and how", "[casework][orders]") {
    MiniPlay play;
    play.submitted();
    auto assign = play.order("park", "assign");
    play.give(assign, "officer", play.party("kim").index);
    assign.reason = play.words.add("She knows the roads");
    REQUIRE(play.perform(assign));
    play.told_name();
    play.later(3);
    for (const auto& made : {play.sending("police", true), play.closing()}) {
        auto given = made;
        given.insist = true;
        given.reason = play.words.add("It is late");
        casework::decide(play.context, play.world, play.rails, given, play.decision);
        REQUIRE(play.decision.happens());
        CHECK(casework::order_from(play.decision.facts) == given);
    }
}

TEST_CASE("A submission is found in its facts with the report that it sends", "[casework][orders]") {
    MiniPlay play;
    play.submitted();
    auto submit = play.order("clerk", "submit");
    submit.report = 1;
    submit.case_number = 1;
    casework::decide(play.context, play.world, play.rails, submit, play.decision);
    REQUIRE(play.decision.happens());
    CHECK(casework::order_from(play.decision.facts).report == 1);
    CHECK(casework::order_from(play.decision.facts).case_number == 1);
}

TEST_CASE("What whoever leads the play does is one fact beside every case, and holds all that was said", "[casework][orders]") {
    MiniPlay play;
    casework::Direction direction;
    direction.at = play.now;
    direction.code = 3;
    direction.whom = play.party("kim");
    direction.value = 7;
    direction.extra = 9;
    direction.words = play.words.add("Look here");
    play.decision.facts.resize(4);
    casework::decide_direction(direction, play.decision);
    REQUIRE(play.decision.facts.size() == 1);
    const auto& fact = play.decision.facts[0];
    CHECK(fact.kind == FactKind::directed);
    CHECK(fact.case_number == casework::no_case);
    CHECK(fact.at == play.now);
    CHECK(fact.what == 3);
    CHECK(fact.whom == play.party("kim"));
    CHECK(fact.value == 7);
    CHECK(fact.extra == 9);
    CHECK(fact.words == direction.words);
}

TEST_CASE("A rule that is broken, an input that cannot be: the reason names it, and what was asked", "[casework][orders]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE_FALSE(play.perform(play.sending("road_office")));
    const auto rule = play.decision.refusal[0].rule;
    CHECK(play.context.profile[rule].about.id == "never_to_the_accused");
    CHECK(play.decision.refusal[0].condition == play.context.profile[rule].holds);
    auto wrong = play.order("kim", "send");
    play.give(wrong, "agency", play.party("kim").index);
    REQUIRE_FALSE(play.perform(wrong));
    CHECK(play.decision.refusal[0].input == play.context.profile.input(wrong.act, "agency"));
}
