#include "sandbox/exchange/draft_file.hpp"
#include "tests/screens/robot.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using fixtures::Robot;
using session::Step;

namespace {

void sit_down(Robot& robot, const std::string& country) {
    robot.press("screen.portal.title");
    const auto card = std::ranges::find_if(
        robot.registry().items(), [&](const kit::Item& item) { return item.id.starts_with("portal.country:") && item.id.find(country) != std::string::npos; });
    REQUIRE(card != robot.registry().items().end());
    robot.press(card->id);
    REQUIRE(robot.session());
    REQUIRE(robot.app.screen == screens::Screen::portal);
}

std::vector<std::string> on_screen(const Robot& robot, const std::string& beginning) {
    std::vector<std::string> ids;
    for (const auto& item : robot.registry().items())
        if (item.id.starts_with(beginning)) ids.push_back(item.id);
    return ids;
}

/// The first answer to each question that is asked, one after the other.
void answer_first_of_each(Robot& robot) {
    for (int tries = 0; tries < 12; ++tries) {
        const auto& session = *robot.session();
        const auto asked = session::asked_at(session, robot.app.portal.draft, robot.app.portal.step);
        const auto open =
            std::ranges::find_if(asked, [&](const session::Asked& one) { return robot.app.portal.draft.answer(one.field) == casework::no_value; });
        if (open == asked.end()) return;
        const auto answers = on_screen(robot, "portal.answer:" + session.profile()[open->field].about.id + ":");
        REQUIRE_FALSE(answers.empty());
        robot.press(answers.front());
    }
}

/// From the first step to the last, in that form.
void write(Robot& robot, const std::string& mode) {
    for (int step = 0; step + 1 < static_cast<int>(session::step_count); ++step) {
        answer_first_of_each(robot);
        if (robot.app.portal.step == Step::evidence) robot.press(on_screen(robot, "portal.piece:").front());
        if (robot.app.portal.step == Step::about_you) robot.press("portal.answer:report.mode:" + mode);
        robot.press("screen.portal.next");
    }
}

std::vector<std::string> modes_of(const std::string& country) {
    Robot robot;
    sit_down(robot, country);
    const auto& profile = robot.session()->profile();
    std::vector<std::string> ids;
    for (const auto choice : profile[profile[profile.field("report.mode")].choices].choices) ids.push_back(profile[choice].about.id);
    return ids;
}

} // namespace

TEST_CASE("A report is written, read again and sent in each form that a country has", "[screens][portal]") {
    for (const auto* country : {"Korea", "Uzbekistan", "Mongolia", "Kosovo"})
        for (const auto& mode : modes_of(country)) {
            INFO(country << " " << mode);
            Robot robot;
            sit_down(robot, country);
            write(robot, mode);
            CHECK(robot.session()->world().cases.empty());
            robot.press("screen.portal.send");
            REQUIRE(robot.session()->world().cases.size() == 1);
            const auto& profile = robot.session()->profile();
            const auto set = profile.choice_sets[profile[profile.field("report.mode")].choices.index].id;
            CHECK(robot.session()->world().cases[0].field(profile.field("report.mode")) == profile.choice(set, mode).index);
            REQUIRE(robot.value("portal.number"));
            CHECK(robot.value("portal.number")->label == "2026-0001");
            CHECK(robot.value("portal.code")->label.size() == 11);
            robot.press("screen.portal.to_page");
            CHECK(robot.value("portal.stage"));
        }
}

TEST_CASE("Beside what she writes stands what would come of it, and it follows", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    REQUIRE(robot.value("portal.where"));
    CHECK(robot.value("portal.where")->label.find("National Police Agency") != std::string::npos);
    CHECK(robot.value("portal.where")->label.find("Road Office (never") != std::string::npos);
    CHECK(robot.value("portal.guess")->label.find("6 of 29") != std::string::npos);
    robot.press("portal.step:evidence");
    robot.press("portal.piece:daily_sheets");
    CHECK(robot.value("portal.guess")->label.find(": 2.") != std::string::npos);
    CHECK(robot.session()->world().cases.empty());
}

TEST_CASE("Each step that was seen can be gone back to, and none that was not", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    CHECK(robot.find("portal.step:send")->disabled);
    write(robot, "named");
    CHECK_FALSE(robot.find("portal.step:what_happened")->disabled);
    robot.press("portal.step:what_happened");
    CHECK(robot.app.portal.step == Step::what_happened);
    CHECK_FALSE(robot.find("portal.step:send")->disabled);
    robot.press("portal.change:guide.deed");
    CHECK_FALSE(on_screen(robot, "portal.answer:guide.deed:").empty());
    robot.press("portal.step:send");
    CHECK(robot.find("screen.portal.send")->disabled);
    CHECK(robot.find("screen.portal.send")->tooltip.find("What happened") != std::string::npos);
}

TEST_CASE("A report is written and sent by keyboard alone", "[screens][portal]") {
    Robot robot;
    const auto go_to = [&](const std::string& id) {
        for (int presses = 0; presses < 120; ++presses) {
            const auto* item = robot.find(id);
            if (item && item->focused) return;
            robot.tab();
        }
        FAIL("Tab does not come to " << id);
    };
    const auto press = [&](const std::string& id) {
        go_to(id);
        robot.enter();
        robot.draw(2);
    };
    press("screen.portal.title");
    press(on_screen(robot, "portal.country:Korea").front());
    REQUIRE(robot.session());
    for (const auto* answer : {"guide.purpose:wrongdoing", "guide.doer:official", "guide.deed:gain"}) press(std::string("portal.answer:") + answer);
    press("screen.portal.next");
    press("portal.answer:report.subject.rank:official");
    press("screen.portal.next");
    press("portal.piece:register");
    press("screen.portal.next");
    press("portal.answer:report.mode:anonymous");
    press("screen.portal.next");
    press("portal.answer:report.consent.identity:refused");
    press("screen.portal.next");
    press("screen.portal.send");
    REQUIRE(robot.session()->world().cases.size() == 1);
    press("screen.portal.to_page");
    press("screen.portal.wait");
    CHECK(robot.session()->now() > robot.session()->scenario().starts);
}

TEST_CASE("What she began to write is there again when the window opens anew, and gone once it was sent", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    robot.press("portal.answer:guide.purpose:wrongdoing");
    robot.press("screen.desk.leave");
    REQUIRE_FALSE(robot.app.sessions.empty());
    const auto file = robot.app.sessions.front().path;
    CHECK(std::filesystem::exists(exchange::draft_file(file)));
    robot.press("continue:" + file);
    REQUIRE(robot.app.screen == screens::Screen::portal);
    CHECK(robot.find("portal.change:guide.purpose"));
    write(robot, "named");
    robot.press("screen.portal.send");
    robot.draw(3);
    CHECK_FALSE(std::filesystem::exists(exchange::draft_file(file)));
    robot.press("screen.desk.leave");
    robot.press("continue:" + file);
    CHECK(robot.value("portal.stage"));
}

TEST_CASE("Her page says what she may do now, and opens its form", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    robot.press("screen.portal.send");
    robot.press("screen.portal.to_page");
    CHECK(robot.find("portal.act:withdraw_report"));
    CHECK_FALSE(robot.find("portal.act:file_objection"));
    robot.press("portal.closed");
    robot.press("portal.act:withdraw_report");
    CHECK(robot.app.screen == screens::Screen::desk);
    robot.press("screen.form.do");
    const auto& profile = robot.session()->profile();
    CHECK(robot.session()->world().cases[0].field(profile.field("report.withdrawn")) == 1);
    robot.draw(2);
    CHECK(robot.app.screen == screens::Screen::portal);
}

TEST_CASE("Her page tells a house that could work out her name from one that was told it", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    robot.press("portal.step:evidence");
    robot.press("portal.piece:daily_sheets");
    robot.press("portal.piece:slips");
    robot.press("portal.step:send");
    robot.press("screen.portal.send");
    robot.press("screen.portal.to_page");
    CHECK_FALSE(robot.value("portal.known"));
    for (int waits = 0; waits < 20 && !robot.value("portal.known"); ++waits) robot.press("screen.portal.wait");
    REQUIRE(robot.value("portal.known"));
    CHECK(robot.value("portal.known")->label.find("could work out") != std::string::npos);
}

TEST_CASE("In Uzbekistan the reception learns the name of whoever signs, and her page says so", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Uzbekistan");
    write(robot, "named");
    robot.press("screen.portal.send");
    robot.press("screen.portal.to_page");
    REQUIRE(robot.value("portal.known"));
    CHECK(robot.value("portal.known")->label.find("could work out") == std::string::npos);
}

TEST_CASE("Letters come to her page and are read there", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    robot.press("screen.portal.send");
    robot.press("screen.portal.to_page");
    CHECK(on_screen(robot, "portal.letter:").empty());
    for (int waits = 0; waits < 6 && on_screen(robot, "portal.letter:").empty(); ++waits) robot.press("screen.portal.wait");
    REQUIRE_FALSE(on_screen(robot, "portal.letter:").empty());
    robot.press(on_screen(robot, "portal.letter:").front());
    CHECK(robot.app.portal.letter);
}

TEST_CASE("Nothing at the portal is cut off without saying the rest", "[screens][portal]") {
    for (const float scale : {1.0F, 2.0F}) {
        Robot robot(scale);
        sit_down(robot, "Korea");
        for (std::size_t step = 0; step < session::step_count; ++step) {
            robot.app.portal.step = robot.app.portal.furthest = static_cast<Step>(step);
            robot.draw(3);
            for (const auto& clipping : robot.registry().clippings()) CHECK(clipping.text == "");
        }
    }
}

TEST_CASE("What she asks for herself does not become the place where her report is", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    robot.press("screen.portal.send");
    robot.press("screen.portal.to_page");
    const auto before = robot.value("portal.stage")->label;
    robot.press("portal.act:request_protection");
    robot.press("input:wish");
    robot.type("not to be moved to another desk");
    robot.escape_field();
    robot.press("screen.form.do");
    robot.draw(3);
    REQUIRE(robot.app.screen == screens::Screen::portal);
    REQUIRE(robot.session()->world().cases[0].tracks.size() > 1);
    CHECK(robot.value("portal.stage")->label == before);
}
