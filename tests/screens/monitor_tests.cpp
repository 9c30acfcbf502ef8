#include "tests/screens/at_the_desk.hpp"

#include <algorithm>
#include <fstream>

/// Every case at once, as whoever watches all of them sees it.
using fixtures::Robot;

namespace {

constexpr int reports = 45;

/// The entry that stands after `key`, once for each report, with an id of its own.
std::string repeated(std::string text, const std::string& key, const std::string& id) {
    const auto first = text.find('{', text.find(key));
    const auto last = text.find("\n  ]", first);
    const auto entry = text.substr(first, last - first);
    std::string all;
    for (int number = 1; number <= reports; ++number) {
        auto one = entry;
        const auto own = std::to_string(number);
        one.replace(one.find(id), id.size(), id + own);
        if (const auto evidence = one.find("\"id\": \"lists"); evidence != std::string::npos) one.insert(evidence + 12, own);
        if (const auto names = one.find("\"case\": \"first\""); names != std::string::npos) one.replace(names, 15, "\"case\": \"first" + own + "\"");
        all += (all.empty() ? "" : ",\n    ") + one;
    }
    return text.replace(first, last - first, all);
}

/// A body to which one person sends forty-five reports in one morning.
std::string busy_morning(const Robot& robot) {
    const auto folder = robot.folder() / "busy";
    std::filesystem::create_directories(folder);
    const auto path = (folder / "scenario.json").string();
    auto text = files::read_file(std::string(CLEAN_PORTAL_SOURCE) + "/tests/scenarios/korea/withdrawn/scenario.json").text;
    text = repeated(text, "\"reports\": [", "first");
    text = repeated(text, "\"script\": [", "clerk_submits");
    std::ofstream(path) << text;
    std::ofstream(folder / "good.plan.json") << R"({"format": "plan/1", "scenario": "korea_withdrawn", "kind": "good", "guard_rails": "teach", "misses": [],
        "steps": [{"after": "2h", "as": "intake", "act": "acknowledge", "case": "first1"}, {"after": "9d", "as": "intake", "act": "acknowledge", "case": "first2"}]})";
    return path;
}

} // namespace

TEST_CASE("Every case is watched a page at a time, with its title, and a closed button says that the list ends here", "[screens][monitor]") {
    Robot robot;
    robot.let_plan_play(busy_morning(robot), "good");
    robot.let_time_run(2);
    robot.app.screen = screens::Screen::desk;
    robot.app.desk.person = robot.session()->context().party("intake");
    robot.draw(2);
    REQUIRE(robot.session()->world().cases.size() == reports);
    robot.press("screen.monitor.title");
    robot.draw(2);
    const auto rows = [&] { return std::ranges::count_if(robot.registry().items(), [](const kit::Item& item) { return item.id.starts_with("monitor:"); }); };
    CHECK(rows() == 40);
    CHECK(robot.find("screen.monitor.before")->disabled);
    CHECK(robot.find("screen.monitor.before")->tooltip == "These are the first.");
    robot.press("screen.monitor.after");
    robot.draw(2);
    CHECK(rows() == reports - 40);
    CHECK(robot.find("screen.monitor.after")->tooltip == "These are the last.");
    const auto row = std::ranges::find_if(robot.registry().items(), [](const kit::Item& item) { return item.id.starts_with("monitor:"); });
    CHECK(row->label.ends_with("Taken back"));
    const auto number = row->label.substr(0, row->label.find(' '));
    robot.press(row->id);
    CHECK_FALSE(robot.app.desk.monitoring);
    CHECK(number == views::case_number(robot.session()->world().cases[robot.app.desk.case_number]));
}
