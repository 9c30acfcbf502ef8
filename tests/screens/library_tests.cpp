#include "tests/screens/at_the_desk.hpp"

#include <algorithm>

using fixtures::Robot;

namespace {

std::vector<std::string> cards(Robot& robot) {
    robot.draw(2);
    std::vector<std::string> titles;
    for (const auto& item : robot.registry().items())
        if (item.id.starts_with("open:")) titles.push_back(item.label);
    return titles;
}

bool has_card(Robot& robot, const std::string& title) { return std::ranges::count(cards(robot), title) == 1; }

} // namespace

TEST_CASE("The library shows the scenarios of the country that is asked for", "[screens][library]") {
    Robot robot;
    REQUIRE(has_card(robot, "Inflated invoices"));
    REQUIRE(has_card(robot, "The quarry road"));
    robot.press("library.country:Mongolia");
    CHECK(has_card(robot, "The quarry road"));
    CHECK_FALSE(has_card(robot, "Inflated invoices"));
    robot.press("library.country:");
    CHECK(has_card(robot, "Inflated invoices"));
}

TEST_CASE("A scenario is found by words of its briefing, and nothing that fits says how to see all", "[screens][library]") {
    Robot robot;
    robot.press("screen.library.search");
    robot.type("gravel");
    CHECK(has_card(robot, "The quarry road"));
    CHECK_FALSE(has_card(robot, "Served under him"));
    robot.type("zzz");
    CHECK(cards(robot).empty());
    robot.escape_field();
    robot.press("screen.library.show_all");
    CHECK(cards(robot).size() >= 6);
}

TEST_CASE("Length and level choose among the scenarios", "[screens][library]") {
    Robot robot;
    robot.app.library.filter.level = 3;
    CHECK(has_card(robot, "The head of the body"));
    CHECK_FALSE(has_card(robot, "Inflated invoices"));
    robot.app.library.filter = {};
    robot.app.library.filter.length = 2;
    CHECK(has_card(robot, "The quarry road"));
    CHECK_FALSE(has_card(robot, "Somebody told"));
}

TEST_CASE("The open desks stand behind Report something, not among the cases", "[screens][library]") {
    Robot robot;
    for (const auto& title : cards(robot)) CHECK_FALSE(title.starts_with("Report something"));
    robot.press("screen.portal.title");
    CHECK(robot.app.screen == screens::Screen::portal);
}

TEST_CASE("A play that was left stands first, with how far its case has come", "[screens][library]") {
    Robot robot;
    robot.remember();
    fixtures::start(robot);
    robot.press("screen.desk.more");
    robot.press("screen.desk.leave");
    robot.draw(2);
    REQUIRE(robot.app.screen == screens::Screen::library);
    REQUIRE_FALSE(robot.app.sessions.empty());
    CHECK(robot.app.sessions.front().stops == 7);
    CHECK(robot.app.sessions.front().reached == 0);
    robot.press("continue:" + robot.app.sessions.front().path);
    CHECK(robot.session());
    CHECK(robot.app.screen == screens::Screen::desk);
}

TEST_CASE("Each door of the library leads to what it names", "[screens][library]") {
    Robot robot;
    robot.press("screen.library.workshop");
    robot.draw(3);
    REQUIRE(robot.app.screen == screens::Screen::guides);
    CHECK(robot.app.guides[robot.app.guide].name == "workshop");
    robot.escape();
    robot.press("screen.guides.title");
    robot.draw(3);
    CHECK(robot.app.guides[robot.app.guide].name == "how-to-play");
    robot.escape();
    robot.press("screen.groups.title");
    CHECK(robot.app.screen == screens::Screen::groups);
}

TEST_CASE("Nothing of the library is cut off without saying the rest, in any size", "[screens][library][scale]") {
    for (const auto& [scale, size] : {std::pair{1.0F, ImVec2{1280, 720}}, {2.0F, ImVec2{1280, 720}}, {1.5F, ImVec2{1600, 900}}}) {
        Robot robot(scale, size);
        robot.draw(3);
        for (const auto& clipping : robot.registry().clippings()) CHECK(clipping.text == "");
    }
}
