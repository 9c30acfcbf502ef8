#include "sandbox/files/places.hpp"
#include "sandbox/reading/reading.hpp"
#include "sandbox/session/play/plan_player.hpp"

#include <catch2/catch.hpp>

/// A profile, a scenario and a plan as they were written when their form was shipped. They are never changed: a new form gets a folder of its own.
namespace {

reading::File past(const std::string& name) { return files::read_file(std::string(CLEAN_PORTAL_SOURCE) + "/tests/golden/past/" + name); }

void expect_plays(const std::string& folder) {
    INFO(folder);
    auto read = reading::read_scenario(past(folder + "/scenario.json"), [&](const std::string&) { return std::optional(past(folder + "/profile.json")); });
    for (const auto& problem : read.problems) CHECK(problem.severity != model::Severity::error);
    REQUIRE(read.thing);
    auto plan = reading::read_plan(past(folder + "/subtle.plan.json"), *read.thing);
    CHECK(plan.problems.empty());
    REQUIRE(plan.thing);
    auto session = session::Session::start(std::move(*read.thing), {plan.thing->rails, "", ""});
    CHECK(session::PlanPlayer(session, *plan.thing).finish().end == session::PlanEnd::finished);
    CHECK(session.facts().size() > 100);
}

} // namespace

TEST_CASE("A profile, a scenario and a plan of each past form open and play", "[session][past]") { expect_plays("form_1"); }
