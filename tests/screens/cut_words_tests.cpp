#include "tests/screens/at_the_desk.hpp"

using fixtures::Robot;

namespace {

/// Lines of the desk that end in dots, but for the bars of the strip of days, each of which says the rest when pointed at.
std::vector<std::string> cut_at_the_desk(const Robot& robot) {
    std::vector<std::string> cut;
    if (robot.app.screen != screens::Screen::desk) return cut;
    const auto* strip = robot.value("screen.calendar.strip");
    for (const auto& line : robot.registry().lines())
        if (line.text.ends_with("\xE2\x80\xA6") && !(strip && strip->rect.Contains(line.rect.GetCenter()))) cut.push_back(line.text);
    return cut;
}

} // namespace

TEST_CASE("No line of the desk ends in dots while the inflated invoices are played, at 100 % and at 200 %", "[screens][desk][scale]") {
    for (const float scale : {1.0F, 2.0F}) {
        Robot robot(scale);
        robot.let_plan_play("inflated_invoices", "good");
        for (int step = 0; step < 60 && !robot.session()->over(); ++step) {
            robot.let_time_run(1.1F);
            robot.draw(2);
            CHECK(cut_at_the_desk(robot) == std::vector<std::string>{});
        }
        CHECK(robot.session()->facts().size() > 50);
    }
}
