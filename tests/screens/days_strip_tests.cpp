#include "tests/fixtures/shipped_plays.hpp"
#include "tests/screens/lying_apart.hpp"

#include <set>

using fixtures::Box;
using fixtures::Robot;

namespace {

bool is_of_time(const ImGuiWindow* window) { return window && std::string(window->Name).find("/time_") != std::string::npos; }

std::vector<Box> words_of_time(const Robot& robot) {
    std::vector<Box> words;
    for (const auto& line : robot.registry().lines())
        if (is_of_time(line.inside)) words.push_back({line.text, line.rect});
    return words;
}

/// Below the days, beside the bars.
std::vector<Box> words_of_limits(const Robot& robot) {
    std::vector<Box> words;
    const auto* strip = robot.value("screen.calendar.strip");
    if (!strip) return words;
    for (const auto& line : words_of_time(robot))
        if (strip->rect.Contains(line.rect.GetCenter()) && line.rect.GetCenter().y > strip->rect.GetCenter().y) words.push_back(line);
    return words;
}

void expect_readable(const Robot& robot) {
    fixtures::expect_apart(words_of_limits(robot));
    for (const auto& line : words_of_time(robot)) {
        INFO(line.name);
        const bool says_the_day = line.name.find(" · day ") != std::string::npos;
        CHECK_FALSE((says_the_day && line.name.ends_with("...")));
    }
}

} // namespace

TEST_CASE("In no shipped play do the words of two limits touch below the days, nor is it cut since when one is overdue", "[screens][time]") {
    Robot robot;
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        robot.let_plan_play(scenario, plan);
        INFO(scenario << ", " << plan);
        std::set<std::uint64_t> days;
        for (bool runs = true; runs; runs = robot.let_time_run(1.1F)) {
            if (!days.insert(robot.session()->now().seconds / 86400).second) continue;
            robot.draw(1);
            expect_readable(robot);
        }
    }
}

TEST_CASE("Where whose limit it is has no room on the strip of days, its name and its day have", "[screens][time]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    fixtures::play_until(robot, "remind_agency");
    const auto words = words_of_time(robot);
    const auto is_limit = [](const Box& line) {
        return line.name.starts_with("Inquiry by the agency") && line.name.find("overdue since") != std::string::npos;
    };
    const auto limit = std::ranges::find_if(words, is_limit);
    REQUIRE(limit != words.end());
    CHECK_FALSE(limit->name.ends_with("..."));
}
