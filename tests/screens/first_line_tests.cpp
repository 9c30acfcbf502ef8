#include "sandbox/screens/kit/marks.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <algorithm>

using fixtures::Robot;
using fixtures::start;
using screens::Screen;

namespace {

const kit::Item* value(Robot& robot, const std::string& id) {
    const auto& values = robot.registry().values();
    const auto found = std::ranges::find(values, id, &kit::Item::id);
    return found == values.end() ? nullptr : &*found;
}

std::ptrdiff_t stops(Robot& robot) {
    return std::ranges::count_if(robot.registry().items(), [](const auto& item) { return item.id.starts_with("stop:") && item.visible; });
}

} // namespace

TEST_CASE("Every screen says at the right of its first line what it is, at 100 % and at 200 %", "[screens][scale]") {
    for (const float scale : {1.0F, 2.0F}) {
        Robot robot(scale);
        start(robot);
        for (const auto screen : {Screen::welcome, Screen::library, Screen::briefing, Screen::questions, Screen::desk, Screen::ending, Screen::closing,
                                  Screen::countries, Screen::guides, Screen::groups, Screen::portal, Screen::words}) {
            robot.app.screen = screen;
            robot.draw(4);
            INFO("screen " << static_cast<int>(screen) << " at " << scale);
            const auto* mark = value(robot, screen == Screen::countries ? "screen.researched" : "screen.exercise");
            REQUIRE(mark);
            CHECK(mark->visible);
            CHECK(mark->rect.Min.y >= robot.look().px(kit::band_height));
            CHECK(mark->rect.Max.y <= robot.look().px(kit::mark_foot));
            CHECK(mark->rect.Max.x <= ImGui::GetIO().DisplaySize.x);
            CHECK(mark->rect.Min.x > ImGui::GetIO().DisplaySize.x * 0.4F);
        }
    }
}

TEST_CASE("A form over a large text leaves the mark of the exercise in sight", "[screens][scale]") {
    Robot robot(2);
    start(robot);
    robot.app.help = true;
    robot.draw(4);
    const auto* help = ImGui::FindWindowByName("help");
    REQUIRE(help);
    CHECK(help->Pos.y >= robot.look().px(kit::mark_foot));
    CHECK(help->Pos.y + help->Size.y <= ImGui::GetIO().DisplaySize.y);
}

TEST_CASE("On a low display the stops of the journey stand alone, and give way to a form", "[screens][journey][scale]") {
    Robot robot(2);
    start(robot);
    REQUIRE(stops(robot) > 0);
    for (const auto& item : robot.registry().items())
        if (item.id.starts_with("stop:")) CHECK(item.rect.GetHeight() <= robot.look().px(48));
    robot.app.desk.form.emplace();
    robot.app.desk.form->intent.actor = robot.app.desk.person;
    robot.app.desk.form->intent.act = robot.session()->profile().act("close_case");
    robot.draw(2);
    CHECK(stops(robot) == 0);
}
