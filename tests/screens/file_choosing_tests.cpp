#include "sandbox/app/library_shelf.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

using fixtures::Robot;

namespace {

namespace fs = std::filesystem;

/// A folder with two sessions, a note, a hidden file and a folder in it.
fs::path stick() {
    const auto folder = app::sessions_folder().parent_path() / "stick";
    fs::create_directories(folder / "more");
    for (const auto* name : {"old.session", "new.session", "note.txt", ".hidden.session"}) std::ofstream(folder / name) << name;
    fs::last_write_time(folder / "old.session", fs::file_time_type::clock::now() - std::chrono::hours(48));
    return folder;
}

void open_list(Robot& robot) {
    robot.press("screen.library.kept");
    robot.draw(3);
    robot.press("screen.library.elsewhere");
    robot.draw(8);
    REQUIRE(robot.app.files.open);
}

/// Types where to go and presses Enter.
void go_to(Robot& robot, const fs::path& place) {
    robot.type(place.string());
    robot.enter();
    robot.draw(3);
}

std::vector<std::string> names(const Robot& robot) {
    std::vector<std::string> all;
    for (const auto& row : robot.app.files.rows) all.push_back(row.name);
    return all;
}

} // namespace

TEST_CASE("A folder is listed with its folders first and then its session files, the newest first, each with its date", "[screens][files]") {
    Robot robot;
    const auto folder = stick();
    open_list(robot);
    go_to(robot, folder);
    CHECK(robot.app.files.folder == folder);
    CHECK(robot.app.files.above == folder.parent_path());
    CHECK(names(robot) == std::vector<std::string>{"more", "new.session", "old.session"});
    for (const auto& row : robot.app.files.rows) CHECK(row.changed.size() == std::string("2026-03-01 14:05").size());
}

TEST_CASE("One goes up, down and takes a file with the keyboard alone", "[screens][files][keyboard]") {
    Robot robot;
    const auto folder = stick();
    open_list(robot);
    go_to(robot, folder / "more");
    CHECK(robot.app.files.rows.empty());
    robot.enter(); // the way up is marked
    robot.draw(3);
    CHECK(robot.app.files.folder == folder);
    for (int i = 0; i < 2; ++i) robot.key(400 + ImGuiKey_DownArrow);
    robot.enter();
    robot.draw(3);
    CHECK_FALSE(robot.app.files.open);
    CHECK(robot.app.trouble.find("new.session") != std::string::npos); // it is none, and that is said
}

TEST_CASE("What is typed leaves the rows that have it in their name", "[screens][files]") {
    Robot robot;
    const auto folder = stick();
    open_list(robot);
    go_to(robot, folder);
    robot.type("old");
    robot.draw(2);
    CHECK(robot.find("file:" + (folder / "old.session").string()));
    CHECK_FALSE(robot.find("file:" + (folder / "new.session").string()));
}

TEST_CASE("A folder that cannot be looked into is told, and one goes on from there", "[screens][files]") {
    Robot robot;
    open_list(robot);
    go_to(robot, "/nowhere/at/all");
    CHECK_FALSE(robot.app.files.trouble.empty());
    CHECK(robot.app.files.open);
    go_to(robot, stick());
    CHECK(robot.app.files.trouble.empty());
}

TEST_CASE("A session file that falls on the library is gone on with", "[screens][files]") {
    Robot robot;
    fixtures::start(robot);
    const auto kept = robot.session()->context().party("officer_kim");
    robot.close();
    robot.app.screen = screens::Screen::library;
    robot.draw(2);
    const auto sessions = app::sessions_in(app::sessions_folder());
    REQUIRE_FALSE(sessions.empty());
    robot.app.dropped = {sessions.front().string()};
    robot.draw(3);
    REQUIRE(robot.session());
    CHECK(robot.session()->context().party("officer_kim") == kept);
}

TEST_CASE("A scenario of one's own that falls on the library is briefed on and can be played", "[screens][files]") {
    Robot robot;
    const auto folder = stick();
    fs::copy(files::scenario_path("ten_minutes_at_the_counter"), folder / "mine.json");
    robot.app.dropped = {(folder / "mine.json").string()};
    robot.draw(3);
    CHECK(robot.app.screen == screens::Screen::briefing);
    CHECK(robot.app.scenarios[robot.app.chosen].path == folder / "mine.json");
    robot.press("screen.briefing.start");
    REQUIRE(robot.session());
    CHECK(robot.session()->scenario().title.en == "Ten minutes at the counter");
}

TEST_CASE("A scenario of one's own is chosen from a list of what lies in a folder", "[screens][files][keyboard]") {
    Robot robot;
    const auto folder = stick();
    fs::copy(files::scenario_path("ten_minutes_at_the_counter"), folder / "mine.json");
    robot.press("screen.library.from_file");
    robot.draw(8);
    go_to(robot, folder);
    CHECK(names(robot) == std::vector<std::string>{"more", "mine.json"});
    robot.type("mine");
    robot.enter();
    robot.draw(3);
    CHECK(robot.app.screen == screens::Screen::briefing);
}

TEST_CASE("What is wrong with a scenario that was chosen is told by line and column, all of it at once", "[screens][files]") {
    Robot robot;
    const auto folder = stick();
    std::ofstream(folder / "broken.json") << R"({"format": "scenario/1", "id": "broken", "profile": "korea", "starts": "some day"})";
    robot.app.dropped = {(folder / "broken.json").string()};
    robot.draw(8);
    CHECK(robot.app.screen == screens::Screen::library);
    REQUIRE(robot.app.library.refused);
    CHECK(robot.app.library.refused->problems.size() > 1);
    for (const auto& problem : robot.app.library.refused->problems) CHECK(problem.find("broken.json:1:") != std::string::npos);
    robot.press("screen.close");
    CHECK_FALSE(robot.app.library.refused);
}
