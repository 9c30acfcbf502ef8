#include "sandbox/app/replaying.hpp"
#include "tests/screens/hand.hpp"

#include <catch2/catch.hpp>

using fixtures::Hand;
using fixtures::Robot;

namespace {

void check_nothing_was_missed(const session::Session& session) {
    const auto& the_case = session.world().cases[0];
    CHECK(the_case.ended);
    CHECK(session.profile()[the_case.tracks[0].stage].about.id == "concluded");
    for (const auto& result : session.expectations()) {
        INFO(session.scenario().expectations[result.expectation].id);
        CHECK(result.state != session::ExpectationState::missed);
    }
}

} // namespace

TEST_CASE("The first case is played by hand from the report to its end, everything expected holds, and its log replays to the same digest",
          "[screens][by_hand]") {
    Robot robot;
    const auto log = (robot.folder() / "run.jsonl").string();
    std::filesystem::create_directories(robot.folder());
    robot.record(log);
    fixtures::start(robot);
    Hand(robot).play(fixtures::plan_of("inflated_invoices"));
    check_nothing_was_missed(*robot.session());
    CHECK(app::replayed(log) == robot.session()->digest());
}

TEST_CASE("The first case is closed well with at most seventy-five presses of the mouse, writing what has to be written", "[screens][by_hand]") {
    Robot robot;
    fixtures::start(robot);
    const auto before = robot.clicks();
    Hand(robot, Hand::Way::in_a_hurry).play(fixtures::plan_of("inflated_invoices"));
    check_nothing_was_missed(*robot.session());
    CHECK(robot.clicks() - before <= 75);
}
