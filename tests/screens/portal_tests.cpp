#include "sandbox/exchange/draft_file.hpp"
#include "tests/screens/at_the_portal.hpp"

using fixtures::modes_of;
using fixtures::on_screen;
using fixtures::Robot;
using fixtures::sit_down;
using fixtures::write;
using session::Step;

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
    CHECK(robot.value("portal.guess")->label.find("2 of 29") != std::string::npos);
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

namespace {

/// Somebody whose mouse is broken.
class ByKeyboard {
public:
    explicit ByKeyboard(Robot& robot) : robot_(robot) {}

    void press(const std::string& id) {
        go_to(id);
        robot_.enter();
        robot_.draw(2);
    }

    void sit_down(const std::string& country) {
        press("screen.portal.title");
        const auto cards = on_screen(robot_, "portal.country:");
        const auto card = std::ranges::find_if(cards, [&](const std::string& id) { return id.find(country) != std::string::npos; });
        REQUIRE(card != cards.end());
        press(*card);
        REQUIRE(robot_.session());
    }

    void write(const std::string& mode) {
        for (int step = 0; step + 1 < static_cast<int>(session::step_count); ++step) {
            if (robot_.app.portal.step == Step::about_you) press("portal.answer:report.mode:" + mode);
            while (const auto answer = fixtures::next_answer(robot_)) press(*answer);
            if (robot_.app.portal.step == Step::who_and_where) press(on_screen(robot_, "portal.about:").front());
            if (robot_.app.portal.step == Step::evidence) press(on_screen(robot_, "portal.piece:").front());
            press("screen.portal.next");
        }
    }

private:
    void go_to(const std::string& id) {
        for (int presses = 0; presses < 120; ++presses) {
            const auto* item = robot_.find(id);
            if (item && item->focused) return;
            robot_.tab();
        }
        FAIL("Tab does not come to " << id);
    }

    Robot& robot_;
};

} // namespace

TEST_CASE("A report is written and sent by keyboard alone, in each form that a country has", "[screens][portal]") {
    for (const auto* country : {"Korea", "Uzbekistan", "Mongolia", "Kosovo"})
        for (const auto& mode : modes_of(country)) {
            INFO(country << " " << mode);
            Robot robot;
            ByKeyboard her(robot);
            her.sit_down(country);
            her.write(mode);
            her.press("screen.portal.send");
            REQUIRE(robot.session()->world().cases.size() == 1);
            her.press("screen.portal.to_page");
            her.press("screen.portal.wait");
            CHECK(robot.session()->now() > robot.session()->scenario().starts);
        }
}

TEST_CASE("Whoever gives no name is not asked who may learn it, and is told why not", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    write(robot, "anonymous");
    robot.press("portal.step:consent");
    CHECK(on_screen(robot, "portal.answer:report.consent.identity").empty());
    REQUIRE(robot.value("portal.unasked:report.consent.identity"));
    CHECK(robot.value("portal.unasked:report.consent.identity")->label.find("Anonymous") != std::string::npos);
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

TEST_CASE("She names somebody of her own and describes what she has, reads both again and sends them, with mouse and with keyboard", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Korea");
    robot.app.portal.step = robot.app.portal.furthest = Step::who_and_where;
    robot.draw(2);
    robot.press("screen.portal.add_named");
    robot.press("portal.named:0");
    robot.type("Mr X");
    robot.tab();
    robot.type("head of purchasing");
    robot.escape_field();
    robot.press("screen.portal.next");
    robot.press("screen.portal.add_piece");
    robot.press("portal.kind:0:screen.portal.kind.photograph");
    robot.press("portal.own_piece:0");
    robot.type("The bridge in May");
    robot.escape_field();
    robot.press("screen.portal.add_piece");
    robot.press("portal.unpiece:1");
    const auto& draft = robot.app.portal.draft;
    CHECK(session::named_text(draft) == "Mr X, head of purchasing");
    CHECK(session::own_pieces_text(draft) == "Photograph: The bridge in May");
    robot.app.portal.step = Step::what_happened;
    robot.draw(2);
    write(robot, "named");
    robot.press("screen.portal.send");
    std::string sent;
    for (const auto& fact : robot.session()->facts()) sent += robot.session()->words()[fact.words] + "\n";
    CHECK(sent.find("Mr X, head of purchasing") != std::string::npos);
    CHECK(sent.find("Photograph: The bridge in May") != std::string::npos);
}

TEST_CASE("Whoever reports somebody whom she names is asked who it is before she can send", "[screens][portal]") {
    Robot robot;
    sit_down(robot, "Kosovo");
    robot.app.portal.draft.account = "The school was paid for twice.";
    robot.app.portal.step = robot.app.portal.furthest = Step::who_and_where;
    robot.draw(2);
    robot.press("portal.about:about_somebody_else");
    robot.app.portal.step = Step::send;
    robot.draw(2);
    CHECK(robot.find("screen.portal.send")->disabled);
    robot.app.portal.step = Step::who_and_where;
    robot.draw(2);
    REQUIRE(robot.find("portal.named:0"));
    CHECK_FALSE(session::is_answered(*robot.session(), robot.app.portal.draft, Step::who_and_where));
}

TEST_CASE("Beside Send she reads who gets it first, where it can go, and how many could have written it, also where there is room for one thing only",
          "[screens][portal]") {
    for (const auto scale : {1.0F, 2.0F}) {
        Robot robot(scale);
        sit_down(robot, "Korea");
        write(robot, "named");
        REQUIRE(robot.value("portal.goes"));
        CHECK(robot.value("portal.goes")->label.find("Inspection Planning Division") != std::string::npos);
        CHECK(robot.value("portal.goes")->label.find("National Police Agency") != std::string::npos);
        REQUIRE(robot.value("portal.guessed"));
        CHECK(robot.value("portal.guessed")->label.find("of 29") != std::string::npos);
    }
}

TEST_CASE("Nothing is chosen before she chooses it, and no house is named before she says whom it is about", "[screens][portal]") {
    for (const auto* country : {"Korea", "Uzbekistan", "Mongolia", "Kosovo"}) {
        INFO(country);
        Robot robot;
        sit_down(robot, country);
        CHECK(robot.value("portal.where")->label.find("never") == std::string::npos);
        for (std::size_t step = 0; step < session::step_count; ++step) {
            robot.app.portal.step = robot.app.portal.furthest = static_cast<Step>(step);
            robot.draw(2);
            for (const auto& item : robot.registry().items())
                if (item.kind == kit::Kind::choice) CHECK(item.value != "1");
        }
        CHECK_FALSE(session::is_answered(*robot.session(), robot.app.portal.draft, Step::who_and_where));
        CHECK(robot.find("screen.portal.send")->disabled);
    }
}

TEST_CASE("Whether she agrees she is asked in words that she would say herself", "[screens][portal]") {
    for (const auto* country : {"Korea", "Uzbekistan", "Mongolia", "Kosovo"}) {
        INFO(country);
        Robot robot;
        sit_down(robot, country);
        write(robot, "named");
        robot.press("portal.step:consent");
        const auto answers = on_screen(robot, "portal.answer:report.consent.identity:");
        REQUIRE(answers.size() == 2);
        for (const auto& answer : answers) CHECK(robot.find(answer)->label.find("agree") != std::string::npos);
    }
}

TEST_CASE("What a country asks before it is sent it asks with a line of help", "[screens][portal]") {
    for (const auto* country : {"Korea", "Uzbekistan", "Mongolia"}) {
        Robot robot;
        sit_down(robot, country);
        for (const auto& content : robot.session()->profile().report_guide.contents) {
            INFO(country << " " << content.about.id);
            CHECK_FALSE(content.about.says.empty());
        }
    }
}

TEST_CASE("Nothing at the portal is cut off without saying the rest", "[screens][portal]") {
    for (const auto& [scale, size] : {std::pair{1.0F, ImVec2{1280, 720}}, {2.0F, ImVec2{1280, 720}}, {1.5F, ImVec2{1600, 900}}}) {
        Robot robot(scale, size);
        sit_down(robot, "Korea");
        for (std::size_t step = 0; step < session::step_count; ++step) {
            robot.app.portal.step = robot.app.portal.furthest = static_cast<Step>(step);
            robot.draw(3);
            for (const auto& clipping : robot.registry().clippings()) CHECK(clipping.text == "");
        }
    }
}
