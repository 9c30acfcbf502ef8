#include "tests/screens/at_the_desk.hpp"

#include <algorithm>

using fixtures::Robot;
using fixtures::start;
using screens::Choosing;

namespace {

/// The first case under way, seen by whoever leads it.
struct Led : Robot {
    explicit Led(float scale = 1, ImVec2 size = {1100, 720}) : Robot(scale, size) {
        start(*this);
        lead(true);
    }
    void lead(bool facilitator) {
        leads = facilitator;
        draw(3);
    }
    std::size_t directed() const {
        return static_cast<std::size_t>(std::ranges::count(session()->facts(), casework::FactKind::directed, &casework::Fact::kind));
    }
};

} // namespace

TEST_CASE("Whoever leads freezes the play, and the room sees that nobody can act", "[screens][facilitator]") {
    Led robot;
    robot.press("screen.facilitator.freeze");
    REQUIRE(robot.session()->directions().frozen());
    robot.lead(false);
    const auto facts = robot.session()->facts().size();
    robot.press("act:acknowledge:0");
    REQUIRE(robot.find("screen.form.do"));
    CHECK(robot.find("screen.form.do")->disabled);
    CHECK(robot.find("screen.time.day")->disabled);
    CHECK(robot.session()->facts().size() == facts);
    robot.lead(true);
    robot.press("screen.facilitator.go_on");
    robot.lead(false);
    robot.press("screen.form.do");
    CHECK(fixtures::last_act(*robot.session()) == "acknowledge");
}

TEST_CASE("The eight keys stand on the digits", "[screens][facilitator][keyboard]") {
    Led robot;
    robot.type("1");
    CHECK(robot.session()->directions().frozen());
    robot.type("1");
    CHECK_FALSE(robot.session()->directions().frozen());
    robot.type("2");
    CHECK(robot.directed() == 3);
    robot.type("3");
    CHECK(robot.directed() == 4);
    robot.type("4");
    CHECK(robot.directed() == 5);
    const Choosing opened[] = {Choosing::person, Choosing::hint, Choosing::bookmark, Choosing::jump};
    for (int i = 0; i < 4; ++i) {
        robot.type(std::to_string(5 + i));
        CHECK(robot.app.facilitator.choosing == opened[i]);
        robot.escape();
        robot.draw(2);
        CHECK(robot.app.facilitator.choosing == Choosing::nothing);
    }
}

TEST_CASE("What comes next by script can be chosen, and the keys are about the chosen one", "[screens][facilitator]") {
    Led robot;
    const auto& script = robot.session()->scenario().script;
    REQUIRE(script.size() > 2);
    robot.press("screen.facilitator.another");
    robot.press("screen.facilitator.another.2");
    REQUIRE(robot.app.facilitator.chosen);
    const auto entry = *robot.app.facilitator.chosen;
    robot.press("screen.facilitator.leave_out");
    CHECK(robot.session()->script_state()[entry].done >= script[entry].times);
}

TEST_CASE("Somebody who is sent away does nothing until back, and the desk says so", "[screens][facilitator]") {
    Led robot;
    const auto person = robot.app.desk.person;
    const auto& id = robot.session()->context()[person].id;
    robot.press("screen.facilitator.absent");
    robot.press("absent:" + id);
    REQUIRE(robot.session()->directions().absent(person));
    robot.press("screen.close");
    robot.lead(false);
    robot.press("act:acknowledge:0");
    CHECK(robot.find("screen.form.do")->disabled);
    robot.lead(true);
    robot.press("screen.facilitator.absent");
    robot.press("absent:" + id);
    CHECK_FALSE(robot.session()->directions().absent(person));
}

TEST_CASE("A hint that whoever leads reveals is seen in the room even when the coach is silent", "[screens][facilitator][coach]") {
    Led robot;
    robot.app.desk.coach = screens::Coach::off;
    robot.press("screen.facilitator.hint");
    robot.press("reveal:0");
    REQUIRE(robot.session()->directions().hints().size() == 1);
    CHECK(robot.find("reveal:0")->disabled);
}

TEST_CASE("A bookmark needs a note, keeps its kind, and leads back to its moment", "[screens][facilitator]") {
    Led robot;
    robot.press("screen.facilitator.bookmark");
    CHECK(robot.find("screen.facilitator.set")->disabled);
    robot.press("screen.facilitator.kind.1");
    robot.press("screen.facilitator.note");
    robot.type("Nobody asked for consent");
    robot.escape_field();
    robot.press("screen.facilitator.set");
    const auto& bookmarks = robot.session()->directions().bookmarks();
    REQUIRE(bookmarks.size() == 1);
    CHECK(bookmarks[0].kind == session::BookmarkKind::gap);
    const auto about = bookmarks[0].about;
    robot.press("screen.facilitator.jump");
    robot.press("jump:decision");
    robot.press("screen.facilitator.jump");
    robot.press("jump:bookmark:" + std::to_string(bookmarks[0].fact));
    CHECK(robot.session()->facts().size() == about);
    CHECK(robot.app.facilitator.choosing == Choosing::nothing);
}

TEST_CASE("Whoever leads jumps to just before the next of the script and to the beginning", "[screens][facilitator]") {
    Led robot;
    robot.lead(false);
    robot.press("screen.time.week");
    robot.lead(true);
    const auto before = robot.session()->now();
    robot.press("screen.facilitator.jump");
    robot.press("jump:deadline");
    CHECK(robot.session()->now() > before);
    robot.press("screen.facilitator.jump");
    robot.press("jump:start");
    CHECK(robot.session()->facts().empty());
    robot.press("screen.facilitator.jump");
    robot.press("jump:end");
    CHECK(robot.session()->facts().size() == robot.session()->last_of_line());
}

TEST_CASE("The facilitator's window without a play says what to do, and opens from the briefing", "[screens][facilitator]") {
    Robot robot;
    robot.press("open:Inflated invoices");
    robot.press("screen.facilitator.open");
    CHECK_FALSE(robot.app.facilitator.wanted);
    robot.press("screen.trainer.yes");
    CHECK(robot.app.facilitator.wanted);
    robot.leads = true;
    robot.draw(3);
    CHECK(robot.registry().items().empty());
}

TEST_CASE("At the facilitator's desk nothing is clipped without a tooltip and every key is within reach, from 100 % to 250 %",
          "[screens][facilitator][scale]") {
    for (const float scale : {1.0F, 1.5F, 2.0F, 2.5F}) {
        Led robot(scale, scale > 2 ? ImVec2{2560, 1440} : ImVec2{1280, 720});
        for (const auto choosing : {Choosing::nothing, Choosing::person, Choosing::hint, Choosing::bookmark, Choosing::jump}) {
            robot.app.facilitator.choosing = choosing;
            robot.draw(4);
            INFO("at " << scale << " choosing " << static_cast<int>(choosing));
            for (const auto& clipping : robot.registry().clippings()) FAIL_CHECK(clipping.text);
        }
        robot.app.facilitator.choosing = Choosing::nothing;
        robot.draw(2);
        robot.press("screen.facilitator.jump");
        CHECK(robot.app.facilitator.choosing == Choosing::jump);
    }
}
