#include "sandbox/debrief/debrief.hpp"
#include "tests/fixtures/shipped_plays.hpp"
#include "tests/session/small_case.hpp"

#include <algorithm>
#include <map>

namespace {

using fixtures::assign;
using fixtures::begun_with;
using fixtures::send;
using fixtures::submit;
using fixtures::to_the_end;
using session::ExpectationState;
using session::Session;

const debrief::JudgedExpectation& first_of(const debrief::Debrief& made) { return made.goals.at(0).expectations.at(0); }

} // namespace

TEST_CASE("What was to follow a message that never came did not arise and is out of the score", "[session][judging]") {
    auto play = begun_with("expectations", R"([{"id": "noted", "goal": "g", "points": 5, "arises": {"count": {"finding": "gossip"}}, "holds": {"fact": "jot"}},
                                               {"id": "kept", "goal": "g", "points": 3, "never": {"knows": "identity", "who": "head"}}])");
    submit(play);
    to_the_end(play);
    CHECK(play.expectations().at(0).state == ExpectationState::did_not_arise);
    const auto made = debrief::debrief(play, fixtures::english());
    CHECK(made.score.of == 3);
    CHECK(made.score.held == 3);
    CHECK(first_of(made).never_came == "This never came about: it was recorded: Gossip.");
    CHECK(made.summary.at(2).find("Expectations that held: 1 of 1") != std::string::npos);
    CHECK(made.summary.at(2).find("1 more expectation did not arise") != std::string::npos);
}

TEST_CASE("Once the message has come, what was to follow is held or missed", "[session][judging]") {
    for (const bool noted : {true, false}) {
        auto play =
            begun_with("expectations", R"([{"id": "noted", "goal": "g", "points": 5, "arises": {"count": {"finding": "gossip"}}, "holds": {"fact": "jot"}}])");
        submit(play);
        REQUIRE(assign(play).happened);
        play.run_to(play.now() + 3 * calendar::seconds_per_day);
        if (noted) REQUIRE(play.perform(fixtures::intent(play, "kim", "jot")).happened);
        to_the_end(play);
        CHECK(play.expectations().at(0).state == (noted ? ExpectationState::held : ExpectationState::missed));
    }
}

TEST_CASE("What is done before there was a reason for it counts once the reason has come", "[session][judging]") {
    auto play =
        begun_with("expectations", R"([{"id": "noted", "goal": "g", "points": 5, "arises": {"count": {"finding": "gossip"}}, "holds": {"fact": "jot"}}])");
    submit(play);
    REQUIRE(assign(play).happened);
    REQUIRE(play.perform(fixtures::intent(play, "kim", "jot")).happened);
    CHECK(play.expectations().at(0).state == ExpectationState::open);
    play.run_to(play.now() + 3 * calendar::seconds_per_day);
    CHECK(play.expectations().at(0).state == ExpectationState::held);
}

TEST_CASE("What must never happen is no merit where it could not have happened, and is missed wherever it does", "[session][judging]") {
    const auto* told =
        R"([{"id": "told", "goal": "g", "points": 5, "arises": {"count": {"finding": "gossip"}}, "never": {"knows": "content", "who": "police"}}])";
    auto quiet = begun_with("expectations", told);
    submit(quiet);
    to_the_end(quiet);
    CHECK(quiet.expectations().at(0).state == ExpectationState::did_not_arise);
    auto early = begun_with("expectations", told);
    submit(early);
    REQUIRE(assign(early).happened);
    REQUIRE(send(early, "police").happened);
    CHECK(early.expectations().at(0).state == ExpectationState::missed);
}

TEST_CASE("A time limit that never began was neither kept nor missed", "[session][judging]") {
    for (const auto* said : {R"("holds": {"clock": "monthly", "is": "met"})", R"("never": {"clock": "monthly", "is": "lapsed"})"}) {
        auto play = begun_with("expectations", R"([{"id": "monthly", "goal": "g", "points": 5, )" + std::string(said) + "}]");
        submit(play);
        to_the_end(play);
        CHECK(play.expectations().at(0).state == ExpectationState::did_not_arise);
        CHECK(first_of(debrief::debrief(play, fixtures::english())).never_came == "This time limit never began: Every month.");
    }
}

TEST_CASE("One of several things that were to be needs no limit that only another of them speaks of", "[session][judging]") {
    auto play =
        begun_with("expectations", R"([{"id": "e", "goal": "g", "points": 5, "holds": {"any": [{"clock": "monthly", "is": "met"}, {"fact": "close"}]}}])");
    submit(play);
    to_the_end(play);
    CHECK(play.expectations().at(0).state == ExpectationState::missed);
}

TEST_CASE("What had to be done by a day did not arise when there was no reason for it by then", "[session][judging]") {
    auto play = begun_with("expectations",
                           R"([{"id": "e", "goal": "g", "points": 5, "by": "1d", "arises": {"count": {"finding": "gossip"}}, "holds": {"fact": "jot"}}])");
    submit(play);
    REQUIRE(assign(play).happened);
    to_the_end(play);
    CHECK(play.expectations().at(0).state == ExpectationState::did_not_arise);
}

TEST_CASE("What arises only otherwise counts neither for nor against what was done", "[session][judging][ghost]") {
    auto play = begun_with("expectations", R"([{"id": "answered", "goal": "g", "points": 5, "arises": {"fact": "send"}, "holds": {"fact": "report_back"}}])");
    submit(play);
    REQUIRE(assign(play).happened);
    REQUIRE(fixtures::close_case(play).happened);
    to_the_end(play);
    const auto made = debrief::debrief(play, fixtures::english());
    CHECK(made.score.of == 0);
    REQUIRE(made.decisions.at(0).other);
    CHECK(made.decisions.at(0).other->tried);
    CHECK(made.decisions.at(0).other->change == 0);
    CHECK(made.decisions.at(0).other->gains.empty());
}

TEST_CASE("A decision that did not arise says what never came about", "[session][judging]") {
    auto play = fixtures::begun();
    submit(play);
    to_the_end(play);
    const auto made = debrief::debrief(play, fixtures::english());
    CHECK(made.decisions.at(0).never_came == "This never came about: the procedure stands in \"Checking\".");
    CHECK(made.process.reached == 0);
}

TEST_CASE("A decision is not open before somebody can do its act, nor once nobody can any more", "[session][judging][decisions]") {
    using session::DecisionStage;
    auto play = begun_with("decisions", R"([{"id": "d", "when": {"fact": "submit"}, "recommended": {"act": "jot"}, "because": "It helps."}])");
    submit(play);
    CHECK(play.decisions().at(0).stage == DecisionStage::to_come); // nobody has the case yet
    REQUIRE(assign(play).happened);
    CHECK(play.decisions().at(0).stage == DecisionStage::open);
    fixtures::ask(play);
    CHECK(play.decisions().at(0).stage == DecisionStage::shut);
    REQUIRE(play.perform(fixtures::intent(play, "clerk", "answer")).happened);
    CHECK(play.decisions().at(0).stage == DecisionStage::open);
    REQUIRE(play.perform(fixtures::intent(play, "kim", "jot")).happened);
    CHECK(play.decisions().at(0).as_recommended);
}

TEST_CASE("A decision is for those alone who can do its act now", "[session][judging][decisions]") {
    auto play = fixtures::begun();
    submit(play);
    REQUIRE(assign(play).happened);
    CHECK(play.is_decision_of(0, play.context().party("kim")));
    CHECK_FALSE(play.is_decision_of(0, play.context().party("lee")));
    CHECK_FALSE(play.is_decision_of(0, play.context().party("clerk")));
}

TEST_CASE("Where the author says who should do it, the same act by somebody else is another", "[session][judging][decisions]") {
    for (const auto* who : {"kim", "lee"}) {
        auto play = begun_with(
            "decisions", R"([{"id": "d", "when": {"stage": "checking"}, "recommended": {"act": "stand_aside", "as": "lee"}, "because": "He was his chief."}])");
        submit(play);
        REQUIRE(assign(play).happened);
        CHECK(play.is_decision_of(0, play.context().party("lee")));
        CHECK_FALSE(play.is_decision_of(0, play.context().party("kim")));
        REQUIRE(play.perform(fixtures::intent(play, who, "stand_aside")).happened);
        const bool by_lee = who == std::string("lee");
        CHECK(play.decisions().at(0).as_recommended == by_lee);
        to_the_end(play);
        const auto met = debrief::debrief(play, fixtures::english()).decisions.at(0).met;
        CHECK(met.state == (by_lee ? debrief::DecisionTaken::as_recommended : debrief::DecisionTaken::otherwise));
    }
}

TEST_CASE("A decision that came up while nobody could do its act did not arise, and the debrief says so", "[session][judging]") {
    auto play = begun_with("decisions", R"([{"id": "d", "when": {"fact": "submit"}, "recommended": {"act": "jot"}, "because": "It helps."}])");
    submit(play);
    to_the_end(play);
    const auto decision = debrief::debrief(play, fixtures::english()).decisions.at(0);
    CHECK(decision.met.state == debrief::DecisionTaken::not_reached);
    CHECK(decision.never_came.starts_with("It came about, but nobody could do what is recommended"));
}

TEST_CASE("No act is praised or blamed for what no longer fits without it", "[session][judging][ghost]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto made = debrief::debrief(fixtures::played_by_plan(scenario, plan), fixtures::english());
        for (const auto& one : made.decisions) {
            if (!one.other || one.other->no_longer.empty()) continue;
            CHECK(one.bearing == debrief::Bearing::not_known);
            CHECK((one.other->change == 0 && one.other->gains.empty() && one.other->loses.empty()));
        }
        for (const auto& moment : made.moments)
            if (!made.decisions[moment.decision].other->compares()) CHECK(moment.question.find("no longer fit") != std::string::npos);
    }
}

TEST_CASE("Evidence that came after its days was not had, whoever holds it now", "[session][judging][evidence]") {
    for (const int days : {3, 11}) {
        auto materials = fixtures::mini_with("expectations", R"([{"id": "had", "goal": "g", "points": 5, "holds": {"knows": "slips", "who": "kim"}}])");
        materials.context.reports[0].evidence[1].decays = calendar::Length{10, calendar::Unit::calendar_days};
        auto play = Session::start(std::move(materials), {casework::GuardRails::teach, "", ""});
        submit(play);
        REQUIRE(assign(play).happened);
        fixtures::ask(play);
        play.run_to(play.now() + days * calendar::seconds_per_day);
        REQUIRE(play.perform(fixtures::intent(play, "clerk", "answer")).happened);
        to_the_end(play);
        CHECK(play.expectations().at(0).state == (days == 3 ? ExpectationState::held : ExpectationState::missed));
    }
}

TEST_CASE("While a play goes on its debrief tells nothing of what is to come", "[session][judging]") {
    auto materials = fixtures::materials("inflated_invoices");
    const auto plan = fixtures::plan("inflated_invoices", "good", materials);
    auto play = Session::start(std::move(materials), {plan.rails, "", ""});
    session::PlanPlayer player(play, plan);
    for (int step = 0; step < 4; ++step) player.step();
    const auto made = debrief::debrief(play, fixtures::english());
    REQUIRE_FALSE(made.over);
    for (const auto& goal : made.goals)
        for (const auto& one : goal.expectations) CHECK(one.state != ExpectationState::open);
    CHECK(made.score.of == made.score.held);
    CHECK(made.score.open > 0);
    CHECK(made.decisions.size() < play.scenario().decisions.size());
    std::size_t open = 0;
    for (const auto& one : made.decisions) {
        CHECK(one.met.state != debrief::DecisionTaken::not_reached);
        CHECK(one.open == one.recommended.empty());
        CHECK(one.open == one.because.empty());
        open += one.open ? 1 : 0;
    }
    CHECK(open > 0);
    CHECK((made.notes.empty() && made.questions.empty() && made.before_after.empty() && made.truth.empty()));
    for (const auto& side : made.reporter)
        for (const auto& one : side.evidence) CHECK(one.life.keeping != views::Keeping::obtainable);
}

TEST_CASE("That no limit was missed is not said where none was met, and what has no limit by law is told as not done", "[session][judging]") {
    auto play = fixtures::begun();
    submit(play);
    REQUIRE(assign(play).happened);
    REQUIRE(send(play, "police").happened);
    const auto so_far = debrief::debrief(play, fixtures::english()).summary.at(3);
    CHECK(so_far.find("Not done, without a limit by law: Without delay.") != std::string::npos);
    auto nothing = fixtures::begun();
    CHECK(debrief::debrief(nothing, fixtures::english()).summary.at(3).find("none was missed") == std::string::npos);
    nothing = begun_with("script", "[]");
    REQUIRE(nothing.over());
    CHECK(debrief::debrief(nothing, fixtures::english()).summary.at(3) == "No time limit was met.");
}

TEST_CASE("By their share of what arose the plans of a scenario tell themselves apart", "[session][judging]") {
    std::map<std::string, std::map<std::string, double>> shares;
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        const auto score = debrief::debrief(fixtures::played_by_plan(scenario, plan), fixtures::english()).score;
        REQUIRE(score.of > 0);
        shares[scenario][plan] = static_cast<double>(score.held) / score.of;
    }
    for (const auto& [scenario, plans] : shares)
        for (const auto& [plan, share] : plans) {
            INFO(scenario << " " << plan << " " << share);
            if (plan == "good") CHECK(share == 1);
            else CHECK(share < (plan == "bad" ? 0.5 : 0.95));
            if (plan != "bad") CHECK(share > plans.at("bad") + 0.2);
        }
}
