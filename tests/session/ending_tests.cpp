#include "sandbox/debrief/ending.hpp"
#include "tests/fixtures/english.hpp"
#include "tests/fixtures/shipped_plays.hpp"
#include "tests/session/mini_orders.hpp"

namespace {

debrief::Ending ending(const session::Session& play) {
    const auto made = debrief::ending_of(play, fixtures::english());
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("The last page says how many days a case took and what the reporting person was told last", "[ending]") {
    const auto last = ending(fixtures::played_by_plan("inflated_invoices", "good"));
    CHECK(last.days == 131); // as in the debrief, and as the law counts
    REQUIRE(last.last_letter);
    CHECK(last.last_letter->text.find("The police looked again") != std::string::npos);
    CHECK_FALSE(last.came_of.empty());
}

TEST_CASE("A scene after which she was written to is not the last word", "[ending]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto last = debrief::ending_of(fixtures::played_by_plan(scenario, plan), fixtures::english());
        if (last && last->last_scene && last->last_letter) CHECK(last->last_letter->at <= last->last_scene->at);
    }
}

TEST_CASE("The last page names whoever came to know the name without a ground, and nobody where nobody did", "[ending]") {
    CHECK(ending(fixtures::played_by_plan("inflated_invoices", "good")).leaked.empty());
    CHECK_FALSE(ending(fixtures::played_by_plan("inflated_invoices", "bad")).leaked.empty());
}

TEST_CASE("A play in which no report came has no last page of a case", "[ending]") { CHECK_FALSE(debrief::ending_of(fixtures::begun(), fixtures::english())); }
