#include "sandbox/app/library_shelf.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <filesystem>

using fixtures::Robot;
using fixtures::start;

TEST_CASE("Countries are compared without a play, and the choice of another is compared anew", "[screens][countries]") {
    Robot robot;
    robot.press("screen.countries.title");
    robot.draw(2);
    REQUIRE(robot.app.countries.comparison);
    const auto before = robot.app.countries.comparison->lines;
    robot.press("screen.countries.right");
    robot.press("screen.countries.right.0");
    REQUIRE(robot.app.countries.comparison);
    CHECK(robot.app.countries.right == 0);
    CHECK(robot.app.countries.comparison->lines.size() != before.size());
    robot.press("countries.tabs.1");
    CHECK(robot.app.countries.conformity);
    robot.escape();
    CHECK(robot.app.screen == screens::Screen::library);
}

TEST_CASE("What two countries' laws say side by side is written for paper, as a page and as a sheet, and the screen says where", "[screens][countries]") {
    Robot robot;
    robot.press("screen.countries.title");
    robot.draw(2);
    const auto& countries = robot.app.countries;
    const auto stem =
        (app::sessions_folder() / ("comparison-" + countries.profiles[countries.left].id + "-" + countries.profiles[countries.right].id)).string();
    for (const auto* ending : {".pdf", ".html", ".csv"}) {
        robot.press("screen.countries.write_" + std::string(ending + 1));
        robot.draw(2);
        CHECK(countries.written == "Written to " + stem + ending);
        CHECK(std::filesystem::file_size(stem + ending) > 1000);
    }
}

TEST_CASE("A country never stands beside itself: choosing the other one lets the two change places", "[screens][countries]") {
    Robot robot;
    robot.press("screen.countries.title");
    robot.draw(2);
    const auto left = robot.app.countries.left, right = robot.app.countries.right;
    REQUIRE(left != right);
    robot.press("countries.tabs.1");
    robot.press("screen.countries.country");
    robot.press("screen.countries.country." + std::to_string(right));
    CHECK(robot.app.countries.left == right);
    CHECK(robot.app.countries.right == left);
}

TEST_CASE("The first screen asks whether it can be read, and leads to the scenarios", "[screens]") {
    Robot robot;
    robot.app.screen = screens::Screen::welcome;
    robot.draw(2);
    robot.press("screen.larger");
    CHECK(robot.app.text_scale == 125);
    robot.press("screen.theme.choose");
    robot.press("screen.theme.choose.2");
    CHECK(robot.app.theme == screens::ThemeChoice::contrast);
    robot.press("screen.welcome.go");
    CHECK(robot.app.screen == screens::Screen::library);
}

TEST_CASE("The guides are read inside", "[screens][guides]") {
    Robot robot;
    robot.press("screen.guides.title");
    robot.draw(2);
    REQUIRE(robot.app.guides.size() >= 8);
    robot.press("guide:how-to-play");
    CHECK(robot.app.guides[robot.app.guide].name == "how-to-play");
    robot.escape();
    CHECK(robot.app.screen == screens::Screen::library);
}

TEST_CASE("What was set is kept, and the window begins where it was left", "[screens][settings]") {
    Robot robot;
    robot.remember();
    start(robot);
    robot.app.text_scale = 150;
    robot.app.theme = screens::ThemeChoice::dark;
    robot.draw(2);
    const auto digest = robot.session()->digest();
    screens::WindowState app;
    app::Playing again(app);
    again.remember();
    CHECK(app.text_scale == 150);
    CHECK(app.theme == screens::ThemeChoice::dark);
    robot.close();
    again.reopen();
    REQUIRE(again.session());
    CHECK(again.session()->digest() == digest);
    CHECK(app.screen == screens::Screen::desk);
}

TEST_CASE("A session that is gone on with is at the desk and the tab where it was left, and its facts know nothing of it", "[screens][settings]") {
    Robot robot;
    robot.remember();
    start(robot);
    robot.press("desk:director_park");
    if (robot.find("screen.back")) robot.press("screen.back");
    robot.press("case.tabs.2");
    robot.draw(2);
    const auto digest = robot.session()->digest();
    robot.close();
    screens::WindowState app;
    app::Playing again(app);
    again.remember();
    again.reopen();
    REQUIRE(again.session());
    CHECK(again.session()->context()[app.desk.person].id == "director_park");
    CHECK(app.desk.tab == 2);
    CHECK(again.session()->digest() == digest);
}

TEST_CASE("No page of the guides is clipped at 100, 150 and 200 %", "[screens][guides][scale]") {
    for (const auto& [scale, size] : {std::pair{1.0F, ImVec2{1280, 720}}, {1.5F, ImVec2{1280, 720}}, {2.0F, ImVec2{1280, 720}}, {2.0F, ImVec2{1920, 1080}}}) {
        Robot robot(scale, size);
        robot.press("screen.guides.title");
        robot.draw(2);
        for (std::size_t page = 0; page < robot.app.guides.size(); ++page) {
            robot.app.guide = page;
            robot.draw(2);
            INFO(robot.app.guides[page].name << " at " << scale);
            for (const auto& clipping : robot.registry().clippings()) FAIL_CHECK(clipping.text);
        }
    }
}
