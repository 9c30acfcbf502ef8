#include "tests/screens/at_the_desk.hpp"

#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/wording/foretelling.hpp"

#include <algorithm>

using fixtures::Robot;
using fixtures::start;

namespace {

/// What the form says will happen.
std::vector<std::string> told(const Robot& robot) {
    std::vector<std::string> lines;
    while (const auto* line = robot.value("foretold:" + std::to_string(lines.size()))) lines.push_back(line->label);
    return lines;
}

bool is_open(const Robot& robot, const std::string& id) {
    const auto& play = *robot.session();
    const auto colon = id.rfind(':');
    session::Intent intent;
    intent.actor = robot.app.desk.person;
    intent.track = static_cast<casework::TrackIndex>(std::stoi(id.substr(colon + 1)));
    intent.act = play.profile().act(id.substr(4, colon - 4));
    return play.why(intent).open;
}

std::vector<std::string> acts_listed(const Robot& robot) {
    std::vector<std::string> acts;
    for (const auto& item : robot.registry().items())
        if (item.id.starts_with("act:") && is_open(robot, item.id)) acts.push_back(item.id);
    return acts;
}

/// Of the form that is open, nothing but what the profile gives it being filled in.
std::vector<std::string> expected(const Robot& robot) {
    const auto& play = *robot.session();
    const auto reader = session::reader_of(play, robot.app.desk.person);
    auto intent = robot.app.desk.form->intent;
    for (const auto& [input, value] : robot.app.desk.form->values) intent.with.emplace_back(profile::InputId{input}, value);
    return wording::sentences_of(wording::foretelling(robot.texts(), reader, play.foretold(intent)));
}

} // namespace

TEST_CASE("A form says that will happen which the law makes of it, for every act that is open", "[screens][form]") {
    Robot robot;
    start(robot);
    std::size_t lines = 0;
    for (const auto& act : acts_listed(robot)) {
        robot.press(act);
        REQUIRE(robot.app.desk.form);
        INFO(act);
        CHECK(told(robot) == expected(robot));
        lines += told(robot).size();
        robot.press("screen.back");
    }
    CHECK(lines > 0);
}

TEST_CASE("What a form says will happen changes with what is filled in", "[screens][form]") {
    Robot robot;
    start(robot);
    robot.press("act:classify:0");
    const auto before = told(robot);
    robot.press("input:type");
    robot.press("input:type.3");
    const auto after = told(robot);
    CHECK(after != before);
    CHECK(after == expected(robot));
}

TEST_CASE("A form says of a limit that has run out that it will stop", "[screens][form]") {
    Robot robot;
    start(robot);
    const auto late = [&] {
        const auto& clocks = robot.session()->world().cases[0].clocks;
        return std::ranges::any_of(clocks, [](const casework::RunningClock& clock) { return clock.state == casework::ClockState::lapsed; });
    };
    for (int weeks = 0; weeks < 20 && !late(); ++weeks) robot.press("screen.time.week");
    REQUIRE(late());
    std::size_t stops = 0;
    for (const auto& act : acts_listed(robot)) {
        robot.press(act);
        const auto lines = told(robot);
        INFO(act);
        CHECK(lines == expected(robot));
        stops += static_cast<std::size_t>(std::ranges::count_if(lines, [](const std::string& line) { return line.starts_with("The clock will stop"); }));
        robot.press("screen.back");
    }
    CHECK(stops > 0);
}

TEST_CASE("The days that a form proposes end before the limit that runs, and whoever asks for more reads which limit has run out by then", "[screens][form]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    fixtures::play_until(robot, "confirm_facts");
    const auto limit = calendar::start_of(*calendar::parse_date("2026-06-02"));
    for (int day = 0; day < 60 && robot.session()->now() + 13 * calendar::seconds_per_day < limit; ++day) robot.press("screen.time.day");
    robot.press("act:request_supplement:0");
    REQUIRE(robot.app.desk.form);
    CHECK(robot.app.desk.form->values.begin()->second < 14);
    CHECK_FALSE(robot.value("form.outlasts"));
    robot.press("input:reply_within");
    robot.with_ctrl(400 + ImGuiKey_A);
    robot.type("30");
    robot.escape_field();
    REQUIRE(robot.value("form.outlasts"));
    CHECK(robot.value("form.outlasts")->label.find("Handling by the ACRC has run out on Tue 2 Jun 2026") != std::string::npos);
}
