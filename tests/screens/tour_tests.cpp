#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/session/play/guided_steps.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "tests/screens/robot.hpp"

#include <catch2/catch.hpp>

using fixtures::Robot;

namespace {

model::Materials first_case() {
    auto read = reading::read_scenario(files::read_file(files::scenario_path("inflated_invoices")), files::find_profile_in_home());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

model::Plan tour_plan(const model::Materials& materials) {
    auto read = reading::read_plan(files::read_file(files::home() + "/assets/tour.plan.json"), materials);
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

/// Does what the tour says: presses what is framed, and writes where it stands in a field.
void follow(Robot& robot) {
    const auto target = robot.app.tour.target;
    REQUIRE(robot.find(target));
    INFO(target);
    CHECK_FALSE(robot.find(target)->disabled);
    const bool field = robot.find(target)->kind == kit::Kind::field;
    robot.press(target);
    if (!field) return;
    robot.type("As the tour says");
    robot.escape_field();
}

} // namespace

TEST_CASE("The tour is a plan that can be played", "[screens][tour]") {
    const auto materials = first_case();
    const auto plan = tour_plan(materials);
    auto session = session::Session::start(first_case(), {plan.rails, "", ""});
    session::PlanPlayer player(session, plan);
    for (std::size_t step = 0; step < plan.steps.size(); ++step) {
        INFO("step " << step);
        CHECK_FALSE(plan.steps[step].says.in("en").empty());
        CHECK(session::steps_taken(session, plan) == step);
        player.step();
        REQUIRE_FALSE(player.stopped());
    }
    CHECK(session::steps_taken(session, plan) == plan.steps.size());
}

TEST_CASE("Whoever presses only what the tour frames comes to its end", "[screens][tour]") {
    for (const float scale : {1.0F, 2.0F}) {
        Robot robot(scale, scale > 1 ? ImVec2{1920, 1080} : ImVec2{1280, 720});
        robot.app.screen = screens::Screen::welcome;
        robot.draw(2);
        robot.press("screen.tour.start");
        REQUIRE(robot.session());
        const auto of = robot.app.tour.plan->steps.size();
        int presses = 0;
        while (session::steps_taken(*robot.session(), *robot.app.tour.plan) < of && presses++ < 80) {
            follow(robot);
            robot.draw(3);
            for (const auto& clipping : robot.registry().clippings()) FAIL_CHECK(clipping.text);
        }
        CHECK(session::steps_taken(*robot.session(), *robot.app.tour.plan) == of);
        robot.press("screen.understood");
        CHECK_FALSE(robot.app.tour.plan);
        CHECK(robot.app.screen == screens::Screen::desk);
    }
}

TEST_CASE("What is written letter by letter stays in its field while the tour frames what comes next, and no letter lets time pass", "[screens][tour]") {
    Robot robot;
    robot.app.screen = screens::Screen::welcome;
    robot.draw(2);
    robot.press("screen.tour.start");
    for (int presses = 0; robot.app.tour.target != "input:items" && presses < 80; ++presses) {
        follow(robot);
        robot.draw(15);
    }
    REQUIRE(robot.app.tour.target == "input:items");
    const auto before = robot.session()->now();
    robot.press("input:items");
    const std::string words = "The weighbridge slips";
    for (const auto letter : words) {
        robot.type(std::string(1, letter));
        robot.draw(15);
    }
    REQUIRE(robot.app.desk.form);
    const auto& texts = robot.app.desk.form->texts;
    REQUIRE(texts.size() == 1);
    CHECK(texts.begin()->second == words);
    CHECK(robot.session()->now() == before);
    robot.escape_field();
    robot.type("wdf");
    CHECK(robot.session()->now() == before);
}

TEST_CASE("The tour goes on when the act has happened, not when a button was pressed, and can be left", "[screens][tour]") {
    Robot robot;
    robot.app.screen = screens::Screen::welcome;
    robot.draw(2);
    robot.press("screen.tour.start");
    CHECK(robot.app.tour.target == "act:acknowledge:0");
    robot.press("act:acknowledge:0");
    robot.draw(2);
    CHECK(robot.app.tour.target == "screen.form.do");
    robot.press("screen.back");
    robot.draw(2);
    CHECK(robot.app.tour.target == "act:acknowledge:0");
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    robot.draw(2);
    CHECK(robot.app.tour.target == "act:classify:0");
    robot.press("screen.time.day"); // something else than what was framed
    robot.draw(2);
    CHECK(robot.app.tour.target == "act:classify:0");
    robot.press("screen.tour.leave");
    CHECK_FALSE(robot.app.tour.plan);
    CHECK_FALSE(robot.find("screen.tour.leave"));
}
