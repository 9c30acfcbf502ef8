#include "tests/screens/at_the_desk.hpp"

#include <algorithm>

using fixtures::last_act;
using fixtures::Robot;
using fixtures::start;

TEST_CASE("No single letter moves time, does an act or leads to another desk", "[screens][keyboard][time]") {
    Robot robot;
    start(robot);
    const auto moment = robot.session()->now();
    const auto facts = robot.session()->facts().size();
    const auto who = robot.app.desk.person;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        INFO(letter);
        robot.type(std::string(1, letter));
        robot.key(letter - 'a' + 'A');
        CHECK(robot.session()->now() == moment);
        CHECK(robot.session()->facts().size() == facts);
        CHECK(robot.app.desk.person == who);
        CHECK_FALSE(robot.app.desk.form);
        CHECK_FALSE(robot.app.desk.more_open);
        CHECK(robot.app.screen == screens::Screen::desk);
    }
}

TEST_CASE("Alt with a digit leads to the desk of whom the strip shows there", "[screens][keyboard]") {
    Robot robot;
    start(robot);
    robot.with_alt('2');
    CHECK(robot.session()->context()[robot.app.desk.person].id == "director_park");
    robot.with_alt('1');
    CHECK(robot.app.desk.person == screens::people(*robot.session()).front());
}

TEST_CASE("Going on says how far it goes and what will stop it, and does not go past what waits", "[screens][time]") {
    Robot robot;
    start(robot);
    const auto* words = robot.value("screen.time.how_far");
    REQUIRE(words);
    CHECK(words->label.find("Something waits") != std::string::npos);
    CHECK(robot.find("screen.time.go_on")->disabled);
    robot.with_ctrl(400 + ImGuiKey_Enter);
    CHECK(robot.session()->now() == robot.session()->scenario().starts);
}

TEST_CASE("A day that passed is taken back before the act that came before it", "[screens][time][lines]") {
    Robot robot;
    start(robot);
    robot.let_plan_play("inflated_invoices", "good");
    fixtures::play_until(robot, "request_supplement");
    const auto moment = robot.session()->now();
    const auto facts = robot.session()->facts().size();
    robot.press("screen.time.day");
    REQUIRE(robot.session()->now() > moment);
    robot.press("screen.time.day");
    robot.press("screen.lines.undo");
    CHECK(robot.session()->now() > moment);
    robot.press("screen.lines.undo");
    CHECK(robot.session()->now() == moment);
    CHECK(robot.session()->facts().size() == facts);
    CHECK(last_act(*robot.session()) == "request_supplement");
    robot.with_ctrl('Z');
    CHECK(last_act(*robot.session()) != "request_supplement");
}

TEST_CASE("The header is at most 64 px high, and what lies between it and the foot at least 520", "[screens][desk]") {
    Robot robot;
    start(robot);
    const auto* header = robot.find("screen.desk.find");
    REQUIRE(header);
    float low = 0, top_of_stops = 720, top_of_time = 720;
    for (const auto& item : robot.registry().items()) {
        if (item.id.starts_with("desk:") || item.id == "screen.desk.more" || item.id == "screen.desk.find") low = std::max(low, item.rect.Max.y);
        if (item.id.starts_with("stop:")) top_of_stops = std::min(top_of_stops, item.rect.Min.y);
        if (item.id.starts_with("screen.time.")) top_of_time = std::min(top_of_time, item.rect.Min.y);
    }
    CHECK(low <= 64);
    CHECK(top_of_stops <= 72);
    CHECK(top_of_time - top_of_stops >= 520);
}

TEST_CASE("A stop of the journey opens what holds there and closes by Escape", "[screens][journey]") {
    Robot robot;
    start(robot);
    robot.press("stop:decision");
    REQUIRE(robot.app.desk.journey.open);
    CHECK(robot.find("screen.journey.close"));
    robot.escape();
    CHECK_FALSE(robot.app.desk.journey.open);
    robot.press("stop:check");
    robot.press("stop:check");
    CHECK_FALSE(robot.app.desk.journey.open);
}

TEST_CASE("At large text the journey keeps and one column is shown at a time", "[screens][journey][scale]") {
    Robot robot(2.0F, {1920, 1080});
    start(robot);
    CHECK(robot.find("stop:receipt"));
    CHECK(robot.find("screen.desk.columns.0"));
    robot.press("screen.desk.columns.2");
    CHECK(robot.find("act:acknowledge:0"));
    robot.press("screen.desk.columns.0");
    CHECK(robot.find("waiting:0"));
    CHECK_FALSE(robot.find("act:acknowledge:0"));
}

TEST_CASE("The next limit says that its day is not confirmed where the law of it or a day on its way is not", "[screens][time]") {
    Robot robot;
    robot.let_plan_play("the_quarry_road", "good");
    const auto next = [&] {
        const auto* day = robot.value("screen.desk.day");
        return day ? day->label : std::string{};
    };
    for (int step = 0; step < 60 && next().find("Next deadline") == std::string::npos; ++step) {
        robot.let_time_run(1.1F);
        robot.draw(2);
    }
    INFO(next());
    CHECK(next().find("Next deadline: ") != std::string::npos);
    CHECK(next().find(" (not confirmed), Resolve and answer.") != std::string::npos);
}

TEST_CASE("A day on the strip is looked at by one press, and the play is where it was after another", "[screens][time][lines]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    fixtures::play_until(robot, "put_to_subcommittee");
    const auto digest = robot.session()->digest();
    const auto now = robot.session()->now();
    const auto strip = robot.find("screen.calendar.days")->rect;
    robot.click({strip.Min.x + 20, strip.GetCenter().y});
    CHECK(robot.session()->now() < now);
    CHECK(robot.session()->digest() != digest);
    const auto shown = robot.find("screen.calendar.days")->rect;
    robot.drag({shown.Min.x + 20, shown.GetCenter().y}, {shown.Max.x - 5, shown.GetCenter().y});
    CHECK(robot.session()->digest() == digest);
}

TEST_CASE("A limit that has passed stays on the strip with the word overdue", "[screens][time]") {
    Robot robot;
    start(robot);
    for (int week = 0; week < 14; ++week) robot.press("screen.time.week");
    const auto says_overdue = [&](const kit::Item& item) {
        return item.id.starts_with("calendar.limit:") && item.label.find("overdue since") != std::string::npos;
    };
    CHECK(std::ranges::any_of(robot.registry().values(), says_overdue));
}

TEST_CASE("A mark of the story stands on the strip once it has happened, and never before", "[screens][time]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    const auto is_marked = [&] {
        return std::ranges::any_of(robot.registry().values(), [](const kit::Item& item) { return item.id.starts_with("calendar.told:"); });
    };
    fixtures::play_until(robot, "request_supplement");
    CHECK_FALSE(is_marked());
    fixtures::play_until(robot, "answer_question_about_reporter");
    CHECK(is_marked());
}
