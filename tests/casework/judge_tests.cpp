#include "tests/fixtures/mini_play.hpp"

using casework::RefusalCode;
using fixtures::MiniPlay;

namespace {

using Codes = std::vector<RefusalCode>;

/// Her first report, before it is sent.
struct Sending : MiniPlay {
    casework::Order submission = order("clerk", "submit");

    Sending() { submission.report = 0; }
    void with_an_input_of_another_act() { submission.inputs.push_back({context.profile.input(context.profile.act("ask"), "days"), 3, 0}); }
    void without_the_role() { context.parties[submission.actor.index].roles = 0; }
    void where_an_input_is_required() {
        auto& submit = context.profile.acts[submission.act.index];
        submit.needs = submit.required = context.profile[context.profile.act("assign")].required;
    }
};

} // namespace

TEST_CASE("In a case that has ended nothing else is said against an act", "[casework][why]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.closing()));
    CHECK(play.closed_by(play.closing("lee")) == Codes{RefusalCode::case_ended});
}

TEST_CASE("Where no part of the act's procedure is at hand nothing else is said against it", "[casework][why]") {
    MiniPlay play;
    play.submitted().assigned();
    auto back = play.order("kim", "report_back"); // which is no officer's act either
    back.track = 0;
    CHECK(play.closed_by(back) == Codes{RefusalCode::no_such_track});
}

TEST_CASE("At an end no act fits the stage, though it names none", "[casework][why]") {
    MiniPlay play;
    play.context.profile.acts[play.context.profile.act("report_back").index].stages.clear();
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("police")));
    CHECK(play.closed_by(play.order("han", "report_back")).empty());
    REQUIRE(play.perform(play.order("han", "report_back")));
    CHECK(play.closed_by(play.order("han", "report_back")) == Codes{RefusalCode::track_closed, RefusalCode::wrong_stage});
}

TEST_CASE("A question about a submission is answered with all that stands against it", "[casework][why]") {
    Sending her;
    her.without_the_role();
    her.with_an_input_of_another_act();
    CHECK(her.closed_by(her.submission) == Codes{RefusalCode::wrong_role, RefusalCode::input_not_expected});
    her.submission.report = 7;
    CHECK(her.closed_by(her.submission) == Codes{RefusalCode::no_such_report, RefusalCode::wrong_role, RefusalCode::input_not_expected});
}

TEST_CASE("A submission needs its role, what it asks for, and nothing that it does not ask for", "[casework]") {
    const auto refused = [](const auto& change) {
        Sending her;
        change(her);
        REQUIRE_FALSE(her.perform(her.submission));
        return her.refusal();
    };
    CHECK(refused([](Sending& her) { her.without_the_role(); }) == RefusalCode::wrong_role);
    CHECK(refused([](Sending& her) { her.with_an_input_of_another_act(); }) == RefusalCode::input_not_expected);
    CHECK(refused([](Sending& her) { her.where_an_input_is_required(); }) == RefusalCode::input_missing);
}

TEST_CASE("A value that an act has where none is given comes without words", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.asking()));
    const auto days = play.context.profile.input(play.context.profile.act("ask"), "days");
    const auto filled_in = std::ranges::find_if(
        play.decision.facts, [&](const casework::Fact& fact) { return fact.kind == casework::FactKind::input_given && fact.what == days.index; });
    REQUIRE(filled_in != play.decision.facts.end());
    CHECK(filled_in->words == 0);
}
