#include "sandbox/screens/desk/case_panel.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <filesystem>
#include <fstream>

using fixtures::Robot;
using fixtures::start;

namespace {

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The file of the only session that the robot has begun.
std::string session_file(const Robot& robot) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(robot.folder()))
        if (entry.path().extension() == ".session") return entry.path().string();
    return {};
}

void to_debrief(Robot& robot) {
    robot.press("screen.desk.closing");
    robot.draw(3);
    REQUIRE(robot.app.debrief.page);
}

} // namespace

TEST_CASE("A play that goes on is debriefed as it stands, section by section, and one goes back to the desk", "[screens][debrief]") {
    Robot robot;
    start(robot);
    to_debrief(robot);
    const auto made_for = robot.app.debrief.made_for;
    for (int section = 1; robot.find("debrief.section:" + std::to_string(section)); ++section) {
        robot.press("debrief.section:" + std::to_string(section));
        CHECK(robot.app.debrief.section == static_cast<std::size_t>(section));
    }
    robot.press("screen.closing.back");
    CHECK(robot.app.screen == screens::Screen::desk);
    robot.press("screen.time.week");
    if (robot.app.screen == screens::Screen::desk) to_debrief(robot);
    CHECK(robot.app.debrief.made_for != made_for);
}

TEST_CASE("The debrief is written beside the session in four forms", "[screens][debrief]") {
    Robot robot;
    start(robot);
    to_debrief(robot);
    const auto file = session_file(robot);
    for (const std::string name : {"html", "markdown", "json", "pdf"}) {
        robot.press("screen.debrief." + name);
        const auto path = file + ".debrief." + (name == "markdown" ? "md" : name);
        CHECK(std::filesystem::file_size(path) > 1000);
        CHECK(robot.app.debrief.written.find(path) != std::string::npos);
    }
}

TEST_CASE("A debrief that is written again leaves the earlier file as it was, and says so", "[screens][debrief]") {
    Robot robot;
    start(robot);
    to_debrief(robot);
    const auto stem = session_file(robot) + ".debrief";
    std::ofstream(stem + ".md") << "what the room wrote into it";
    for (const std::string name : {"-2.md", "-3.md"}) {
        robot.press("screen.debrief.markdown");
        CHECK(std::filesystem::file_size(stem + name) > 1000);
        CHECK(robot.app.debrief.written.starts_with("Written to " + stem + name + ". The earlier "));
    }
    CHECK(text_of(stem + ".md") == "what the room wrote into it");
}

TEST_CASE("What the room says is kept beside the session, and read when the debrief is opened again", "[screens][debrief]") {
    Robot robot;
    start(robot);
    to_debrief(robot);
    robot.press("screen.debrief.fill_in");
    robot.press("debrief.wash.well");
    robot.type("We asked first");
    robot.escape_field();
    robot.press("debrief.head.change:1");
    robot.type("A line on the form");
    robot.escape_field();
    const auto file = session_file(robot);
    CHECK(text_of(file + ".notes.json").find("We asked first") != std::string::npos);
    robot.press("screen.debrief.markdown");
    CHECK(text_of(file + ".debrief.md").find("A line on the form") != std::string::npos);
    robot.press("screen.desk.leave");
    robot.press("continue:" + robot.app.sessions[0].path);
    to_debrief(robot);
    REQUIRE_FALSE(robot.app.debrief.notes.hot_wash.empty());
    CHECK(robot.app.debrief.notes.hot_wash[0] == "We asked first");
}

TEST_CASE("A person gives other points with a reason, both stand in the export, and it can be taken away", "[screens][debrief]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0"); // what is still open is not judged
    robot.press("screen.form.do");
    to_debrief(robot);
    robot.press("screen.debrief.fill_in");
    REQUIRE(robot.find("screen.debrief.set"));
    CHECK(robot.find("screen.debrief.set")->disabled);
    robot.press("screen.debrief.points.more");
    robot.press("screen.debrief.reason");
    robot.type("It was said aloud");
    robot.escape_field();
    robot.press("screen.debrief.by");
    robot.type("evaluator");
    robot.escape_field();
    robot.press("screen.debrief.set");
    REQUIRE(robot.app.debrief.notes.overrides.size() == 1);
    CHECK(robot.app.debrief.notes.overrides[0].points == 1);
    robot.press("screen.debrief.markdown");
    CHECK(text_of(session_file(robot) + ".debrief.md").find("It was said aloud") != std::string::npos);
    robot.press("screen.debrief.remove:0");
    CHECK(robot.app.debrief.notes.overrides.empty());
}

TEST_CASE("Notes that are no notes are left as they are and told", "[screens][debrief]") {
    Robot robot;
    start(robot);
    const auto notes = session_file(robot) + ".notes.json";
    std::ofstream(notes) << "a shopping list";
    robot.press("screen.desk.leave");
    robot.press("continue:" + robot.app.sessions[0].path);
    to_debrief(robot);
    CHECK(robot.find("screen.debrief.html")->disabled);
    CHECK_THAT(robot.app.debrief.closed_because, Catch::StartsWith("Expected notes of a debrief"));
    robot.press("screen.closing.back");
    CHECK(robot.app.screen == screens::Screen::desk);
    CHECK(text_of(notes) == "a shopping list");
}

TEST_CASE("A play that nobody keeps says why nothing can be written beside it", "[screens][debrief]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    while (robot.app.screen != screens::Screen::closing) robot.let_time_run(2);
    robot.draw(3);
    REQUIRE(robot.find("screen.debrief.html"));
    CHECK(robot.find("screen.debrief.html")->disabled);
    CHECK_FALSE(robot.find("screen.debrief.html")->tooltip.empty());
}

TEST_CASE("No section of the debrief is clipped without a tooltip, from 100 % to 250 %", "[screens][debrief][scale]") {
    for (const float scale : {1.0F, 2.0F, 2.5F}) {
        Robot robot(scale, scale > 2 ? ImVec2{2560, 1440} : scale > 1 ? ImVec2{1920, 1080} : ImVec2{1280, 720});
        robot.let_plan_play("somebody_told", "bad");
        while (robot.app.screen != screens::Screen::closing) robot.let_time_run(2);
        robot.draw(3);
        for (std::size_t section = 0; section < 30; ++section) {
            robot.app.debrief.section = section;
            robot.draw(3);
            INFO("section " << section << " at " << scale);
            for (const auto& clipping : robot.registry().clippings()) FAIL_CHECK(clipping.text);
            if (!robot.find("debrief.section:" + std::to_string(section))) break;
        }
    }
}

namespace {

/// Tabs to the control, as somebody without a mouse does.
void tab_to(Robot& robot, const std::string& id) {
    for (int tabs = 0; tabs < 200 && !(robot.find(id) && robot.find(id)->focused); ++tabs) robot.tab();
    INFO(id);
    REQUIRE(robot.find(id));
    REQUIRE(robot.find(id)->focused);
}

void take(Robot& robot, const std::string& id) {
    tab_to(robot, id);
    robot.enter();
    robot.draw(3);
}

/// The ways from the section on screen to facts of the play.
std::vector<std::string> ways(const Robot& robot) {
    std::vector<std::string> ids;
    for (const auto& item : robot.registry().items())
        if (item.id.starts_with("look_at:")) ids.push_back(item.id);
    return ids;
}

std::uint64_t fact_of(const std::string& way) { return std::stoull(way.substr(way.rfind(':') + 1)); }

std::string section_called(const Robot& robot, const std::string& name) {
    for (const auto& item : robot.registry().items())
        if (item.id.starts_with("debrief.section:") && item.label == name) return item.id;
    FAIL("no section " << name);
    return {};
}

void play_badly(Robot& robot) {
    robot.let_plan_play("somebody_told", "bad");
    while (robot.app.screen != screens::Screen::closing) robot.let_time_run(2);
    robot.draw(3);
}

} // namespace

TEST_CASE("Each decision, missed limit and disclosure leads to its fact in the play, and back to the debrief as it was", "[screens][debrief]") {
    Robot robot;
    play_badly(robot);
    const auto last = robot.session()->last_of_line();
    const auto digest = robot.session()->digest();
    for (const std::string name : {"Every decision: what was open, recommended, done", "Who learned who reported", "Limits, letters and reminders"}) {
        const auto section = section_called(robot, name);
        robot.press(section);
        INFO(name);
        REQUIRE_FALSE(ways(robot).empty());
        const auto way = ways(robot).back();
        robot.press(way);
        CHECK(robot.app.screen == screens::Screen::desk);
        CHECK(robot.session()->facts().size() >= fact_of(way));
        CHECK(robot.session()->facts().size() < last);
        CHECK(robot.app.desk.tab == screens::history_tab);
        robot.press("screen.desk.closing");
        CHECK(robot.app.screen == screens::Screen::closing);
        CHECK(robot.session()->digest() == digest);
    }
    CHECK(robot.session()->branches().size() == 1);
}

TEST_CASE("The keyboard alone reads the whole debrief, goes to a fact and back, writes a file, and fills in", "[screens][debrief][keyboard]") {
    Robot robot;
    start(robot);
    for (int weeks = 0; weeks < 6; ++weeks) robot.press("screen.time.week");
    take(robot, "screen.desk.more");
    take(robot, "screen.desk.closing");
    REQUIRE(robot.app.debrief.page);
    for (int section = 0; robot.find("debrief.section:" + std::to_string(section)); ++section) {
        take(robot, "debrief.section:" + std::to_string(section));
        CHECK(robot.app.debrief.section == static_cast<std::size_t>(section));
    }
    take(robot, section_called(robot, "Every decision: what was open, recommended, done"));
    REQUIRE_FALSE(ways(robot).empty());
    take(robot, ways(robot).front());
    CHECK(robot.app.screen == screens::Screen::desk);
    take(robot, "screen.desk.more");
    take(robot, "screen.desk.closing");
    take(robot, "screen.debrief.markdown");
    CHECK(std::filesystem::exists(session_file(robot) + ".debrief.md"));
    take(robot, "screen.debrief.fill_in");
    tab_to(robot, "debrief.wash.well");
    robot.type("We asked first");
    tab_to(robot, "debrief.wash.hard");
    CHECK(robot.app.debrief.notes.hot_wash.at(0) == "We asked first");
    robot.escape();
    robot.escape();
    robot.draw(2);
    CHECK(robot.app.screen == screens::Screen::desk);
}
