#include "sandbox/screens/help/explanation.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <set>
#include <tuple>

using fixtures::Robot;
using fixtures::start;

namespace {

/// As the card would have it, without the card.
screens::Explanation explained(const Robot& robot, const kit::Look& look, const kit::Item& item) {
    const auto& desk = robot.app.desk;
    return screens::explanation_of({look, robot.session(), desk.person, desk.case_number, desk.form ? desk.form->intent.act : profile::ActId{}}, item);
}

/// Every control and value that stands on the screen now has an answer.
void check_all(Robot& robot, std::set<std::string>& asked) {
    robot.draw(3);
    const auto look = robot.look();
    for (const auto* all : {&robot.registry().items(), &robot.registry().values()})
        for (const auto& item : *all) {
            if (!asked.insert(item.id + item.label).second) continue;
            INFO(item.id << " \"" << item.label << "\"");
            const auto explanation = explained(robot, look, item);
            CHECK_FALSE(explanation.says.empty());
            if (item.disabled) CHECK_FALSE(explanation.closed.empty());
        }
}

std::string all_of(const screens::Explanation& explanation) {
    std::string all;
    for (const auto& words : explanation.says) all += words + "\n";
    return all;
}

} // namespace

TEST_CASE("Help has an answer for every control of the screens before a play", "[screens][help]") {
    Robot robot;
    std::set<std::string> asked;
    robot.app.screen = screens::Screen::welcome;
    check_all(robot, asked);
    robot.app.screen = screens::Screen::library;
    check_all(robot, asked);
    robot.press("screen.guides.title");
    check_all(robot, asked);
    robot.press("guides.back");
    robot.press("screen.countries.title");
    for (std::size_t tab = 0; tab < 5; ++tab) {
        robot.app.countries.tab = tab;
        check_all(robot, asked);
    }
    robot.press("countries.back");
    robot.press("screen.groups.title");
    check_all(robot, asked);
    robot.press("groups.back");
    robot.press("open:Inflated invoices");
    check_all(robot, asked);
    CHECK(asked.size() > 60);
}

TEST_CASE("Help has an answer for every control and value of the portal, its receipt and the page of whoever wrote", "[screens][help][portal]") {
    Robot robot;
    std::set<std::string> asked;
    robot.press("screen.portal.title");
    check_all(robot, asked);
    robot.press("portal.country:Korea");
    for (std::size_t step = 0; step < session::step_count; ++step) {
        robot.app.portal.step = robot.app.portal.furthest = static_cast<session::Step>(step);
        check_all(robot, asked);
    }
    auto& draft = robot.app.portal.draft;
    draft.be_about(0);
    const auto& profile = robot.session()->profile();
    draft.set(profile.field("guide.signed"), 1);
    for (const auto& [field, set, choice] : {std::tuple{"guide.purpose", "guide_purpose", "wrongdoing"},
                                             {"guide.doer", "guide_doer", "official"},
                                             {"guide.deed", "guide_deed", "gain"},
                                             {"report.subject.rank", "rank", "official"},
                                             {"report.mode", "report_mode", "named"},
                                             {"report.consent.identity", "consent", "refused"}})
        draft.set(profile.field(field), profile.choice(set, choice).index);
    check_all(robot, asked);
    robot.press("screen.portal.send");
    check_all(robot, asked);
    robot.press("screen.portal.to_page");
    robot.press("portal.closed");
    robot.press("screen.portal.wait");
    robot.press("screen.portal.wait");
    check_all(robot, asked);
    CHECK(asked.size() > 50);
}

TEST_CASE("Help has an answer for every control and value of a desk, its forms and its debrief", "[screens][help]") {
    Robot robot;
    start(robot);
    std::set<std::string> asked;
    for (std::size_t tab = 0; tab < 7; ++tab) {
        robot.app.desk.tab = tab;
        check_all(robot, asked);
    }
    robot.press("stage:received");
    check_all(robot, asked);
    for (const std::string act : {"act:classify:0", "act:acknowledge:0"}) {
        robot.press(act);
        check_all(robot, asked);
        robot.press("screen.back");
    }
    for (const std::string opens : {"screen.time.to_date", "screen.forecast.open"}) {
        robot.press(opens);
        check_all(robot, asked);
        robot.escape();
        robot.draw(2);
    }
    robot.press("screen.lines.title");
    check_all(robot, asked);
    robot.press("lines.back");
    robot.press("screen.desk.role");
    check_all(robot, asked);
    robot.escape();
    robot.press("screen.desk.closing");
    for (const std::size_t section : {0, 1, 2, 3, 4, 5, 99}) { // the last is where the room fills in
        robot.app.debrief.section = section;
        check_all(robot, asked);
    }
    CHECK(asked.size() > 100);
}

TEST_CASE("Help has an answer for every control of the facilitator's desk", "[screens][help]") {
    Robot robot;
    start(robot);
    robot.leads = true;
    std::set<std::string> asked;
    check_all(robot, asked);
    for (const auto choosing : {screens::Choosing::jump, screens::Choosing::person, screens::Choosing::hint, screens::Choosing::bookmark}) {
        robot.app.facilitator.choosing = choosing;
        check_all(robot, asked);
    }
}

TEST_CASE("An act is explained in the words of the profile, with its article and why it is closed", "[screens][help]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    robot.press("desk.closed");
    const auto look = robot.look();
    const auto* item = robot.find("act:acknowledge:0");
    REQUIRE(item);
    const auto explanation = explained(robot, look, *item);
    const auto& about = robot.session()->profile()[robot.session()->profile().act("acknowledge")].about;
    CHECK(explanation.title == about.name.en);
    if (!about.says.empty()) CHECK(all_of(explanation).find(about.says.en) != std::string::npos);
    CHECK_FALSE(explanation.source.empty());
    CHECK_FALSE(explanation.closed.empty());
    CHECK(explanation.page == "how-to-play");
}

TEST_CASE("A button is explained with the key that does the same", "[screens][help]") {
    Robot robot;
    start(robot);
    const auto look = robot.look();
    CHECK(explained(robot, look, *robot.find("screen.time.go_on")).key == "Ctrl+Enter");
    CHECK(explained(robot, look, *robot.find("screen.lines.undo")).key == "Ctrl+Z");
}

TEST_CASE("F1 explains until Esc, Esc ends nothing else, and F1 again opens the page of the guides and leads back", "[screens][help]") {
    Robot robot;
    start(robot);
    while (!robot.find("screen.time.day")->focused) robot.tab();
    robot.f1();
    REQUIRE(robot.look().keyboard.explains());
    CHECK(robot.app.screen == screens::Screen::desk);
    robot.escape();
    CHECK_FALSE(robot.look().keyboard.explains());
    CHECK(robot.app.screen == screens::Screen::desk);
    robot.f1();
    robot.draw(2);
    CHECK_FALSE(robot.app.glossary.empty());
    robot.f1();
    REQUIRE(robot.app.screen == screens::Screen::guides);
    CHECK(robot.app.guides[robot.app.guide].name == "how-to-play");
    CHECK_FALSE(robot.look().keyboard.explains());
    robot.draw(2);
    robot.press("guides.back");
    CHECK(robot.app.screen == screens::Screen::desk);
    CHECK(robot.session());
}

TEST_CASE("While help is open the keyboard stops at values and at what is closed, and presses neither", "[screens][help]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    const auto reached = [&](const std::string& id) {
        for (int i = 0; i < 200; ++i) {
            robot.tab();
            const auto* about = kit::pointed_at(robot.look());
            if (about && about->id == id) return true;
        }
        return false;
    };
    CHECK_FALSE(reached("field:report.mode"));
    robot.f1();
    REQUIRE(reached("field:report.mode"));
    const auto digest = robot.session()->digest();
    robot.enter();
    CHECK(robot.session()->digest() == digest);
    REQUIRE(reached("screen.lines.undo"));
}

TEST_CASE("What the mouse points at is explained before what has the focus", "[screens][help]") {
    Robot robot;
    start(robot);
    while (!robot.find("screen.time.day")->focused) robot.tab();
    robot.f1();
    CHECK(kit::pointed_at(robot.look())->id == "screen.time.day");
    robot.point_at(robot.find("stop:check")->rect.GetCenter());
    CHECK(kit::pointed_at(robot.look())->id == "stop:check");
    robot.tab();
    CHECK(kit::pointed_at(robot.look())->id == "screen.time.to_date");
}

TEST_CASE("While help is open nothing of the desk moves, whatever is pointed at", "[screens][help]") {
    Robot robot;
    start(robot);
    robot.f1();
    robot.draw(2);
    const auto foot = robot.find("screen.time.day")->rect;
    for (const std::string id : {"screen.desk.find", "screen.desk.more", "stop:check", "screen.lines.undo"}) {
        INFO(id);
        robot.point_at(robot.find(id)->rect.GetCenter());
        CHECK(robot.find("screen.time.day")->rect.Min.x == foot.Min.x);
        CHECK(robot.find("screen.time.day")->rect.Min.y == foot.Min.y);
    }
}

TEST_CASE("Help explains what stands in an open form and leaves the form open", "[screens][help]") {
    Robot robot;
    start(robot);
    robot.press("screen.time.to_date");
    robot.f1();
    robot.draw(2);
    CHECK(robot.look().keyboard.explains());
    const auto* about = kit::pointed_at(robot.look());
    REQUIRE(about);
    robot.escape();
    CHECK_FALSE(robot.look().keyboard.explains());
    CHECK(robot.app.desk.choosing_date);
    robot.escape();
    robot.draw(2);
    CHECK_FALSE(robot.app.desk.choosing_date);
}

namespace {

ImRect mark_of_exercise(Robot& robot) {
    const auto& values = robot.registry().values();
    const auto mark = std::ranges::find(values, "screen.exercise", &kit::Item::id);
    REQUIRE(mark != values.end());
    return {mark->rect.Min, mark->rect.Max};
}

} // namespace

TEST_CASE("The card of help covers neither the exercise mark nor leaves the display, from 100 % to 250 %", "[screens][help][scale]") {
    for (const auto scale : {1.0F, 2.0F, 2.5F}) {
        const ImVec2 size = scale > 1 ? ImVec2{1920, 1080} : ImVec2{1280, 720};
        Robot robot(scale, size);
        start(robot);
        robot.f1();
        for (int i = 0; i < 60; ++i) {
            robot.tab();
            robot.draw(2);
            const auto* about = kit::pointed_at(robot.look());
            const auto card = ImGui::FindWindowByName("##help")->Rect();
            INFO((about ? about->label : "nothing") << " at " << scale);
            CHECK(card.Max.x <= size.x);
            CHECK(card.Max.y <= size.y);
            CHECK_FALSE(card.Overlaps(mark_of_exercise(robot)));
            CHECK(card.Min.x >= 0);
        }
    }
}
