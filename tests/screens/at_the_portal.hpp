#pragma once

#include "tests/screens/robot.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

/// Somebody who writes at the portal of a country, by hand.
namespace fixtures {

using session::Step;

inline void sit_down(Robot& robot, const std::string& country) {
    robot.press("screen.portal.title");
    const auto card = std::ranges::find_if(
        robot.registry().items(), [&](const kit::Item& item) { return item.id.starts_with("portal.country:") && item.id.find(country) != std::string::npos; });
    REQUIRE(card != robot.registry().items().end());
    robot.press(card->id);
    REQUIRE(robot.session());
    REQUIRE(robot.app.screen == screens::Screen::portal);
}

inline std::vector<std::string> on_screen(const Robot& robot, const std::string& beginning) {
    std::vector<std::string> ids;
    for (const auto& item : robot.registry().items())
        if (item.id.starts_with(beginning)) ids.push_back(item.id);
    return ids;
}

/// The first answer to the first question without one; none: all are answered that are asked here.
inline std::optional<std::string> next_answer(const Robot& robot) {
    const auto& session = *robot.session();
    const auto asked = session::asked_at(session, robot.app.portal.draft, robot.app.portal.step);
    const auto open = std::ranges::find_if(asked, [&](const session::Asked& one) { return robot.app.portal.draft.answer(one.field) == casework::no_value; });
    if (open == asked.end()) return {};
    const auto answers = on_screen(robot, "portal.answer:" + session.profile()[open->field].about.id + ":");
    REQUIRE_FALSE(answers.empty());
    return answers.front();
}

/// From the first step to the last, in that form.
inline void write(Robot& robot, const std::string& mode) {
    for (int step = 0; step + 1 < static_cast<int>(session::step_count); ++step) {
        if (robot.app.portal.step == Step::about_you) robot.press("portal.answer:report.mode:" + mode);
        while (const auto answer = next_answer(robot)) robot.press(*answer);
        if (robot.app.portal.step == Step::who_and_where && !robot.app.portal.draft.says_whom) robot.press(on_screen(robot, "portal.about:").front());
        if (robot.app.portal.step == Step::evidence) robot.press(on_screen(robot, "portal.piece:").front());
        robot.press("screen.portal.next");
    }
}

inline std::vector<std::string> modes_of(const std::string& country) {
    Robot robot;
    sit_down(robot, country);
    const auto& profile = robot.session()->profile();
    std::vector<std::string> ids;
    for (const auto choice : profile[profile[profile.field("report.mode")].choices].choices) ids.push_back(profile[choice].about.id);
    return ids;
}

/// And sends it, and reads the receipt.
inline void send(Robot& robot) {
    robot.press("screen.portal.send");
    robot.press("screen.portal.to_page");
}

} // namespace fixtures
