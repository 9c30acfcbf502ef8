#include "sandbox/screens/desk/case_panel.hpp"
#include "tests/fixtures/shipped_plays.hpp"
#include "tests/screens/at_the_desk.hpp"
#include "tests/screens/lying_apart.hpp"

#include <set>

using fixtures::Box;
using fixtures::expect_apart;
using fixtures::expect_within;
using fixtures::Robot;

namespace {

bool is_in_journey(const ImGuiWindow* window) { return window && std::string(window->Name).find("/journey_") != std::string::npos; }

/// Words and controls of the journey, each among its own kind.
void expect_readable(const Robot& robot) {
    std::vector<Box> words, controls;
    const ImGuiWindow* sheet = nullptr;
    for (const auto& line : robot.registry().lines())
        if (is_in_journey(line.inside)) words.push_back({line.text, line.rect});
    for (const auto& item : robot.registry().items())
        if (is_in_journey(item.inside)) controls.push_back({item.id, item.rect}), sheet = item.inside;
    if (!sheet) return;
    const auto& area = sheet->InnerClipRect;
    for (const auto& boxes : {words, controls}) {
        expect_apart(boxes);
        expect_within(boxes, {area.Min, area.Max});
    }
}

/// What changes the picture of a journey.
std::string journey_of(const session::Session& session) {
    std::string all;
    for (const auto& the_case : session.world().cases)
        for (const auto& track : the_case.tracks) all += std::to_string(track.stage.index) + (track.open ? "+" : "-");
    return all;
}

/// The plan as it is watched; each journey that comes up is looked at once.
void watch(Robot& robot, const std::string& scenario, const std::string& plan) {
    robot.let_plan_play(scenario, plan);
    std::set<std::string> seen;
    for (bool runs = true; runs;) {
        if (seen.insert(journey_of(*robot.session())).second) {
            robot.draw(2);
            INFO(scenario << ", " << plan);
            expect_readable(robot);
        }
        runs = robot.let_time_run(1.1F);
    }
}

} // namespace

TEST_CASE("In no journey of a shipped play do words lie over words or reach out of its sheet", "[screens][journey][scale]") {
    const auto [scale, size] = GENERATE(table<float, ImVec2>({{1.0F, {1280, 720}}, {2.0F, {1280, 720}}, {2.0F, {1920, 1080}}}));
    Robot robot(scale, size);
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) watch(robot, scenario, plan);
}

TEST_CASE("Parts of a case for which the journey has no room are counted, and lead to the map", "[screens][journey]") {
    Robot robot;
    robot.let_plan_play("the_quarry_road", "good");
    const auto tracks = [&] { return robot.session()->world().cases.empty() ? std::size_t{0} : robot.session()->world().cases[0].tracks.size(); };
    while (!robot.find("screen.journey.more_tracks") && robot.let_time_run(1.1F)) robot.draw(2);
    REQUIRE(robot.find("screen.journey.more_tracks"));
    CHECK(robot.find("screen.journey.more_tracks")->label == robot.texts().plural("screen.journey.more_tracks", 1));
    std::size_t shown = 0;
    for (const auto& item : robot.registry().items()) shown += item.id.starts_with("track:") ? 1 : 0;
    CHECK(shown == tracks() - 2);
    robot.press("screen.journey.more_tracks");
    robot.draw(2);
    CHECK(robot.app.desk.tab == screens::workflow_tab);
    CHECK(robot.app.desk.workflow.shown != 0);
}
