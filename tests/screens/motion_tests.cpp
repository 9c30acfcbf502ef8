#include "sandbox/screens/kit/motion.hpp"
#include "tests/screens/at_the_desk.hpp"

using fixtures::Robot;

TEST_CASE("What goes somewhere is on its way for a fifth of a second, quick at first, and then there", "[screens][motion]") {
    kit::Motions motions;
    CHECK(motions.follow(1, 100, 5.0, 1) == 100); // new: at once
    CHECK_FALSE(motions.any(1));
    CHECK(motions.follow(1, 200, 5.0, 2) == 100);
    CHECK(motions.any(2));
    const auto half = motions.follow(1, 200, 5.0 + kit::Motions::seconds / 2, 3);
    CHECK(half > 150);
    CHECK(half < 200);
    CHECK(motions.follow(1, 200, 5.0 + kit::Motions::seconds, 4) == 200);
    CHECK_FALSE(motions.any(4));
}

TEST_CASE("What was out of sight is where it belongs when it comes back", "[screens][motion]") {
    kit::Motions motions;
    motions.follow(1, 100, 5.0, 1);
    CHECK(motions.follow(1, 300, 5.1, 7) == 300);
    CHECK_FALSE(motions.any(7));
}

TEST_CASE("A target that changes on the way is gone to from where the thing is", "[screens][motion]") {
    kit::Motions motions;
    motions.follow(1, 0, 0, 1);
    motions.follow(1, 100, 0, 2);
    const auto there = motions.follow(1, 100, kit::Motions::seconds / 2, 3);
    CHECK(motions.follow(1, 0, kit::Motions::seconds / 2, 4) == there);
}

TEST_CASE("A letter is seen to go to whoever gets it, for a moment", "[screens][motion]") {
    Robot robot;
    robot.moves = true;
    fixtures::start(robot);
    CHECK(robot.app.desk.flights.going.empty());
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    robot.draw(1);
    REQUIRE(robot.app.desk.flights.going.size() == 1);
    const auto& letter = robot.session()->facts()[robot.app.desk.flights.going.front() - 1];
    CHECK(letter.kind == casework::FactKind::letter_sent);
    robot.draw(20); // a third of a second
    CHECK(robot.app.desk.flights.going.empty());
}

TEST_CASE("Where somebody wants no movement nothing flies", "[screens][motion]") {
    Robot robot;
    fixtures::start(robot);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    robot.draw(1);
    CHECK(robot.app.desk.flights.going.empty());
}
