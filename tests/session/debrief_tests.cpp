#include "sandbox/debrief/debrief.hpp"
#include "sandbox/debrief/points.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "tests/fixtures/shipped_plays.hpp"

#include <algorithm>
#include <stdexcept>

namespace {

using debrief::DecisionTaken;
using fixtures::played_by_plan;
using session::Session;

const debrief::DebriefDecision& decision(const debrief::Debrief& debrief, std::string_view id) {
    const auto found = std::ranges::find(debrief.decisions, id, &debrief::DebriefDecision::id);
    REQUIRE(found != debrief.decisions.end());
    return *found;
}

const debrief::JudgedExpectation& expectation(const debrief::Debrief& debrief, std::string_view id) {
    for (const auto& goal : debrief.goals)
        for (const auto& one : goal.expectations)
            if (one.id == id) return one;
    throw std::runtime_error("no expectation " + std::string(id));
}

debrief::Debrief debrief_of(const std::string& scenario, const std::string& plan) {
    return debrief::debrief(played_by_plan(scenario, plan), fixtures::english());
}

debrief::Debrief debrief_after_steps(int steps, const std::string& name) {
    auto materials = fixtures::materials("inflated_invoices");
    const auto plan = fixtures::plan("inflated_invoices", name, materials);
    auto play = Session::start(std::move(materials), {plan.rails, "", ""});
    session::PlanPlayer player(play, plan);
    for (int step = 0; step < steps; ++step) player.step();
    return debrief::debrief(play, fixtures::english());
}

/// The play with one step of its plan changed, or without it.
std::string digest_with(const std::string& scenario, const std::string& name, const std::function<void(std::vector<model::PlanStep>&)>& change) {
    auto materials = fixtures::materials(scenario);
    auto plan = fixtures::plan(scenario, name, materials);
    change(plan.steps);
    auto session = Session::start(std::move(materials), {plan.rails, "", ""});
    REQUIRE(session::PlanPlayer(session, plan).finish().end == session::PlanEnd::finished);
    return session.digest();
}

std::string told_again(const Session& play) {
    auto line = session::begun_again(play);
    for (const auto& order : session::own_orders(play)) session::give_again(line, order);
    session::reach(line, play.now());
    return line.digest();
}

} // namespace

TEST_CASE("Told again by the orders of people alone, every play comes to the same digest", "[debrief]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto play = played_by_plan(scenario, plan);
        CHECK(told_again(play) == play.digest());
    }
}

TEST_CASE("The time to object is a right: nobody is late when it ends, and concluding waits for it", "[debrief]") {
    const auto debrief = debrief_of("somebody_told", "good");
    CHECK(std::ranges::none_of(debrief.deadlines, debrief::is_missed));
    const auto objecting = std::ranges::find(debrief.deadlines, "Time to object", &debrief::DebriefDeadline::name);
    REQUIRE(objecting != debrief.deadlines.end());
    CHECK(objecting->mark == views::ClockMark::passed);
}

TEST_CASE("Somebody who was taken over does by script nothing that the play does not show", "[debrief]") {
    auto materials = fixtures::materials("inflated_invoices");
    const auto plan = fixtures::plan("inflated_invoices", "good", materials);
    auto play = Session::start(std::move(materials), {plan.rails, "", ""});
    play.take_over(play.context().party("inspector_han"));
    session::PlanPlayer player(play, plan);
    while (player.step()) {
    }
    play.run_to(play.now() + 20 * calendar::seconds_per_day);
    const auto orders = session::own_orders(play);
    CHECK(std::ranges::any_of(orders, &session::OwnOrder::directs));
    CHECK(told_again(play) == play.digest());
}

TEST_CASE("What script and conduct do is not counted as an act of those who were played", "[debrief]") {
    const auto debrief = debrief_of("inflated_invoices", "bad");
    CHECK(debrief.counts.own_acts == 11);
    CHECK(debrief.counts.acts_of_others == 2); // the clerk sends it in, a commissioner decides
    CHECK(debrief.counts.refusals == 1);
    CHECK(debrief.counts.insisted == 3);
}

TEST_CASE("A decision opens at the fact that made it true and tells what was done, or what was done instead", "[debrief]") {
    const auto debrief = debrief_of("inflated_invoices", "bad");
    const auto& call = decision(debrief, "d5");
    CHECK(call.met.opened_at_fact == 33);
    CHECK(call.met.done_at_fact == 35);
    CHECK(call.met.state == DecisionTaken::otherwise);
    CHECK(call.between == "2 hours");
    CHECK(call.reason == "He sounded reasonable, and nothing was said about who");
    CHECK(decision(debrief, "d1").met.state == DecisionTaken::as_recommended);
    CHECK(decision(debrief, "d4").done.starts_with("Record the finding"));
    CHECK(decision(debrief, "d9").met.state == DecisionTaken::nothing);
    CHECK(decision(debrief, "d11").met.state == DecisionTaken::not_reached);
}

TEST_CASE("What is done before the question comes up counts as done, and is told so", "[debrief]") {
    auto materials = fixtures::materials("inflated_invoices");
    auto plan = fixtures::plan("inflated_invoices", "good", materials);
    const auto named = [&](const char* act) {
        return std::ranges::find(plan.steps, materials.context.profile.act(act), [](const model::PlanStep& one) { return one.act.act; });
    };
    auto early = *named("name_lead");
    early.until = {};
    plan.steps.erase(named("name_lead"));
    plan.steps.insert(named("put_to_subcommittee"), early);
    auto play = Session::start(std::move(materials), {plan.rails, "", ""});
    REQUIRE(session::PlanPlayer(play, plan).finish().end == session::PlanEnd::finished);
    const auto debrief = debrief::debrief(play, fixtures::english());
    const auto& lead_named = decision(debrief, "d7");
    CHECK(lead_named.met.state == DecisionTaken::as_recommended);
    CHECK(lead_named.met.before_it_came_up);
    CHECK(lead_named.other->leaves_out);
    CHECK(debrief.process.as_recommended == 11);
}

TEST_CASE("While a play goes on, what is still open has a figure of its own", "[debrief]") {
    const auto halfway = debrief_after_steps(5, "good");
    CHECK(halfway.score.open > 0);
    CHECK(halfway.summary.at(2).find("still open") != std::string::npos);
    const auto whole = debrief_of("inflated_invoices", "good");
    CHECK(whole.score.open == 0);
    CHECK(whole.score.held == whole.score.of);
    CHECK(whole.summary.at(2).find("still open") == std::string::npos);
}

TEST_CASE("The other line is what playing the recommended act gives", "[debrief][ghost]") {
    const auto debrief = debrief_of("inflated_invoices", "bad");
    const auto digest = digest_with("inflated_invoices", "bad", [](auto& steps) {
        auto& answer = steps.at(5); // the hint, insisted upon
        const auto recommended = *fixtures::materials("inflated_invoices").scenario.decisions.at(4).recommended;
        answer.act.with = recommended.with;
        answer.insist = false;
    });
    const auto& other = *decision(debrief, "d5").other;
    CHECK(other.digest == digest);
    CHECK(other.parts_at_fact == 35);
    CHECK(other.change == 5);
    CHECK(other.gains == std::vector<std::string>{"The caller was refused and the call was noted"});
}

TEST_CASE("Where it was done as recommended the other line is the play without it", "[debrief][ghost]") {
    const auto debrief = debrief_of("inflated_invoices", "good");
    const auto materials = fixtures::materials("inflated_invoices");
    const auto orders = session::own_orders(played_by_plan("inflated_invoices", "good"));
    const auto act = materials.context.profile.act("answer_question_about_reporter");
    const auto digest = digest_with("inflated_invoices", "good", [&](auto& steps) {
        const auto step = std::ranges::find(steps, act, [](const model::PlanStep& one) { return one.act.act; });
        const auto order = std::ranges::find(orders, act, [](const session::OwnOrder& one) { return one.intent.act; });
        // What follows comes at its own moment, though nothing precedes it any more.
        (step + 1)->at = (order + 1)->at;
        (step + 1)->until = {};
        (step + 1)->after = {};
        steps.erase(step);
    });
    CHECK(decision(debrief, "d5").other->leaves_out);
    CHECK(decision(debrief, "d5").other->digest == digest);
}

TEST_CASE("Where nothing was done the recommended act is done as soon as the decision opens", "[debrief][ghost]") {
    const auto debrief = debrief_of("head_of_the_body", "bad");
    const auto& call = decision(debrief, "d4");
    REQUIRE(call.met.state == DecisionTaken::nothing);
    CHECK(call.other->tried);
    CHECK(call.other->parts_at == call.met.opened_at);
    CHECK(call.other->change == 5);
}

TEST_CASE("What applies nowhere on the other line is listed, and what waits is done later", "[debrief][ghost]") {
    const auto good = debrief_of("inflated_invoices", "good");
    CHECK(decision(good, "d2").other->no_longer.size() == 20);
    const auto bad = debrief_of("inflated_invoices", "bad");
    CHECK(decision(bad, "d4").other->no_longer.empty()); // the finding is recorded once the papers have come
}

TEST_CASE("An act that the law closes to everybody says why it was not possible", "[debrief][ghost]") {
    const auto debrief = debrief_of("served_under_him", "bad");
    const auto& other = *decision(debrief, "d14").other;
    CHECK_FALSE(other.tried);
    CHECK(other.why_not.starts_with("The law forbids this"));
    CHECK(decision(debrief, "d14").bearing == debrief::Bearing::not_known);
}

TEST_CASE("The five moments are those that move most points, taken otherwise before taken as recommended", "[debrief]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto debrief = debrief_of(scenario, plan);
        CHECK(debrief.moments.size() <= 5);
        for (std::size_t i = 1; i < debrief.moments.size(); ++i) {
            const auto &before = *debrief.decisions[debrief.moments[i - 1].decision].other, &after = *debrief.decisions[debrief.moments[i].decision].other;
            CHECK(before.leaves_out <= after.leaves_out);
            if (before.leaves_out == after.leaves_out) CHECK(std::abs(before.change) >= std::abs(after.change));
        }
    }
}

TEST_CASE("Points of goals come to the total, and each names the fact that decided it", "[debrief]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto play = played_by_plan(scenario, plan);
        const auto debrief = debrief::debrief(play, fixtures::english());
        int held = 0;
        for (const auto& goal : debrief.goals) held += goal.score.held;
        CHECK(held == debrief.score.held);
        CHECK(debrief.process.by_own_acts + debrief.process.by_others == held);
        for (const auto& goal : debrief.goals)
            for (const auto& one : goal.expectations)
                CHECK((one.at_fact != 0) == (one.decided_by != debrief::DecidedBy::end_of_play && one.decided_by != debrief::DecidedBy::nobody_yet));
    }
}

TEST_CASE("What hints cost is taken off the total alone, and the total is never below nothing", "[debrief][directing]") {
    auto materials = fixtures::materials("inflated_invoices");
    const auto plan = fixtures::plan("inflated_invoices", "good", materials);
    auto play = Session::start(std::move(materials), {plan.rails, "", ""});
    REQUIRE(play.reveal_hint(0));
    CHECK(debrief::points_of(play).left() == 0);
    session::PlanPlayer(play, plan).finish();
    const auto debrief = debrief::debrief(play, fixtures::english());
    CHECK(debrief.score.hints == session::points_for_a_hint);
    CHECK(debrief.score.after_hints() == debrief.score.held - session::points_for_a_hint);
    CHECK(debrief::points_of(play).left() == debrief.score.after_hints());
    for (const auto& goal : debrief.goals) CHECK(goal.score.hints == 0);
}

TEST_CASE("A play that was led is told again with everything that whoever led it did", "[debrief][directing]") {
    auto materials = fixtures::materials("inflated_invoices");
    const auto plan = fixtures::plan("inflated_invoices", "good", materials);
    auto play = Session::start(std::move(materials), {plan.rails, "", ""});
    REQUIRE(play.reveal_hint(0));
    REQUIRE(play.make_absent(play.context().party("inspector_han")));
    session::PlanPlayer player(play, plan);
    for (int i = 0; i < 4; ++i) player.step();
    REQUIRE(play.delay(play.scenario().script.size() - 2, {3, calendar::Unit::working_days}));
    REQUIRE(play.inject_now(play.scenario().script.size() - 1));
    player.finish();
    CHECK(told_again(play) == play.digest());
    CHECK_FALSE(debrief::debrief(play, fixtures::english()).decisions.empty());
}

TEST_CASE("A person's points stand beside the machine's with a reason, and no name is kept", "[debrief]") {
    const auto play = played_by_plan("inflated_invoices", "bad");
    const std::string name(play.scenario().identities.at(0).second.at(0).second.view());
    debrief::DebriefNotes notes;
    notes.overrides = {{"caller_noted", 3, "They noted it, " + name + " heard so", "the trainer"}};
    notes.hot_wash = {"We spoke of " + name};
    notes.improvements = {{"Never write " + name, "the director", "2026-12-01"}};
    const auto debrief = debrief::debrief(play, fixtures::english(), notes);
    const auto& one = expectation(debrief, "caller_noted");
    CHECK(one.held == 0);
    CHECK(one.by_human == 3);
    CHECK(debrief.score.held + 3 == debrief.score.with_overrides);
    CHECK(one.why == "They noted it, [identity withheld] heard so");
    CHECK(debrief.hot_wash.at(0).text == "We spoke of [identity withheld]");
    CHECK(debrief.improvements.at(0).what == "Never write [identity withheld]");
    CHECK(debrief.improvements.size() == 3);
}

TEST_CASE("Who learned the identity is told with day and ground, and who could infer it with how many fit", "[debrief]") {
    const auto debrief = debrief_of("somebody_told", "bad");
    REQUIRE(debrief.learned.size() == 6);
    CHECK(debrief.learned.at(0).fact == 55); // the officer asked
    CHECK(debrief.learned.at(1).lawful == casework::Lawful::no);
    CHECK(std::ranges::count(debrief.learned, casework::Lawful::by_law, &debrief::Learned::lawful) == 3);
    CHECK_FALSE(debrief_of("inflated_invoices", "good").could_infer.empty());
}

TEST_CASE("A play that goes on is compared with its other lines at the same moment", "[debrief]") {
    const auto debrief = debrief_after_steps(6, "bad");
    CHECK_FALSE(debrief.over);
    CHECK(debrief.truth.empty());
    for (const auto& one : debrief.decisions)
        if (one.other && one.other->tried) CHECK(one.other->ends <= debrief.now);
}

TEST_CASE("A debrief changes nothing of the play and comes out the same each time", "[debrief]") {
    const auto play = played_by_plan("head_of_the_body", "bad");
    const auto before = play.digest();
    const auto once = debrief::debrief(play, fixtures::english()), twice = debrief::debrief(play, fixtures::english());
    CHECK(play.digest() == before);
    CHECK(once.summary == twice.summary);
    for (std::size_t i = 0; i < once.decisions.size(); ++i)
        if (once.decisions[i].other) CHECK(once.decisions[i].other->digest == twice.decisions[i].other->digest);
}
