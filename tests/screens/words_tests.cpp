#include "tests/screens/at_the_desk.hpp"

#include <algorithm>

using fixtures::Robot;

namespace {

std::vector<std::string> words_shown(const Robot& robot) {
    std::vector<std::string> words;
    for (const auto& item : robot.registry().values())
        if (item.id.starts_with("word:")) words.emplace_back(item.id.substr(5));
    return words;
}

bool has_word(const Robot& robot, const std::string& word) {
    const auto words = words_shown(robot);
    return std::ranges::find(words, word) != words.end();
}

void open_words(Robot& robot) {
    robot.type("?");
    robot.draw(2);
    robot.press("screen.words.open");
    robot.draw(4);
}

} // namespace

TEST_CASE("The words of the field are found by a part of them, of the law's word or of what they mean", "[screens][words]") {
    Robot robot;
    open_words(robot);
    REQUIRE(robot.app.screen == screens::Screen::words);
    CHECK(words_shown(robot).size() > 60);
    for (const auto* sought : {"standing", "제척", "because of a tie"}) {
        robot.app.word_sought = sought;
        robot.draw(2);
        INFO(sought);
        CHECK(has_word(robot, "standing aside"));
        CHECK(words_shown(robot).size() < 10);
    }
    robot.app.word_sought = "no such word";
    robot.draw(2);
    CHECK(words_shown(robot).empty());
}

TEST_CASE("Whoever looked a word up comes back to where they were", "[screens][words]") {
    Robot robot;
    fixtures::start(robot);
    open_words(robot);
    robot.escape();
    robot.draw(2);
    CHECK(robot.app.screen == screens::Screen::desk);
}
