#pragma once

#include "tests/screens/robot.hpp"

#include <catch2/catch.hpp>

namespace fixtures {

inline void start(Robot& robot, const std::string& title = "Inflated invoices") {
    robot.press("open:" + title);
    robot.press("screen.briefing.start");
    REQUIRE(robot.session());
    if (robot.find("screen.questions.not_now")) robot.press("screen.questions.not_now");
}

inline std::string last_act(const session::Session& session) {
    for (auto fact = session.facts().rbegin(); fact != session.facts().rend(); ++fact)
        if (fact->kind == casework::FactKind::act_done) return session.profile().acts[fact->what].about.id;
    return {};
}

/// As its plan plays it, until that act has just been done.
inline void play_until(Robot& robot, const std::string& act) {
    for (int step = 0; step < 200 && last_act(*robot.session()) != act; ++step) robot.let_time_run(1.1F);
    robot.draw(3);
}

/// The plan of a scenario as it comes to the form of an act, filled in as the plan would.
inline void open_as_planned(Robot& robot, const std::string& before, const std::string& act) {
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, before);
    robot.press("act:" + act + ":0");
}

} // namespace fixtures
