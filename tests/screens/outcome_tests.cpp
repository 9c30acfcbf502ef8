#include "tests/screens/at_the_desk.hpp"

using fixtures::open_as_planned;
using fixtures::Robot;
using fixtures::start;

namespace {

void leak(Robot& robot) {
    robot.let_plan_play("inflated_invoices", "bad");
    for (int step = 0; step < 200 && !robot.find("screen.alarm.read"); ++step) {
        robot.let_time_run(1.1F);
        robot.draw(2);
    }
}

} // namespace

TEST_CASE("After an act the desk says what came of it, until it is read", "[screens][outcome]") {
    Robot robot;
    start(robot);
    CHECK_FALSE(robot.value("result"));
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    REQUIRE(robot.value("result"));
    CHECK(robot.value("result:0"));
    robot.press("screen.result.read");
    CHECK_FALSE(robot.value("result"));
}

TEST_CASE("What came of an act takes no room from the acts, and is one line as soon as something else is pressed", "[screens][outcome]") {
    Robot robot;
    start(robot);
    const auto highest = [&] { return robot.find("act:explain_protection:0")->rect.Min.y; };
    const auto before = highest();
    robot.press("act:explain_protection:0");
    robot.press("screen.form.do");
    REQUIRE(robot.value("result:0"));
    CHECK(robot.value("result:0")->inside != robot.find("act:explain_protection:0")->inside);
    CHECK(highest() == Approx(before).margin(40));
    robot.press("case.tabs.3");
    CHECK_FALSE(robot.value("result:0"));
    REQUIRE(robot.value("result"));
    robot.press("result.folded");
    CHECK(robot.value("result:0"));
}

TEST_CASE("A name that reached somebody without a ground is told over everything, once", "[screens][outcome]") {
    Robot robot;
    leak(robot);
    REQUIRE(robot.find("screen.alarm.read"));
    robot.press("screen.alarm.read");
    robot.draw(3);
    CHECK_FALSE(robot.find("screen.alarm.read"));
}

TEST_CASE("Escape closes a form, also after something was written into it", "[screens][form]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    robot.press("act:classify:0");
    robot.press("input:reason");
    robot.type("as asked");
    robot.escape_field();
    robot.escape();
    CHECK_FALSE(robot.app.desk.form);
    CHECK(robot.find("act:classify:0"));
}

TEST_CASE("Where the button of a forbidden act was stands the one that does not do it", "[screens][form]") {
    Robot robot;
    open_as_planned(robot, "name_lead", "refer");
    robot.press("house:road_office");
    const auto before = robot.find("screen.form.do")->rect;
    robot.press("input:ground.0");
    robot.press("input:gist");
    robot.type("the slips");
    robot.escape_field();
    REQUIRE(robot.find("screen.form.do_not"));
    CHECK(robot.find("screen.form.do_not")->rect.GetCenter().x == Approx(before.GetCenter().x).margin(2));
}
