#include "engine/casework/evaluate.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/texts_reader.hpp"
#include "sandbox/screens/window_state.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "tests/screens/at_the_desk.hpp"

using fixtures::last_act;
using fixtures::Robot;
using fixtures::start;

TEST_CASE("A play does not end for people while a step waits for them", "[screens]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    while (last_act(*robot.session()) != "refer") robot.let_time_run(2);
    robot.app.screen = screens::Screen::desk;
    robot.draw(2);
    for (int presses = 0; !robot.session()->over() && presses < 60; ++presses) {
        const auto* going_on = robot.find("screen.time.go_on");
        robot.press(going_on->disabled ? "screen.time.event" : "screen.time.go_on");
        robot.draw(2);
    }
    REQUIRE(robot.session()->over());
    CHECK(robot.app.screen == screens::Screen::desk);
    CHECK(robot.find("screen.time.go_on")->tooltip.find("yours to do") != std::string::npos);
}

TEST_CASE("A form opens at its beginning, wherever the last one was left", "[screens][form]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0");
    robot.draw(2);
    auto* panel = robot.find("input:reason")->inside;
    robot.press("screen.back");
    panel->Scroll.y = panel->ScrollMax.y;
    robot.draw(2);
    robot.press("act:classify:0");
    robot.draw(3);
    CHECK(robot.find("input:type")->inside->Scroll.y == 0);
}

TEST_CASE("A newcomer starts the first case and acknowledges the report", "[screens]") {
    Robot robot;
    start(robot);
    CHECK(robot.app.screen == screens::Screen::desk);
    CHECK(robot.session()->world().cases.size() == 1);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    CHECK(last_act(*robot.session()) == "acknowledge");
    CHECK_FALSE(robot.app.desk.form);
}

TEST_CASE("An act that needs something says what is missing and waits for it", "[screens]") {
    Robot robot;
    start(robot);
    robot.press("act:classify:0");
    robot.press("input:type");
    robot.press("input:type.0"); // what the report says of itself is taken away
    const auto* button = robot.find("screen.form.do");
    REQUIRE(button);
    CHECK(button->disabled);
    CHECK_FALSE(button->tooltip.empty());
    robot.press("input:type");
    robot.press("input:type.1");
    robot.press("screen.form.do");
    CHECK(last_act(*robot.session()) == "classify");
}

TEST_CASE("Whoever plays several people is told at whose desk something waits", "[screens]") {
    Robot robot;
    start(robot);
    REQUIRE(robot.find("desk:director_park"));
    CHECK(robot.find("desk:director_park")->label.ends_with("(1)"));
    CHECK_FALSE(robot.find("desk:officer_kim")->label.ends_with(")"));
    robot.press("desk:director_park");
    CHECK(robot.app.desk.person == robot.session()->context().party("director_park"));
}

TEST_CASE("A forbidden act shows two buttons, and happens only when one insists", "[screens]") {
    Robot robot;
    start(robot, "The head of the body");
    const auto say_what_it_is_about = [&] {
        robot.press("act:answer_press:0");
        robot.press("input:answer.2");
    };
    say_what_it_is_about();
    CHECK_FALSE(robot.find("screen.form.do"));
    REQUIRE(robot.find("screen.form.insist"));
    robot.press("screen.form.do_not");
    CHECK(last_act(*robot.session()) == "submit");
    say_what_it_is_about();
    robot.press("screen.form.insist");
    CHECK(last_act(*robot.session()) == "answer_press");
}

TEST_CASE("A closed act opens to say why", "[screens]") {
    Robot robot;
    start(robot);
    robot.press("desk:director_park");
    robot.press("screen.back");
    robot.press("desk.elsewhere");
    robot.press("act:assign_officer:0");
    const auto* button = robot.find("screen.form.do");
    REQUIRE(button);
    CHECK(button->disabled);
}

TEST_CASE("Who reported is shown to whom may know it, on request, and hidden when the desk changes hands", "[screens][identity]") {
    Robot robot;
    start(robot);
    robot.app.desk.person = robot.session()->context().party("clerk");
    robot.app.desk.tab = 1;
    robot.draw(2);
    CHECK_FALSE(robot.app.desk.identity);
    robot.press("screen.case.show_identity");
    REQUIRE(robot.app.desk.identity);
    CHECK_FALSE(robot.app.desk.identity->empty());
    robot.with_alt('1');
    CHECK_FALSE(robot.app.desk.identity);
}

TEST_CASE("Whose role sees no name finds it sealed and is told why he cannot ask", "[screens][identity][names]") {
    Robot robot;
    start(robot);
    robot.app.desk.person = robot.session()->context().party("officer_lee");
    robot.app.desk.tab = 1;
    robot.draw(2);
    CHECK_FALSE(robot.find("screen.case.show_identity"));
    const auto* button = robot.find("screen.case.ask_for_name");
    REQUIRE(button);
    CHECK(button->disabled);
    CHECK_FALSE(button->tooltip.empty());
}

TEST_CASE("Who handles the case breaks the seal with the form of the act and a reason, and need not ask again", "[screens][identity][names]") {
    for (const auto scale : {1.0F, 2.0F}) {
        Robot robot(scale, scale > 1 ? ImVec2{1920, 1080} : ImVec2{1280, 720});
        robot.let_plan_play("inflated_invoices", "good");
        while (last_act(*robot.session()) != "assign_officer") robot.let_time_run(2);
        robot.app.screen = screens::Screen::desk;
        robot.draw(2);
        screens::turn_to(robot.app.desk, robot.session()->context().party("officer_kim"));
        robot.app.desk.tab = 1;
        robot.draw(3);
        CHECK(robot.registry().clippings().empty());
        robot.press("screen.case.ask_for_name");
        robot.draw(2);
        REQUIRE(robot.app.desk.form);
        CHECK(robot.session()->profile()[robot.app.desk.form->intent.act].about.id == "open_identity");
        robot.app.desk.form->reason = "She has to be heard";
        robot.draw(2);
        robot.press("screen.form.do");
        CHECK(last_act(*robot.session()) == "open_identity");
        robot.app.desk.tab = 1;
        robot.draw(2);
        CHECK_FALSE(robot.find("screen.case.ask_for_name"));
        CHECK(robot.find("screen.case.show_identity"));
    }
}

TEST_CASE("The reporting person reads all of her case file, evidence and its days included, at 100 % and at 200 %", "[screens][reporter]") {
    for (const auto scale : {1.0F, 2.0F}) {
        Robot robot(scale, scale > 1 ? ImVec2{1920, 1080} : ImVec2{1280, 720});
        start(robot);
        robot.app.desk.person = robot.session()->context().party("clerk");
        robot.draw(2);
        for (const std::string tab : {"2", "7"}) {
            robot.press("case.tabs." + tab);
            robot.draw(3);
            INFO("tab " << tab << " at " << scale);
            CHECK(std::to_string(robot.app.desk.tab) == tab);
            CHECK(robot.registry().clippings().empty());
        }
    }
}

TEST_CASE("Whoever did not report has no tab of the reporting person's side", "[screens][reporter]") {
    Robot robot;
    start(robot);
    robot.app.desk.person = robot.session()->context().party("clerk");
    robot.app.desk.tab = 7;
    robot.draw(2);
    REQUIRE(robot.find("case.tabs.7"));
    robot.app.desk.person = robot.session()->context().party("officer_lee");
    robot.draw(2);
    CHECK_FALSE(robot.find("case.tabs.7"));
    CHECK(robot.app.desk.tab == 0);
}

TEST_CASE("A closed act says in the list what would open it", "[screens]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    const auto reader = session::reader_of(*robot.session(), {});
    const auto texts = *reading::read_texts(files::read_file(files::home() + "/assets/texts/en.json"), nullptr).thing;
    const wording::Sentences sentences(texts, reader);
    const auto& profile = robot.session()->profile();
    const auto act = profile.act("acknowledge");
    const auto explained = casework::explain({robot.session()->context(), robot.session()->world().cases[0], 0, robot.session()->now(), {}, {}},
                                             profile.conditions, profile[act].when);
    CHECK(sentences.lacking(explained, profile.conditions) == "Closed because \"Acknowledge receipt\" has been done.");
}

TEST_CASE("What was done by hand is in the session that is gone on with", "[screens]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    const auto digest = robot.session()->digest();
    robot.press("screen.desk.leave");
    CHECK_FALSE(robot.session());
    REQUIRE(robot.app.sessions.size() == 1);
    robot.press("continue:" + robot.app.sessions[0].path);
    REQUIRE(robot.session());
    CHECK(robot.session()->digest() == digest);
}

TEST_CASE("Time passes when asked, and the date is always on the desk", "[screens]") {
    Robot robot;
    start(robot);
    const auto before = robot.session()->now();
    robot.press("screen.time.day");
    CHECK(robot.session()->now() - before == calendar::seconds_per_day);
    robot.press("screen.time.week");
    CHECK(robot.session()->now() - before == 8 * calendar::seconds_per_day);
    robot.press("screen.time.deadline");
    CHECK(robot.session()->now() > before + 8 * calendar::seconds_per_day);
}

TEST_CASE("Time goes to a chosen date", "[screens]") {
    Robot robot;
    start(robot);
    robot.press("screen.time.to_date");
    robot.press("screen.time.days.more");
    robot.press("screen.time.go");
    CHECK(calendar::iso(robot.session()->now()) == "2026-04-11T09:00");
}

TEST_CASE("Time runs by itself until something happens, then stands", "[screens]") {
    Robot robot;
    start(robot);
    const auto before = robot.session()->now();
    robot.press("screen.time.speed");
    robot.press("screen.time.speed.2");
    const auto facts = robot.session()->facts().size();
    for (int second = 0; second < 20; ++second) robot.let_time_run(1);
    CHECK(robot.session()->now() > before);
    CHECK(robot.session()->facts().size() > facts);
    CHECK(robot.app.desk.speed == 0);
}

TEST_CASE("A plan plays before one's eyes and ends on the closing page", "[screens]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    robot.draw(2);
    int steps = 0;
    while (robot.let_time_run(1.5F) && ++steps < 100) robot.draw(1);
    robot.draw(2);
    CHECK(steps > 15);
    CHECK(robot.app.screen == screens::Screen::closing);
    CHECK(robot.session()->over());
}
