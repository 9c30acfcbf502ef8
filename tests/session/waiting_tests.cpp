#include "sandbox/session/play/lapses.hpp"
#include "tests/fixtures/next_lapse.hpp"
#include "tests/fixtures/shipped_plays.hpp"
#include "tests/session/mini_orders.hpp"

namespace {

using fixtures::assign;
using fixtures::begun;
using fixtures::intent;
using fixtures::submit;

} // namespace

TEST_CASE("Waiting stops before a clock that the player owes runs out", "[session][time]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    play.run_to_waiting();
    CHECK(calendar::iso(play.now()) < "2026-04-13T23:59:59");
    CHECK_FALSE(play.world().cases[0].clock(play.profile().clock("limit"), 0)->late);
}

TEST_CASE("What is kept of the ends of clocks never differs from asking every case", "[session][time]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto play = fixtures::played_by_plan(scenario, plan);
        casework::World world;
        session::Lapses kept;
        const auto facts = std::span(play.facts());
        for (std::size_t told = 0; told < facts.size(); ++told) {
            casework::apply(play.context(), world, facts[told]);
            kept.look(play.context(), world, facts.first(told + 1));
            const auto asked = fixtures::next_lapse(play.context(), world);
            REQUIRE(kept.next().has_value() == asked.has_value());
            if (!asked) continue;
            REQUIRE(kept.next()->at == asked->at);
            REQUIRE(kept.next()->case_number == asked->case_number);
            REQUIRE(kept.next()->clock == asked->clock);
        }
    }
}

TEST_CASE("Blanks are no text and no reason, whatever their width", "[session]") {
    for (const std::string blank : {" ", "\n \t", "\u3000", "\u00A0\u2003", "\u200B"}) {
        auto play = begun();
        submit(play);
        REQUIRE(assign(play).happened);
        auto extend = intent(play, "kim", "extend");
        extend.reason = blank;
        REQUIRE_FALSE(play.perform(extend).happened);
        CHECK(play.refusals().back().reason.code == casework::RefusalCode::reason_missing);
        auto request = intent(play, "kim", "ask");
        request.with_text = {{play.profile().input(request.act, "items"), blank}};
        REQUIRE_FALSE(play.perform(request).happened);
        CHECK(play.refusals().back().reason.code == casework::RefusalCode::input_missing);
        extend.reason = blank + "It takes longer.";
        CHECK(play.perform(extend).happened);
    }
}

TEST_CASE("Going on stops on the morning of the last day of a limit, whoever owes it, and goes past it only when asked again", "[session][time]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    fixtures::ask(play);
    while (const auto edge = play.before_next_limit()) {
        const auto limit = *play.next_deadline();
        play.run_to_waiting();
        CHECK(play.now() <= *edge);
        if (play.now() == *edge) {
            CHECK(calendar::date_of(play.now()) == calendar::date_of(limit));
            break;
        }
    }
    const auto morning = play.now();
    const auto lapsed = play.facts().size();
    CHECK_FALSE(play.before_next_limit());
    play.run_to_waiting();
    CHECK(play.now() > morning);
    CHECK(play.facts().size() > lapsed);
}

TEST_CASE("Time that was asked to go to a day stops on the way at what matters", "[session][time]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    const auto edge = play.before_next_limit();
    REQUIRE(edge);
    play.run_to_waiting(*edge + 40 * calendar::seconds_per_day);
    CHECK(play.now() <= *edge);
    const auto moment = play.now() + 60;
    play.run_to_waiting(moment);
    CHECK(play.now() == moment);
}

TEST_CASE("Time is taken back to its hour, with what came of itself meanwhile", "[session][time]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    const auto facts = play.facts().size();
    const auto then = play.now();
    const auto digest = play.digest();
    play.run_to(then + 100 * calendar::seconds_per_day);
    REQUIRE(play.facts().size() > facts);
    play.take_time_back(facts, then);
    CHECK(play.now() == then);
    CHECK(play.digest() == digest);
    play.run_to(then + calendar::seconds_per_day);
    CHECK(play.now() == then + calendar::seconds_per_day);
}
