#include "tests/screens/at_the_desk.hpp"

using fixtures::play_until;
using fixtures::Robot;
using fixtures::start;

namespace {

/// The plan of a scenario as it comes to the form of an act, filled in as the plan would.
void open_as_planned(Robot& robot, const std::string& before, const std::string& act) {
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, before);
    REQUIRE(robot.find("act:" + act + ":0"));
    robot.press("act:" + act + ":0");
}

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

TEST_CASE("Sending a report shows the law row by row, the houses, and what goes along", "[screens][routing]") {
    Robot robot;
    open_as_planned(robot, "name_lead", "refer");
    REQUIRE(robot.value("row:crime_until_october_2026"));
    REQUIRE(robot.find("house:police"));
    CHECK_FALSE(robot.value("along.name"));
    robot.press("house:police");
    CHECK(robot.find("house:police")->value == "1");
    REQUIRE(robot.value("along.name"));
    CHECK(robot.value("along.name")->label == robot.texts()("screen.routing.name_stays"));
}

TEST_CASE("A house that another row of the law names stands among the houses, with the row and what it lacks", "[screens][routing]") {
    Robot robot;
    open_as_planned(robot, "name_lead", "refer");
    CHECK_FALSE(robot.find("house:bai"));
    robot.press("screen.routing.more_houses");
    const auto other = robot.find("house:bai");
    REQUIRE(other);
    CHECK(other->value.find("by another row: Audit is needed") != std::string::npos);
}

TEST_CASE("The house of the person concerned is never whole among the houses", "[screens][routing]") {
    Robot robot;
    open_as_planned(robot, "name_lead", "refer");
    REQUIRE(robot.find("house:road_office"));
    CHECK_FALSE(robot.find("house:road_office")->value.empty());
    robot.press("house:road_office");
    robot.press("input:ground.0");
    robot.press("input:gist");
    robot.type("the slips");
    robot.escape_field();
    CHECK(robot.find("screen.form.insist"));
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
