#include "tests/screens/at_the_portal.hpp"

using fixtures::Robot;
using fixtures::send;
using fixtures::sit_down;
using fixtures::write;
using session::Step;

TEST_CASE("What she ticks of her words counts as what papers show, and stays counted on her page when she comes back", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    CHECK(robot.value("portal.guess")->label.find("29 of 29") != std::string::npos);
    robot.press("portal.tells:unit");
    CHECK(robot.value("portal.guess")->label.find("6 of 29") != std::string::npos);
    robot.press("portal.tells:keeps");
    CHECK(robot.value("portal.guess")->label.find("2 of 29") != std::string::npos);
    robot.press("portal.tells:keeps");
    CHECK(robot.value("portal.guess")->label.find("6 of 29") != std::string::npos);
    robot.press("portal.tells:keeps");
    write(robot, "named");
    send(robot);
    CHECK(robot.value("portal.fits")->label.find("2 of 29") != std::string::npos);
    robot.press("screen.desk.leave");
    robot.press("continue:" + robot.app.sessions.front().path);
    CHECK(robot.value("portal.fits")->label.find("2 of 29") != std::string::npos);
}

TEST_CASE("Where she names the house herself, nobody is counted", "[screens][portal]") {
    for (const auto* country : {"Korea", "Uzbekistan", "Mongolia", "Kosovo"}) {
        INFO(country);
        Robot robot;
        sit_down(robot, country);
        robot.app.portal.step = robot.app.portal.furthest = Step::who_and_where;
        robot.draw(2);
        robot.press("portal.about:about_somebody_else");
        REQUIRE(robot.value("portal.guess"));
        CHECK(robot.value("portal.guess")->label.find("nobody knows") != std::string::npos);
        CHECK(robot.value("portal.guess")->label.find(" of 2") == std::string::npos);
    }
}

TEST_CASE("After she waited her page says what happened meanwhile, or that nothing did", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    send(robot);
    CHECK_FALSE(robot.value("portal.since"));
    robot.press("screen.portal.wait_a_week");
    REQUIRE(robot.value("portal.since"));
    INFO(robot.value("portal.since")->label);
    CHECK(robot.value("portal.since")->label.find("6 Apr") != std::string::npos);
    CHECK(robot.value("portal.since")->label.find("a letter came") != std::string::npos);
    bool quiet = false;
    for (int weeks = 0; weeks < 20 && !quiet && robot.find("screen.portal.wait_a_week"); ++weeks) {
        robot.press("screen.portal.wait_a_week");
        quiet = robot.value("portal.since") && robot.value("portal.since")->label.find("nothing happened") != std::string::npos;
    }
    CHECK(quiet);
}

TEST_CASE("She is told under which made-up name she reports, and to give none of her own", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    robot.app.portal.step = robot.app.portal.furthest = session::Step::about_you;
    robot.draw(2);
    REQUIRE(robot.value("portal.exercise_name"));
    CHECK(robot.value("portal.exercise_name")->label.find("Ryu Hae-in") != std::string::npos);
}
