#include "tests/screens/at_the_desk.hpp"

#include "sandbox/exchange/debrief_notes.hpp"

using fixtures::Robot;

namespace {

constexpr std::size_t questions = 3;

void begin(Robot& robot) {
    robot.press("open:Inflated invoices");
    robot.press("screen.briefing.start");
    REQUIRE(robot.app.screen == screens::Screen::questions);
}

void choose(Robot& robot, const std::string& when, std::size_t answer) {
    for (std::size_t question = 0; question < questions; ++question)
        robot.press("answer." + when + ":" + std::to_string(question) + "." + std::to_string(answer));
}

void answer(Robot& robot, const std::string& when, std::size_t answer) {
    choose(robot, when, answer);
    robot.press("screen.questions.done");
}

void play_to_end(Robot& robot) {
    for (int presses = 0; !robot.session()->over() && presses < 400; ++presses) robot.press("screen.time.event");
    robot.draw(3);
    robot.press("screen.desk.closing"); // from the page of the ending; from the desk where steps wait that nobody took
    robot.draw(3);
    REQUIRE(robot.app.screen == screens::Screen::closing);
}

/// The page of the debrief, as it is written.
std::string page_of(const Robot& robot) {
    std::string all;
    for (const auto& block : robot.app.debrief.page->blocks) {
        all += block.text + "\n";
        for (const auto& row : block.table.rows)
            for (const auto& cell : row) all += cell.text + " [" + cell.note + "]\n";
    }
    return all;
}

std::size_t section_of_questions(Robot& robot) {
    for (std::size_t section = 0;; ++section) {
        const auto* item = robot.find("debrief.section:" + std::to_string(section));
        REQUIRE(item);
        if (item->label == "Asked before and after") return section;
    }
}

void reopen(Robot& robot) {
    robot.press("screen.desk.leave");
    robot.press("continue:" + robot.app.sessions[0].path);
    REQUIRE(robot.session());
}

} // namespace

TEST_CASE("Questions are answered before the play and after it, and the debrief compares both", "[screens][questions]") {
    Robot robot;
    begin(robot);
    const auto digest = robot.session()->digest();
    CHECK(robot.find("screen.questions.done")->disabled);
    answer(robot, "before", 0);
    CHECK(robot.app.screen == screens::Screen::desk);
    CHECK(robot.session()->digest() == digest);
    play_to_end(robot);
    CHECK_FALSE(robot.app.debrief.page); // first the questions, then what was right
    answer(robot, "after", 1);
    robot.draw(3);
    REQUIRE(robot.app.debrief.page);
    const auto page = page_of(robot);
    CHECK(page.find("Right before the play: 1 of 3. Right after it: 1 of 3.") != std::string::npos);
    CHECK(page.find("The report and what was attached, without what tells who reported [right]") != std::string::npos);
    CHECK(page.find("Everything: the police must know whom to ask [not right]") != std::string::npos);
}

TEST_CASE("Whoever leaves the questions for now is asked neither before nor after", "[screens][questions]") {
    Robot robot;
    begin(robot);
    robot.press("screen.questions.not_now");
    CHECK(robot.app.screen == screens::Screen::desk);
    play_to_end(robot);
    REQUIRE(robot.app.debrief.page);
    CHECK_FALSE(robot.find("screen.questions.done"));
    robot.press("debrief.section:" + std::to_string(section_of_questions(robot)));
    CHECK_FALSE(robot.find("screen.questions.done"));
}

TEST_CASE("What was answered before survives closing, and a session opened again does not ask again", "[screens][questions]") {
    Robot robot;
    begin(robot);
    answer(robot, "before", 2);
    reopen(robot);
    CHECK(robot.app.screen == screens::Screen::desk);
    CHECK(robot.app.debrief.notes.before == debrief::Answers{2, 2, 2});
    play_to_end(robot);
    answer(robot, "after", 0);
    reopen(robot);
    robot.press("screen.desk.closing");
    robot.draw(3);
    REQUIRE(robot.app.debrief.page);
    CHECK(page_of(robot).find("Right before the play: 1 of 3. Right after it: 1 of 3.") != std::string::npos);
    CHECK_FALSE(robot.find("screen.questions.done"));
}

TEST_CASE("What is right is not given away before the second answer, which can be given later in the debrief", "[screens][questions]") {
    Robot robot;
    begin(robot);
    answer(robot, "before", 0);
    robot.press("screen.desk.closing");
    robot.draw(3);
    for (const auto& item : robot.registry().items()) CHECK(item.label != "Asked before and after"); // the play goes on
    robot.press("screen.closing.back");
    play_to_end(robot);
    robot.press("screen.questions.not_now");
    robot.draw(3);
    robot.press("debrief.section:" + std::to_string(section_of_questions(robot)));
    answer(robot, "after", 2);
    robot.draw(3);
    CHECK_FALSE(robot.find("screen.questions.done"));
    CHECK(page_of(robot).find("Right after it: 1 of 3.") != std::string::npos);
}

TEST_CASE("Questions are answered by keyboard alone", "[screens][questions]") {
    Robot robot;
    begin(robot);
    const auto focus = [&](const std::string& id) {
        for (int presses = 0; presses < 40; ++presses) {
            const auto* item = robot.find(id);
            if (item && item->focused) return true;
            robot.tab();
        }
        return false;
    };
    for (std::size_t question = 0; question < questions; ++question) {
        REQUIRE(focus("answer.before:" + std::to_string(question) + ".1"));
        robot.enter();
    }
    REQUIRE(focus("screen.questions.done"));
    robot.enter();
    robot.draw(2);
    CHECK(robot.app.screen == screens::Screen::desk);
    CHECK(robot.app.debrief.notes.before == debrief::Answers{1, 1, 1});
}

TEST_CASE("Whoever wants no second answer is shown what is right", "[screens][questions]") {
    Robot robot;
    begin(robot);
    answer(robot, "before", 0);
    play_to_end(robot);
    robot.escape(); // as Not now
    robot.draw(3);
    robot.press("debrief.section:" + std::to_string(section_of_questions(robot)));
    robot.press("screen.questions.show");
    CHECK_FALSE(robot.find("screen.questions.done"));
    CHECK(page_of(robot).find("Right before the play: 1 of 3.") != std::string::npos);
    CHECK(page_of(robot).find("Right after it") == std::string::npos);
}
