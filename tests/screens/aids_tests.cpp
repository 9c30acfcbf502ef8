#include "sandbox/screens/desk/forecast_panel.hpp"
#include "sandbox/screens/desk/lines_state.hpp"
#include "tests/screens/at_the_desk.hpp"

using fixtures::Robot;
using fixtures::start;

TEST_CASE("The palette finds an act by a part of its name and opens its form", "[screens][palette]") {
    Robot robot;
    start(robot);
    robot.with_ctrl('K');
    REQUIRE(robot.app.palette.open);
    robot.type("acknow");
    const auto& items = robot.registry().items();
    const auto found = std::ranges::find_if(items, [](const kit::Item& item) { return item.id.starts_with("palette.act:acknowledge"); });
    REQUIRE(found != items.end());
    robot.press(std::string(found->id));
    CHECK_FALSE(robot.app.palette.open);
    REQUIRE(robot.app.desk.form);
    CHECK(robot.session()->profile()[robot.app.desk.form->intent.act].about.id == "acknowledge");
}

TEST_CASE("Text size and colours are found from within a play", "[screens][palette]") {
    Robot robot;
    start(robot);
    robot.with_ctrl('K');
    robot.type("larger");
    robot.press("palette.larger");
    CHECK(robot.app.text_scale == 125);
    robot.with_ctrl('K');
    robot.type("dark");
    robot.press("palette.theme:1");
    CHECK(robot.app.theme == screens::ThemeChoice::dark);
    CHECK(robot.app.screen == screens::Screen::desk);
}

TEST_CASE("The palette says so when nothing has that in its name", "[screens][palette]") {
    Robot robot;
    robot.with_ctrl('K');
    robot.type("zzzz");
    for (const auto& item : robot.registry().items()) CHECK_FALSE(item.id.starts_with("palette."));
    robot.escape_field();
    robot.escape();
    CHECK_FALSE(robot.app.palette.open);
}

TEST_CASE("Enter in the palette takes the first that has what was typed", "[screens][palette]") {
    Robot robot;
    robot.with_ctrl('K');
    robot.type("countries");
    robot.enter();
    robot.draw(2);
    CHECK_FALSE(robot.app.palette.open);
    CHECK(robot.app.screen == screens::Screen::countries);
}

TEST_CASE("An act is taken back, the line is kept, and acting otherwise begins another", "[screens][lines]") {
    Robot robot;
    start(robot);
    const auto before = robot.session()->digest();
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    const auto after = robot.session()->digest();
    REQUIRE(after != before);
    robot.press("screen.lines.undo");
    CHECK(robot.session()->digest() == before);
    CHECK(screens::is_rewound(*robot.session()));
    robot.press("screen.lines.return");
    CHECK(robot.session()->digest() == after);
    robot.press("screen.lines.undo");
    robot.press("screen.lines.title");
    REQUIRE(robot.app.desk.lines.open);
    CHECK(robot.session()->branches().size() == 1);
    robot.press("lines.back");
    CHECK_FALSE(robot.app.desk.lines.open);
}

TEST_CASE("A hint is given on request and recorded", "[screens][coach]") {
    Robot robot;
    start(robot);
    robot.press("screen.coach.line");
    robot.draw(2);
    const auto& items = robot.registry().items();
    const auto hint = std::ranges::find_if(items, [](const kit::Item& item) { return item.id.starts_with("coach.hint:"); });
    REQUIRE(hint != items.end());
    robot.press(std::string(hint->id));
    CHECK(robot.find("screen.coach.line")->value == "1"); // the hint is there to be read
    CHECK(robot.session()->directions().hints().size() == 1);
    robot.press("screen.coach.choose");
    robot.press("screen.coach.choose.0");
    CHECK(robot.app.desk.coach == screens::Coach::off);
}

TEST_CASE("The coach speaks of a decision to whoever can take it, and to nobody else", "[screens][coach][judging]") {
    Robot robot;
    start(robot);
    const auto speaks_to = [&](const char* who) {
        robot.app.desk.person = robot.session()->context().party(who);
        robot.draw(2);
        return robot.find("screen.coach.line") != nullptr;
    };
    CHECK(speaks_to("officer_lee"));
    CHECK_FALSE(speaks_to("commissioner_choi"));
    CHECK_FALSE(speaks_to("clerk"));
}

TEST_CASE("The coach leaves the acts their room: at least four are in view beside it, and what it says is folded away by the next act", "[screens][coach]") {
    Robot robot;
    start(robot);
    const auto in_view = [&](const kit::Item& item) { return item.id.starts_with("act:") && robot.is_in_view(item); };
    REQUIRE(robot.find("screen.coach.line"));
    CHECK(std::ranges::count_if(robot.registry().items(), in_view) >= 4);
    robot.press("screen.coach.line");
    robot.draw(2);
    CHECK(robot.find("screen.coach.line")->value == "1");
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    robot.draw(2);
    REQUIRE(robot.find("screen.coach.line"));
    CHECK(robot.find("screen.coach.line")->value.empty());
    CHECK(std::ranges::count_if(robot.registry().items(), in_view) >= 4);
}

TEST_CASE("What comes if nobody does anything is told without the script's surprises", "[screens][forecast]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    fixtures::play_until(robot, "request_supplement"); // the head will telephone
    const auto before = robot.session()->digest();
    robot.press("screen.forecast.open");
    CHECK(robot.app.desk.foreseeing);
    CHECK(robot.session()->digest() == before);
    const auto forecast = robot.session()->forecast(90);
    const auto told = screens::places_told(forecast);
    std::size_t limits = 0;
    for (const auto place : told) {
        const auto kind = forecast.coming[place].kind;
        CHECK((kind == session::ForeseenKind::lapse || kind == session::ForeseenKind::reminder));
        if (kind == session::ForeseenKind::lapse) ++limits;
    }
    CHECK(limits > 0);
    CHECK(told.size() < forecast.coming.size()); // there are surprises to keep
    robot.press("forecast.close");
    CHECK_FALSE(robot.app.desk.foreseeing);
}
