#include "sandbox/app/library_shelf.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/screens/groups/groups_compared.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <filesystem>
#include <fstream>

using fixtures::Robot;

namespace {

namespace fs = std::filesystem;

/// A group's session, played by a plan of the scenario; without one only begun.
std::string keep(const fs::path& folder, const std::string& name, const std::string& scenario, const std::string& plan_name) {
    fs::create_directories(folder);
    const auto file = (folder / (name + ".session")).string();
    const auto path = files::scenario_path(scenario);
    auto read = reading::read_scenario(files::read_file(path), files::find_profile_in_home());
    REQUIRE(read.thing);
    const auto plan = reading::read_plan(files::read_file(files::plan_path(path, plan_name)), *read.thing);
    REQUIRE(plan.thing);
    auto play = session::Session::start(std::move(*read.thing), {plan.thing->rails, file, ""});
    session::PlanPlayer(play, *plan.thing).finish();
    return file;
}

std::string keep(const std::string& name, const std::string& scenario, const std::string& plan) { return keep(app::sessions_folder(), name, scenario, plan); }

void open_screen(Robot& robot) {
    robot.press("screen.groups.title");
    robot.draw(3);
    REQUIRE(robot.app.screen == screens::Screen::groups);
    REQUIRE(robot.app.groups.listed);
}

/// Two groups that played *Somebody told*, compared.
void compare_two(Robot& robot) {
    const auto red = keep("red", "somebody_told", "good"), blue = keep("blue", "somebody_told", "bad");
    open_screen(robot);
    robot.press("group:" + red);
    robot.press("group:" + blue);
    robot.press("screen.groups.compare");
    REQUIRE(robot.app.groups.compared);
    robot.draw(2);
}

std::string text_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void expect_nothing_clipped(Robot& robot, float scale, const std::string& where) {
    robot.draw(3);
    for (const auto& clipping : robot.registry().clippings()) {
        INFO(where << " at " << scale << ": " << clipping.text);
        CHECK(false);
    }
}

} // namespace

TEST_CASE("Without a kept session the screen of groups says what to do", "[screens][groups]") {
    Robot robot;
    open_screen(robot);
    CHECK(robot.app.groups.files.empty());
    CHECK_FALSE(robot.find("screen.groups.compare"));
    CHECK(robot.find("screen.groups.choose"));
    robot.escape();
    CHECK(robot.app.screen == screens::Screen::library);
}

TEST_CASE("Groups are chosen from what is kept, without typing, and compared", "[screens][groups]") {
    Robot robot;
    const auto red = keep("red", "somebody_told", "good"), blue = keep("blue", "somebody_told", "bad");
    open_screen(robot);
    REQUIRE(robot.find("screen.groups.compare"));
    CHECK(robot.find("screen.groups.compare")->disabled);
    robot.press("group:" + red);
    CHECK(robot.find("screen.groups.compare")->disabled);
    robot.press("group:" + blue);
    robot.press("screen.groups.compare");
    REQUIRE(robot.app.groups.compared);
    CHECK(robot.app.groups.compared->first_decision);
    robot.escape();
    CHECK_FALSE(robot.app.groups.compared);
    CHECK(robot.app.screen == screens::Screen::groups);
}

TEST_CASE("A group is called as the trainer types", "[screens][groups]") {
    Robot robot;
    const auto red = keep("red", "somebody_told", "good"), blue = keep("blue", "somebody_told", "bad");
    open_screen(robot);
    robot.press("group:" + red);
    robot.press("group:" + blue);
    robot.press("group_name:" + red);
    robot.type("North");
    robot.escape_field();
    robot.press("screen.groups.compare");
    REQUIRE(robot.app.groups.compared);
    std::vector<std::string> names;
    for (const auto& group : robot.app.groups.compared->groups) names.push_back(group.name);
    std::ranges::sort(names);
    CHECK(names == std::vector<std::string>{"North", "blue"});
}

TEST_CASE("Only those who played the chosen scenario stand side by side", "[screens][groups]") {
    Robot robot;
    const auto red = keep("red", "somebody_told", "good"), other = keep("other", "head_of_the_body", "good");
    open_screen(robot);
    robot.app.groups.scenario = "Somebody told";
    robot.draw(2);
    CHECK(robot.find("group:" + red));
    CHECK_FALSE(robot.find("group:" + other));
    robot.press("screen.groups.scenario");
    const bool first_is_other = robot.find("screen.groups.scenario.0")->label != "Somebody told";
    robot.press(first_is_other ? "screen.groups.scenario.0" : "screen.groups.scenario.1");
    robot.draw(2);
    CHECK_FALSE(robot.find("group:" + red));
    CHECK(robot.find("group:" + other));
}

TEST_CASE("A folder from elsewhere adds its sessions, and what does not open is told", "[screens][groups]") {
    Robot robot;
    const auto folder = app::sessions_folder().parent_path() / "stick";
    const auto red = keep(folder, "red", "somebody_told", "good"), blue = keep(folder, "blue", "somebody_told", "bad");
    std::ofstream(folder / "broken.session") << "no session";
    open_screen(robot);
    robot.press("screen.groups.choose");
    robot.draw(3);
    robot.press("file:" + folder.parent_path().string());
    robot.draw(3);
    robot.press("file:" + folder.string());
    robot.draw(3);
    robot.press("screen.files.all");
    robot.draw(3);
    CHECK(robot.app.groups.files.size() == 2);
    REQUIRE(robot.app.groups.problems.size() == 1);
    CHECK(robot.app.groups.problems.front().find("broken.session") != std::string::npos);
    robot.press("screen.groups.compare");
    CHECK(robot.app.groups.compared);
}

TEST_CASE("A file that fell on the window of groups is among them, and one that does not open is told", "[screens][groups][files]") {
    Robot robot;
    const auto folder = app::sessions_folder().parent_path() / "stick";
    const auto red = keep(folder, "red", "somebody_told", "good");
    open_screen(robot);
    robot.app.dropped = {"/nowhere/blue.session", red};
    robot.draw(3);
    CHECK(robot.app.groups.files.size() == 1);
    REQUIRE(robot.app.groups.problems.size() == 1);
    CHECK(robot.app.groups.problems.front().find("/nowhere/blue.session") != std::string::npos);
}

TEST_CASE("What came of groups is written as a page and as a sheet, and the screen says where", "[screens][groups]") {
    Robot robot;
    compare_two(robot);
    robot.press("screen.groups.write_html");
    robot.draw(2);
    const auto stem = (app::sessions_folder() / ("groups-" + robot.app.groups.compared->scenario)).string();
    const auto page = text_of(stem + ".html");
    CHECK(page.starts_with("<!DOCTYPE html>"));
    CHECK(robot.app.groups.written == "Written to " + stem + ".html");
    robot.press("screen.groups.write_csv");
    robot.draw(2);
    CHECK(text_of(stem + ".csv")
              .starts_with("\xEF\xBB\xBF"
                           "Part,What,Group,"));
    robot.press("screen.groups.write_html");
    robot.draw(2);
    CHECK(robot.app.groups.written == "Written to " + stem + "-2.html. The earlier " + stem + ".html is still there.");
    CHECK(text_of(stem + ".html") == page);
    CHECK(text_of(stem + "-2.html") == page);
}

TEST_CASE("The keyboard alone compares two groups", "[screens][groups][keyboard]") {
    Robot robot;
    const auto red = keep("red", "somebody_told", "good"), blue = keep("blue", "somebody_told", "bad");
    open_screen(robot);
    const auto take = [&](const std::string& id) {
        for (int i = 0; i < 40 && !(robot.find(id) && robot.find(id)->focused); ++i) robot.tab();
        REQUIRE(robot.find(id));
        REQUIRE(robot.find(id)->focused);
        robot.enter();
        robot.draw(2);
    };
    take("group:" + red);
    take("group:" + blue);
    take("screen.groups.compare");
    REQUIRE(robot.app.groups.compared);
    take("screen.groups.write_csv");
    CHECK_FALSE(robot.app.groups.written.empty());
}

TEST_CASE("Nothing of the groups' screen is clipped without a tooltip at 100 %, 200 % and 250 %", "[screens][groups][scale]") {
    for (const auto& [scale, size] : {std::pair{1.0F, ImVec2{1280, 720}}, {2.0F, ImVec2{1920, 1080}}, {2.5F, ImVec2{1920, 1080}}}) {
        Robot robot(scale, size);
        open_screen(robot);
        expect_nothing_clipped(robot, scale, "none kept");
        robot.app.screen = screens::Screen::library;
        robot.app.groups = {};
        robot.draw(2);
        compare_two(robot);
        for (std::size_t tab = 0; tab < screens::compared_tabs; ++tab) {
            robot.press("groups.tabs." + std::to_string(tab));
            expect_nothing_clipped(robot, scale, "tab " + std::to_string(tab));
            for (const auto& item : robot.registry().items()) {
                INFO(item.id << " at " << scale);
                CHECK(item.rect.Max.x <= size.x + 1);
            }
        }
        robot.escape();
        expect_nothing_clipped(robot, scale, "choosing");
    }
}
