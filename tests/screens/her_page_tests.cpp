#include "engine/views/letters.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/wording/value_words.hpp"
#include "tests/screens/at_the_portal.hpp"

using fixtures::on_screen;
using fixtures::Robot;
using fixtures::send;
using fixtures::sit_down;
using fixtures::write;

namespace {

bool on_screen_value(const Robot& robot, const std::string& beginning) {
    return std::ranges::any_of(robot.registry().values(), [&](const kit::Item& item) { return item.id.starts_with(beginning); });
}

} // namespace

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
    CHECK(on_screen_value(robot, "portal.unread:"));
    robot.press(on_screen(robot, "portal.letter:").front());
    CHECK(robot.app.portal.letter);
    CHECK_FALSE(on_screen_value(robot, "portal.unread:"));
    robot.press(on_screen(robot, "portal.letter:").front());
    CHECK_FALSE(robot.app.portal.letter);
    CHECK_FALSE(on_screen_value(robot, "portal.unread:"));
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
    CHECK(robot.value("portal.guess")->label.find("2 of 29") != std::string::npos);
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

namespace {

/// As time passes, until the case has ended or that holds.
template <class Holds> bool wait_until(Robot& robot, Holds holds) {
    for (int waits = 0; waits < 60; ++waits) {
        if (holds()) return true;
        if (!robot.find("screen.portal.wait")) return false;
        robot.press("screen.portal.wait");
    }
    return false;
}

/// Somebody of Uzbekistan who writes of corruption in that form, and has sent it.
void send_from_uzbekistan(Robot& robot, const std::string& mode) {
    sit_down(robot, "Uzbekistan");
    write(robot, mode);
    send(robot);
}

} // namespace

TEST_CASE("Where a criminal case came of a message without a name, her page does not say that it was left unconsidered", "[screens][portal]") {
    Robot robot;
    send_from_uzbekistan(robot, "anonymous");
    REQUIRE(wait_until(robot, [&] {
        return !on_screen(robot, "portal.letter:").empty() &&
               robot.session()->world().cases[0].track_of(robot.session()->profile().procedure("crime_report")) != casework::no_track;
    }));
    REQUIRE(wait_until(robot, [&] { return on_screen(robot, "portal.letter:").size() > 1; }));
    REQUIRE(robot.value("portal.stage"));
    CHECK(robot.value("portal.stage")->label == "Information on a crime, no appeal");
    const auto house = "portal.house:Department for Combating Economic Crimes";
    REQUIRE(robot.value(house));
    CHECK(robot.value(house)->label.find("Decided and told") != std::string::npos);
}

TEST_CASE("Whoever gives no name is shown no limit of a consideration that the law does not give", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Uzbekistan");
    write(robot, "anonymous");
    const auto prospects = session::prospects(*robot.session(), robot.app.portal.draft);
    const auto answer = robot.session()->profile().clock("answer");
    CHECK(std::ranges::find(prospects.limits, answer, &session::Limit::clock) == prospects.limits.end());
    REQUIRE(prospects.type);
    CHECK(prospects.type->about.says.en.find("owes you none") != std::string::npos);
    send(robot);
    CHECK_FALSE(robot.value("portal.limit:answer"));
    REQUIRE(wait_until(robot, [&] { return robot.find("portal.act:give_name") != nullptr; }));
    robot.press("portal.act:give_name");
    robot.press("screen.form.do");
    robot.draw(3);
    CHECK(robot.value("portal.limit:answer"));
}

TEST_CASE("A court is open to her once something was decided, or was not in time, and not before", "[screens][portal]") {
    Robot robot;
    send_from_uzbekistan(robot, "named");
    CHECK_FALSE(robot.find("portal.act:go_to_court"));
    robot.press("portal.closed");
    CHECK(robot.value("portal.why:go_to_court"));
    CHECK(wait_until(robot, [&] { return robot.find("portal.act:go_to_court") != nullptr; }));
}

TEST_CASE("An objection is open to her while its days run, and afterwards its time has ended", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    send(robot);
    REQUIRE(wait_until(robot, [&] { return robot.find("portal.act:file_objection") != nullptr; }));
    REQUIRE(wait_until(robot, [&] { return robot.value("portal.limit:objection_window")->label.find("passed") != std::string::npos; }));
    CHECK_FALSE(robot.find("portal.act:file_objection"));
}

TEST_CASE("She writes to the officer in her own words, keeps what she wrote, and is answered on her page, in each country", "[screens][portal]") {
    for (const auto* country : {"Korea", "Uzbekistan", "Mongolia", "Kosovo"}) {
        INFO(country);
        Robot robot;
        sit_down(robot, country);
        write(robot, country == std::string("Uzbekistan") ? "electronic" : "named");
        send(robot);
        robot.press("portal.act:write_to_officer");
        CHECK(robot.app.screen == screens::Screen::portal);
        robot.press("screen.portal.message");
        robot.type("Has anybody read it?");
        robot.escape_field();
        robot.press("screen.portal.send_message");
        robot.draw(3);
        REQUIRE(robot.app.screen == screens::Screen::portal);
        const auto titles = [&] {
            std::string all;
            for (const auto& id : on_screen(robot, "portal.letter:")) all += robot.find(id)->label + "\n";
            return all;
        };
        CHECK(titles().find("Your message") != std::string::npos);
        CHECK_FALSE(on_screen_value(robot, "portal.unread:"));
        CHECK(wait_until(robot, [&] { return titles().find("Your message was received") != std::string::npos; }));
    }
}

TEST_CASE("The letter that tells where her report went names the house", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    send(robot);
    const auto told = [&]() -> std::string {
        for (const auto& id : on_screen(robot, "portal.letter:"))
            if (robot.find(id)->label == "What will happen with your report") return id;
        return {};
    };
    REQUIRE(wait_until(robot, [&] { return !told().empty(); }));
    const auto& session = *robot.session();
    const auto reader = session::reader_of(session, session.world().cases[0].reporter, "en");
    std::string words;
    for (const auto& letter : views::letters(reader, session.world().cases[0])) words += wording::letter_words(robot.texts(), reader, letter);
    CHECK(words.find("National Police Agency now has the report") != std::string::npos);
    CHECK(words.find("Another agency now has") == std::string::npos);
}

TEST_CASE("Agreeing or not is said in her own words on the form that her page opens too", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "named");
    send(robot);
    robot.press("portal.act:answer_consent");
    robot.draw(2);
    std::string all;
    for (const auto& item : robot.registry().items()) all += item.label + "\n";
    CHECK(all.find("Refused") == std::string::npos);
}
