#include "tests/journal/played_session.hpp"
#include "tests/session/passage.hpp"

namespace {

using fixtures::intent;
using session::DecisionStage;
using session::ForeseenKind;
using session::Session;

constexpr auto day = calendar::seconds_per_day;

Session begun() { return Session::start(fixtures::mini_materials(), {casework::GuardRails::teach, "", ""}); }

void submit(Session& play) {
    auto made = intent(play, "clerk", "submit");
    made.report = 0;
    REQUIRE(play.perform(made).happened);
}

void assign(Session& play) {
    auto made = intent(play, "park", "assign");
    made.with = {{play.profile().input(made.act, "officer"), play.setting().party("kim").index}};
    REQUIRE(play.perform(made).happened);
}

void send(Session& play, std::string_view agency) {
    auto made = intent(play, "kim", "send");
    made.with = {{play.profile().input(made.act, "agency"), play.setting().party(agency).index}};
    made.insist = true;
    REQUIRE(play.perform(made).happened);
}

void close_case(Session& play) {
    auto made = intent(play, "kim", "close");
    made.with = {{play.profile().input(made.act, "ground"), play.profile().choice("ground", "nothing_found").index}};
    const auto outcome = play.perform(made);
    REQUIRE(outcome.happened);
}

} // namespace

TEST_CASE("A decision opens once its condition holds and is made by the recommended act", "[session][decisions]") {
    auto play = begun();
    submit(play);
    CHECK(play.decisions()[0].stage == DecisionStage::to_come);
    assign(play);
    CHECK(play.decisions()[0].stage == DecisionStage::open);
    CHECK(play.decisions()[0].since == play.now());
    CHECK(play.decisions()[0].opened_at == play.facts().size());
    send(play, "police");
    CHECK(play.decisions()[0].stage == DecisionStage::done);
    CHECK(play.decisions()[0].as_recommended);
}

TEST_CASE("A decision that was made with other inputs, or by another act, was not made as recommended", "[session][decisions]") {
    for (const bool by_another_act : {false, true}) {
        auto play = begun();
        submit(play);
        assign(play);
        if (by_another_act) close_case(play);
        else send(play, "road_office");
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
    assign(play);
    const auto before = fixtures::seen(play);
    const auto forecast = play.forecast(60);
    CHECK(fixtures::seen(play) == before);
    REQUIRE(forecast.first_missed);
    const auto& missed = forecast.coming[*forecast.first_missed];
    CHECK(missed.kind == ForeseenKind::lapse);
    CHECK(play.profile()[missed.clock].about.id == "limit");
    CHECK(calendar::iso(missed.at) == "2026-04-13T23:59:59");
    CHECK(missed.person == play.setting().party("kim"));
    CHECK(std::ranges::find(forecast.coming, ForeseenKind::inject, &session::Foreseen::kind) != forecast.coming.end());
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
    assign(play);
    send(play, "police");
    play.rewind(fork);
    REQUIRE(play.freeze());
    CHECK_FALSE(play.forecast(90).coming.empty());
    CHECK(play.directions().frozen());
}
