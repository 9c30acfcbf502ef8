#include "tests/journal/played_session.hpp"
#include "tests/session/passage.hpp"

namespace {

using fixtures::assign;
using fixtures::begun;
using fixtures::close_case;
using fixtures::send;
using fixtures::submit;
using session::DecisionStage;
using session::ForeseenKind;
using session::Session;

constexpr auto day = calendar::seconds_per_day;

} // namespace

TEST_CASE("A decision opens once its condition holds and is made by the recommended act", "[session][decisions]") {
    auto play = begun();
    submit(play);
    CHECK(play.decisions()[0].stage == DecisionStage::to_come);
    REQUIRE(assign(play).happened);
    CHECK(play.decisions()[0].stage == DecisionStage::open);
    CHECK(play.decisions()[0].since == play.now());
    CHECK(play.decisions()[0].opened_at == play.facts().size());
    REQUIRE(send(play, "police", true).happened);
    CHECK(play.decisions()[0].stage == DecisionStage::done);
    CHECK(play.decisions()[0].as_recommended);
}

TEST_CASE("A decision that was made with other inputs, or by another act, was not made as recommended", "[session][decisions]") {
    for (const bool by_another_act : {false, true}) {
        auto play = begun();
        submit(play);
        REQUIRE(assign(play).happened);
        if (by_another_act) REQUIRE(close_case(play).happened);
        else REQUIRE(send(play, "road_office", true).happened);
        CHECK(play.decisions()[0].stage == DecisionStage::done);
        CHECK_FALSE(play.decisions()[0].as_recommended);
    }
}

TEST_CASE("Running to a decision stops where one opens, in every plan", "[session][decisions][time]") {
    std::size_t stopped = 0;
    for (const auto& plan : fixtures::all_plans()) {
        auto materials = fixtures::materials_of(plan);
        if (materials.scenario.decisions.empty()) continue;
        auto play = Session::start(std::move(materials), {casework::GuardRails::teach, "", ""});
        const auto opened = [&] { return std::ranges::count_if(play.decisions(), [](const auto& one) { return one.stage != DecisionStage::to_come; }); };
        const auto before = opened();
        play.run_to_decision();
        INFO(plan.plan);
        CHECK((opened() > before || play.over()));
        stopped += opened() > before ? 1 : 0;
    }
    CHECK(stopped > 0);
}

TEST_CASE("A forecast names the first duty that will be missed, whose it is, and changes nothing", "[session][forecast]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    const auto before = fixtures::seen(play);
    const auto forecast = play.forecast(60);
    CHECK(fixtures::seen(play) == before);
    REQUIRE(forecast.first_missed);
    const auto& missed = forecast.coming[*forecast.first_missed];
    CHECK(missed.kind == ForeseenKind::lapse);
    CHECK(play.profile()[missed.clock].about.id == "limit");
    CHECK(calendar::iso(missed.at) == "2026-04-13T23:59:59");
    CHECK(missed.person == play.context().party("kim"));
    CHECK(std::ranges::find(forecast.coming, ForeseenKind::inject, &session::Foreseen::kind) != forecast.coming.end());
}

TEST_CASE("A limit that only something to come will start is no duty foreseen", "[session][forecast][judging]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    REQUIRE(send(play, "police").happened);
    const auto forecast = play.forecast(120);
    for (const auto& one : forecast.coming) {
        const auto* clock = play.world().cases[0].clock(one.clock, one.track);
        CHECK(one.runs == (one.clock && clock && clock->state == casework::ClockState::running));
        if (one.kind == ForeseenKind::inject) CHECK_FALSE(one.runs);
    }
}

TEST_CASE("What a forecast says comes, when nobody acts", "[session][forecast][property]") {
    for (const auto& plan : fixtures::all_plans()) {
        if (plan.plan.find("good") == std::string::npos) continue;
        auto play = Session::start(fixtures::materials_of(plan), {casework::GuardRails::teach, "", ""});
        const auto steps = fixtures::plan_of(plan);
        session::PlanPlayer player(play, steps);
        for (int i = 0; i < 4; ++i) player.step();
        const auto forecast = play.forecast(120);
        const auto before = play.facts().size();
        play.run_to(play.now() + 120 * day);
        std::size_t lapsed = 0, foreseen = 0;
        for (auto place = before; place < play.facts().size(); ++place) lapsed += play.facts()[place].kind == casework::FactKind::lapsed ? 1 : 0;
        for (const auto& one : forecast.coming) foreseen += one.kind == ForeseenKind::lapse || one.kind == ForeseenKind::reminder ? 1 : 0;
        INFO(plan.plan);
        CHECK(foreseen == lapsed);
    }
}

TEST_CASE("A frozen play is forecast as if it went on, a rewound one from where it stands", "[session][forecast]") {
    auto play = begun();
    submit(play);
    const auto fork = play.facts().size();
    REQUIRE(assign(play).happened);
    REQUIRE(send(play, "police", true).happened);
    play.rewind(fork);
    REQUIRE(play.freeze());
    CHECK_FALSE(play.forecast(90).coming.empty());
    CHECK(play.directions().frozen());
}
