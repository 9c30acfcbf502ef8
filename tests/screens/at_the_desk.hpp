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

} // namespace fixtures
