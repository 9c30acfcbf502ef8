#include "tests/screens/at_the_portal.hpp"

using fixtures::on_screen;
using fixtures::Robot;
using fixtures::send;
using fixtures::sit_down;
using fixtures::write;

TEST_CASE("Her page says what she may do now, and opens its form", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    send(robot);
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
    send(robot);
    CHECK_FALSE(robot.value("portal.known"));
    for (int waits = 0; waits < 20 && !robot.value("portal.known"); ++waits) robot.press("screen.portal.wait");
    REQUIRE(robot.value("portal.known"));
    CHECK(robot.value("portal.known")->label.find("could work out") != std::string::npos);
}

TEST_CASE("In Uzbekistan the reception learns the name of whoever signs, and her page says so", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Uzbekistan");
    write(robot, "named");
    send(robot);
    REQUIRE(robot.value("portal.known"));
    CHECK(robot.value("portal.known")->label.find("could work out") == std::string::npos);
}

TEST_CASE("Letters come to her page and are read there", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    send(robot);
    CHECK(on_screen(robot, "portal.letter:").empty());
    for (int waits = 0; waits < 6 && on_screen(robot, "portal.letter:").empty(); ++waits) robot.press("screen.portal.wait");
    REQUIRE_FALSE(on_screen(robot, "portal.letter:").empty());
    robot.press(on_screen(robot, "portal.letter:").front());
    CHECK(robot.app.portal.letter);
}

TEST_CASE("What she asks for herself does not become the place where her report is", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    send(robot);
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

TEST_CASE("Asking for protection says, before it is sent, that the order which may follow tells the house it is about who reported", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    send(robot);
    robot.press("portal.act:request_protection");
    std::string told;
    for (const auto& item : robot.registry().values())
        if (item.id.starts_with("foretold:")) told += item.label + "\n";
    INFO(told);
    CHECK(told.find("Hwarang Provincial Road Office, the house of the person it is about, could then learn who reported") != std::string::npos);
}

TEST_CASE("Her page says with how many people whoever has read her report is left, as it said before she sent it", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    robot.press("portal.step:evidence");
    robot.press("portal.piece:daily_sheets");
    CHECK(robot.value("portal.guess")->label.find(": 2.") != std::string::npos);
    robot.press("portal.step:send");
    send(robot);
    REQUIRE(robot.value("portal.fits"));
    CHECK(robot.value("portal.fits")->label.find("2 of 29") != std::string::npos);
}

TEST_CASE("A limit that has passed stays on her page, with the word", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    send(robot);
    const auto limit = "portal.limit:handling_limit";
    REQUIRE(robot.value(limit));
    CHECK(robot.value(limit)->label.find("days left") != std::string::npos);
    robot.leads = true;
    robot.draw(2);
    robot.press("screen.facilitator.absent");
    for (const auto* person : {"intake", "director"}) robot.press(std::string("absent:") + person);
    robot.leads = false;
    robot.draw(2);
    for (int weeks = 0; weeks < 15; ++weeks) robot.press("screen.portal.wait_a_week");
    REQUIRE(robot.value(limit));
    INFO(robot.value(limit)->label);
    CHECK(robot.value(limit)->label.find("overdue by") != std::string::npos);
}

TEST_CASE("Words of hers that say something of her are named while she writes, and on her page", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    robot.app.portal.draft.account = "I keep the daily sheets.";
    robot.draw(2);
    REQUIRE(robot.value("portal.told:daily sheets"));
    CHECK(robot.value("portal.told:daily sheets")->label.find("2 of 29") != std::string::npos);
    CHECK(robot.value("portal.guess")->label.find("2 of 29") != std::string::npos);
    write(robot, "named");
    send(robot);
    CHECK(robot.value("portal.told:daily sheets"));
    CHECK(robot.value("portal.fits")->label.find("2 of 29") != std::string::npos);
}
