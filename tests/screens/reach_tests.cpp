#include "tests/screens/at_the_desk.hpp"
#include "tests/screens/at_the_portal.hpp"

#include <map>
#include <set>

using fixtures::Robot;
using fixtures::start;

namespace {

/// Controls of one sort: "act:close_case:0" and "act:refer:0" are both "act", the rows of a list are one.
std::string sort_of(const std::string& id) {
    auto sort = id.substr(0, id.find(':'));
    const auto dot = sort.find_last_of('.');
    const bool row = dot != std::string::npos && sort.find_first_not_of("0123456789", dot + 1) == std::string::npos;
    return row ? sort.substr(0, dot) + ".row" : sort;
}

/// Presses what was pressed least, wherever that leads.
class Walker {
public:
    void step(Robot& robot) {
        const auto* least = least_pressed(robot);
        REQUIRE(least);
        const auto id = least->id;
        ++pressed_[id];
        ++pressed_[sort_of(id)];
        robot.press(id);
        if (pressed_["screen.trainer.no"] == 0) robot.app.trainer.is_there = false; // else nobody is asked again
        CHECK(robot.app.trouble.empty());
        ++steps_;
    }
    std::vector<std::string> left_over() {
        std::vector<std::string> all;
        for (const auto& sort : seen_)
            if (pressed_[sort] == 0) all.push_back(sort);
        return all;
    }

private:
    /// A field goes before the button that closes its form, what is here before the way back from it, and leaving is for when everything here has been tried.
    int weight(const kit::Item& one) {
        const bool ends = one.id.ends_with(".back") || one.id == "screen.form.insist";
        const int never_tried = pressed_[sort_of(one.id)] > 0 ? 0 : one.kind == kit::Kind::field ? -2000 : ends ? -500 : -1000;
        const bool leaves = one.id == "screen.desk.leave" || one.id == "screen.portal.debrief" || one.id == "countries.back";
        return never_tried + pressed_[one.id] * 4 + pressed_[sort_of(one.id)] + (leaves ? 20 : 0);
    }
    const kit::Item* least_pressed(const Robot& robot) {
        const kit::Item* least = nullptr;
        for (const auto& item : robot.registry().items()) {
            if (!item.disabled) seen_.insert(sort_of(item.id));
            if (item.disabled && item.tooltip.empty()) FAIL("a closed control does not say why: " << item.id);
            if (item.disabled || robot.is_behind(item) || robot.leads_outside(item)) continue;
            // Among equals now the first, now the last, so that neither of a pair is starved by the other.
            if (!least || weight(item) < weight(*least) || (steps_ % 2 == 1 && weight(item) == weight(*least))) least = &item;
        }
        return least;
    }

    std::map<std::string, int> pressed_;
    std::set<std::string> seen_;
    int steps_ = 0;
};

/// Somebody has written, and has an answer.
void wait_for_a_letter(Robot& robot) {
    fixtures::sit_down(robot, "Korea");
    fixtures::write(robot, "named");
    robot.press("screen.portal.send");
    robot.press("screen.portal.to_page");
    for (int waits = 0; waits < 6 && fixtures::on_screen(robot, "portal.letter:").empty(); ++waits) robot.press("screen.portal.wait");
    REQUIRE_FALSE(fixtures::on_screen(robot, "portal.letter:").empty());
}

} // namespace

TEST_CASE("The keyboard alone opens a scenario", "[screens][keyboard]") {
    Robot robot;
    for (int i = 0; i < 40; ++i) {
        robot.tab();
        const auto* card = robot.find("open:Inflated invoices");
        REQUIRE(card);
        if (card->focused) break;
    }
    REQUIRE(robot.find("open:Inflated invoices")->focused);
    robot.enter();
    robot.draw(2);
    CHECK(robot.app.screen == screens::Screen::briefing);
    robot.escape();
    CHECK(robot.app.screen == screens::Screen::library);
}

TEST_CASE("Tab reaches every control of the desk that is open", "[screens][keyboard]") {
    Robot robot;
    start(robot);
    std::set<std::string> wanted, reached;
    for (const auto& item : robot.registry().items())
        if (!item.disabled) wanted.insert(item.id);
    for (std::size_t i = 0; i < wanted.size() * 2 + 10; ++i) {
        robot.tab();
        for (const auto& item : robot.registry().items())
            if (item.focused) reached.insert(item.id);
    }
    for (const auto& id : wanted) {
        INFO(id);
        CHECK(reached.contains(id));
    }
}

TEST_CASE("Every control is pressed at least once and none is left over", "[screens]") {
    Walker walker;
    for (int visit = 0; visit < 8; ++visit) { // what is on her page is seldom come to by chance
        Robot robot;
        wait_for_a_letter(robot);
        for (int step = 0; step < 12; ++step) walker.step(robot);
    }
    Robot robot;
    start(robot);
    for (int step = 0; step < 1000 || (!walker.left_over().empty() && step < 24000); ++step) walker.step(robot);
    for (const auto& sort : walker.left_over()) CHECK(sort == "");
}

TEST_CASE("Nothing is clipped without a tooltip at 100 % and at 200 %", "[screens][scale]") {
    for (const auto& [scale, size] : {std::pair{1.0F, ImVec2{1280, 720}}, {2.0F, ImVec2{1920, 1080}}}) {
        Robot robot(scale, size);
        const auto check = [&](const std::string& where) {
            robot.draw(3);
            for (const auto& clipping : robot.registry().clippings()) {
                INFO(where << " at " << scale << ": " << clipping.text);
                CHECK(false);
            }
        };
        check("library");
        robot.press("open:Inflated invoices");
        check("briefing");
        robot.press("screen.briefing.start");
        check("questions");
        robot.press("screen.questions.not_now");
        for (std::size_t tab = 0; tab < 7; ++tab) {
            robot.app.desk.tab = tab;
            check("tab " + std::to_string(tab));
        }
        robot.press("act:classify:0");
        check("form");
        robot.app.screen = screens::Screen::closing;
        check("closing");
    }
}

TEST_CASE("Every control on the desk is within reach at 100 % and at 200 %", "[screens][scale]") {
    for (const auto& [scale, size] : {std::pair{1.0F, ImVec2{1280, 720}}, {2.0F, ImVec2{1920, 1080}}}) {
        Robot robot(scale, size);
        start(robot);
        std::vector<std::string> ids;
        for (const auto& item : robot.registry().items())
            if (item.id.starts_with("screen.")) ids.push_back(item.id);
        CHECK(ids.size() >= 8);
        for (const auto& id : ids) {
            const auto* item = robot.find(id);
            INFO(id << " at " << scale);
            REQUIRE(item);
            CHECK(item->rect.Max.x <= size.x + 1);
        }
    }
}

TEST_CASE("What is seldom needed stands in the menu, where each is pressed", "[screens][scale]") {
    for (const auto scale : {1.0F, 2.0F}) {
        Robot robot(scale, scale > 1 ? ImVec2{1920, 1080} : ImVec2{1280, 720});
        start(robot);
        CHECK(robot.find("screen.time.go_on"));
        CHECK_FALSE(robot.find("screen.time.week"));
        for (const std::string id : {"screen.time.week", "screen.time.event", "screen.lines.title", "screen.desk.leave"}) {
            robot.press("screen.desk.more");
            REQUIRE(robot.find(id));
            CHECK(robot.find("screen.time.speed"));
            robot.press(id);
            CHECK_FALSE(robot.app.desk.more_open);
            robot.escape();
        }
        CHECK(robot.app.screen == screens::Screen::library);
    }
}

TEST_CASE("The menu is reached by keyboard alone", "[screens][keyboard]") {
    Robot robot;
    start(robot);
    const auto begin = robot.session()->now();
    for (int tabs = 0; tabs < 40 && !robot.find("screen.desk.more")->focused; ++tabs) robot.tab();
    REQUIRE(robot.find("screen.desk.more")->focused);
    robot.enter();
    robot.draw(2);
    REQUIRE(robot.app.desk.more_open);
    for (int tabs = 0; tabs < 20 && !robot.find("screen.time.week")->focused; ++tabs) robot.tab();
    REQUIRE(robot.find("screen.time.week")->focused);
    robot.enter();
    robot.draw(2);
    CHECK(robot.session()->now() > begin);
    CHECK_FALSE(robot.app.desk.more_open);
}

TEST_CASE("Every icon has its picture in the icon font", "[screens]") {
    fixtures::Robot robot;
    for (const auto letter : kit::icon_letters()) {
        INFO(std::hex << letter);
        CHECK(robot.look().fonts.icons->FindGlyphNoFallback(letter) != nullptr);
    }
}
