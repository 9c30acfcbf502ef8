#include "tests/screens/at_the_desk.hpp"

using fixtures::Robot;

TEST_CASE("The facilitator's desk asks who is there, and once only in a sitting", "[screens][facilitator][trainer]") {
    Robot robot;
    robot.with_ctrl('L');
    robot.draw(3);
    CHECK_FALSE(robot.app.facilitator.wanted);
    robot.press("screen.trainer.no");
    CHECK_FALSE(robot.app.facilitator.wanted);
    CHECK_FALSE(robot.app.trainer.asked);
    robot.with_ctrl('L');
    robot.draw(3);
    robot.press("screen.trainer.yes");
    CHECK(robot.app.facilitator.wanted);
    robot.app.facilitator.wanted = false; // its window was closed
    robot.with_ctrl('L');
    robot.draw(3);
    CHECK(robot.app.facilitator.wanted);
    CHECK_FALSE(robot.find("screen.trainer.yes"));
}

TEST_CASE("The question who is there can be left with the keyboard", "[screens][facilitator][trainer]") {
    Robot robot;
    robot.with_ctrl('L');
    robot.draw(3);
    robot.escape();
    robot.draw(3);
    CHECK_FALSE(robot.app.trainer.asked);
    CHECK_FALSE(robot.app.facilitator.wanted);
}

TEST_CASE("A guide for trainers asks who is there, a guide for those who play does not", "[screens][guides][trainer]") {
    Robot robot;
    robot.with_ctrl('K');
    robot.type("guides");
    robot.enter();
    robot.draw(3);
    REQUIRE(robot.app.screen == screens::Screen::guides);
    robot.press("guide:how-to-play");
    CHECK_FALSE(robot.find("screen.trainer.yes"));
    robot.press("guide:workshop");
    robot.press("screen.trainer.yes");
    CHECK(robot.app.trainer.is_there);
    robot.press("guide:evaluator-checklist");
    CHECK_FALSE(robot.find("screen.trainer.yes"));
}
