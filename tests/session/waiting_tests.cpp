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
