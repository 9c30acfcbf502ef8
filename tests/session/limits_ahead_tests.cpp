#include "sandbox/session/play/waiting.hpp"
#include "tests/fixtures/shipped_plays.hpp"
#include "tests/session/mini_orders.hpp"

namespace {

using session::Session;

/// The small case, where nobody is late who lets a limit pass.
Session with_rights_alone() {
    auto materials = fixtures::mini_materials();
    for (auto& clock : materials.context.profile.clocks) clock.may_pass = true;
    return Session::start(std::move(materials), {casework::GuardRails::teach, "", ""});
}

/// Lets day after day pass, as often as somebody would, until no limit runs.
void wait_for_every_limit(Session& play) {
    for (int days = 0; days < 4000 && play.next_deadline(); ++days) {
        const auto before = std::pair{play.now(), play.facts().size()};
        REQUIRE_FALSE(play.over());
        play.run_to_waiting(play.now() + calendar::seconds_per_day);
        REQUIRE((play.now() > before.first || play.facts().size() > before.second));
    }
    CHECK_FALSE(play.next_deadline());
}

} // namespace

TEST_CASE("A limit that runs is reached by waiting, in every shipped scenario and after every step of its plans", "[session][limits]") {
    for (const auto& [scenario, plan_name] : fixtures::shipped_plays()) {
        INFO(scenario << ", " << plan_name);
        auto materials = fixtures::materials(scenario);
        const auto plan = fixtures::plan(scenario, plan_name, materials);
        auto play = Session::start(std::move(materials), {plan.rails, "", ""});
        session::PlanPlayer player(play, plan);
        do {
            INFO("step " << player.place());
            if (play.next_deadline()) CHECK_FALSE(play.over());
        } while (player.step());
        wait_for_every_limit(play);
    }
}

TEST_CASE("Where nobody does anything every limit is reached all the same", "[session][limits]") {
    for (const auto& path : files::shipped_scenarios()) {
        INFO(path);
        const auto scenario = std::filesystem::path(path).parent_path().filename().string();
        auto play = Session::start(fixtures::materials(scenario), {casework::GuardRails::teach, "", ""});
        play.run_to_waiting();
        wait_for_every_limit(play);
    }
}

TEST_CASE("A right that somebody may use or not runs out on its day, though nothing else is waited for", "[session][limits]") {
    auto play = with_rights_alone();
    fixtures::submit(play);
    const auto due = *play.next_deadline();
    play.run_to(due + 300 * calendar::seconds_per_day);
    const auto lapsed = std::ranges::find(play.facts(), casework::FactKind::lapsed, &casework::Fact::kind);
    REQUIRE(lapsed != play.facts().end());
    CHECK(lapsed->at == due + 1);
}

TEST_CASE("A play in which a right still runs is not over, and is once the right has run out", "[session][limits]") {
    auto play = with_rights_alone();
    fixtures::submit(play);
    wait_for_every_limit(play);
    CHECK(play.over());
}
