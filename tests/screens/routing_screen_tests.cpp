#include "tests/screens/at_the_desk.hpp"

using fixtures::open_as_planned;
using fixtures::Robot;

namespace {

/// Whole, not only its middle.
bool is_whole_in_view(const kit::Item& item) {
    return item.inside && item.inside->InnerClipRect.Contains(item.rect.Min) && item.inside->InnerClipRect.Contains(item.rect.Max);
}

void turn_to_dry_run(Robot& robot) {
    robot.press("screen.countries.title");
    robot.draw(2);
    robot.press("countries.tabs.4");
    robot.draw(3);
}

/// A report of a crime, in the words of the country on the left.
void answer_crime(Robot& robot) {
    auto& run = robot.app.countries.trial->run;
    const auto& profile = run.profile();
    const auto field = profile.field("finding.kind");
    run.answer(field, profile.choice(profile[profile[field].choices].id, "criminal").index);
    robot.draw(2);
}

} // namespace

TEST_CASE("Sending a report shows the law row by row, the houses, and what goes along", "[screens][routing]") {
    Robot robot;
    open_as_planned(robot, "name_lead", "refer");
    REQUIRE(robot.value("row:crime_until_october_2026"));
    REQUIRE(robot.find("house:police"));
    CHECK_FALSE(robot.value("along.name"));
    robot.press("house:police");
    CHECK(robot.find("house:police")->value == "1");
    REQUIRE(robot.value("along.name"));
    CHECK(robot.value("along.name")->label == robot.texts()("screen.routing.name_stays"));
}

TEST_CASE("A house that another row of the law names stands among the houses, with the row and what it lacks", "[screens][routing]") {
    Robot robot;
    open_as_planned(robot, "name_lead", "refer");
    CHECK_FALSE(robot.find("house:bai"));
    robot.press("screen.routing.more_houses");
    const auto other = robot.find("house:bai");
    REQUIRE(other);
    CHECK(other->value.find("by another row: Audit is needed") != std::string::npos);
}

TEST_CASE("The house of the person concerned is never whole among the houses", "[screens][routing]") {
    Robot robot;
    open_as_planned(robot, "name_lead", "refer");
    REQUIRE(robot.find("house:road_office"));
    CHECK_FALSE(robot.find("house:road_office")->value.empty());
    robot.press("house:road_office");
    robot.press("input:ground.0");
    robot.press("input:gist");
    robot.type("the slips");
    robot.escape_field();
    CHECK(robot.find("screen.form.insist"));
}

TEST_CASE("Where letters are large, the law, the houses and what goes along are reached one by one, with the buttons in sight", "[screens][routing][scale]") {
    const auto size = GENERATE(ImVec2{1280, 720}, ImVec2{1920, 1080});
    Robot robot(2, size);
    open_as_planned(robot, "name_lead", "refer");
    const auto expect_button = [&] {
        const auto* button = robot.find("screen.form.do");
        REQUIRE(button);
        CHECK(is_whole_in_view(*button));
    };
    robot.press("screen.routing.tabs.0");
    CHECK(robot.value("row:crime_until_october_2026"));
    expect_button();
    robot.press("screen.routing.tabs.1");
    robot.press("house:police");
    CHECK(robot.find("house:police")->value == "1");
    expect_button();
    robot.press("screen.routing.tabs.2");
    CHECK(robot.value("along.name"));
    CHECK(robot.find("input:gist"));
    expect_button();
    robot.press("screen.routing.tabs.3");
    CHECK(robot.value("elsewhere:mongolia"));
    expect_button();
}

TEST_CASE("Below the houses stands where the same report would go in other countries, and where nobody has read it", "[screens][routing][elsewhere]") {
    Robot robot;
    open_as_planned(robot, "name_lead", "refer");
    const auto says = [&](const std::string& country) { return robot.value("elsewhere:" + country)->label; };
    REQUIRE(robot.value("elsewhere:mongolia"));
    CHECK(says("mongolia").find(robot.texts()("screen.elsewhere.limit_unread")) != std::string::npos);
    REQUIRE(robot.value("elsewhere:uzbekistan"));
    CHECK(says("uzbekistan").find("10 days") != std::string::npos);
    for (const std::string country : {"kosovo", "ireland", "south_africa_psc", "eu_directive"}) {
        INFO(country);
        REQUIRE(robot.value("elsewhere:" + country));
        CHECK(says(country) == robot.texts()("screen.elsewhere.unread"));
    }
    CHECK_FALSE(robot.value("elsewhere:korea"));
    CHECK_FALSE(robot.value("elsewhere:neutral"));
}

TEST_CASE("What is said of other countries is found once, until the case changes", "[screens][routing][elsewhere]") {
    Robot robot;
    open_as_planned(robot, "name_lead", "refer");
    const auto* made = robot.app.desk.elsewhere.lines.data();
    robot.draw(5);
    CHECK(robot.app.desk.elsewhere.lines.data() == made);
    CHECK(robot.app.desk.elsewhere.others.size() > 2);
}

TEST_CASE("A dry run shows its title, the houses and the row that decides at first sight", "[screens][routing]") {
    Robot robot;
    turn_to_dry_run(robot);
    answer_crime(robot);
    REQUIRE(robot.value("house:police"));
    CHECK(is_whole_in_view(*robot.value("house:police")));
    CHECK(is_whole_in_view(*robot.find("countries.tabs.4")));
    const auto& profile = robot.app.countries.profiles[robot.app.countries.left];
    const auto fired = robot.app.countries.trial->run.route().fired;
    REQUIRE(robot.value("row:" + profile[fired].about.id));
    CHECK(robot.is_in_view(*robot.value("row:" + profile[fired].about.id)));
}

TEST_CASE("A dry run says of other countries what its answers allow", "[screens][routing][elsewhere]") {
    Robot robot;
    turn_to_dry_run(robot);
    REQUIRE(robot.value("elsewhere:mongolia"));
    const auto before = robot.value("elsewhere:mongolia")->label;
    CHECK(before.starts_with("cannot be said"));
    answer_crime(robot);
    CHECK(robot.value("elsewhere:mongolia")->label != before);
}
