#include "tests/screens/at_the_desk.hpp"

#include <algorithm>

using fixtures::Robot;

namespace {

std::size_t place_of_act(const Robot& robot, const std::string& id) {
    const auto& items = robot.registry().items();
    const auto found = std::ranges::find(items, id, &kit::Item::id);
    REQUIRE(found != items.end());
    return static_cast<std::size_t>(found - items.begin());
}

} // namespace

TEST_CASE("An act that opens the way to a closed one stands with what moves the case on", "[screens][acts]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    for (int step = 0; step < 100 && fixtures::last_act(*robot.session()) != "confirm_facts"; ++step) robot.let_time_run(1.1F);
    robot.draw(3);
    REQUIRE(robot.app.desk.person == robot.session()->context().party("officer_kim"));
    CHECK(place_of_act(robot, "act:record_finding:0") < place_of_act(robot, "act:explain_consent:0"));
}

TEST_CASE("What a rule asks for before an act stands with what moves the case on", "[screens][acts]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    for (int step = 0; step < 100 && fixtures::last_act(*robot.session()) != "put_to_subcommittee"; ++step) robot.let_time_run(1.1F);
    robot.draw(3);
    for (int day = 0; day < 30 && fixtures::last_act(*robot.session()) != "decide_disposition"; ++day) robot.press("screen.time.day");
    CHECK(place_of_act(robot, "act:name_lead:0") < place_of_act(robot, "act:answer_press:0"));
}

TEST_CASE("An act whose limit waits is next until it was done", "[screens][acts]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "refer");
    CHECK(robot.value("next.act:notify_disposition:0"));
    play_until(robot, "notify_disposition");
    CHECK_FALSE(robot.value("next.act:notify_disposition:0"));
}

TEST_CASE("What a rule forbids now stands behind everything that can be done", "[screens][acts]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "confirm_details");
    CHECK(place_of_act(robot, "act:answer_press:0") < place_of_act(robot, "act:ask_to_explain:0"));
}

TEST_CASE("A result that has come makes telling of it the next act, whatever else is late", "[screens][acts]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "notify_disposition");
    for (int day = 0; day < 120 && fixtures::last_act(*robot.session()) != "report_result"; ++day) robot.press("screen.time.day");
    CHECK(robot.value("next.act:notify_result:1"));
}

TEST_CASE("Each act keeps its place among those of its kind, whatever is done", "[screens][acts]") {
    const auto told = [](const Robot& robot) {
        std::vector<std::string> ids;
        for (const std::string id :
             {"act:record_consent:0", "act:extend_handling:0", "act:explain_consent:0", "act:explain_protection:0", "act:open_identity:0"})
            if (robot.find(id)) ids.push_back(id);
        std::ranges::sort(ids, {}, [&](const std::string& id) { return robot.find(id)->place; });
        return ids;
    };
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "record_consent");
    const auto before = told(robot);
    REQUIRE(before.size() == 5);
    play_until(robot, "record_finding");
    CHECK(told(robot) == before);
}

TEST_CASE("What is recorded is not asked for again before another act", "[screens][acts]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "record_finding");
    CHECK(place_of_act(robot, "act:put_to_subcommittee:0") < place_of_act(robot, "act:record_finding:0"));
}

TEST_CASE("What has come is read before the case is brought on: until then it is the next thing, and pressing it opens it", "[screens][acts]") {
    Robot robot;
    fixtures::start(robot, "Ten minutes at the counter");
    REQUIRE(robot.value("next.desk.read_first"));
    robot.press("desk.read_first");
    CHECK(robot.app.desk.read_message != 0);
    robot.press("screen.message.read");
    CHECK_FALSE(robot.value("next.desk.read_first"));
}

TEST_CASE("While something is to be decided, the first of several acts that would bring the case on is not said to be next", "[screens][acts]") {
    Robot robot;
    robot.let_plan_play("ten_minutes_at_the_counter", "good");
    play_until(robot, "acknowledge");
    for (int times = 0; times < 4 && !robot.find("act:assess:0"); ++times) robot.press("screen.time.event");
    for (const auto& one : robot.session()->facts()) robot.app.desk.read.insert(one.number);
    robot.draw(3);
    REQUIRE(robot.find("act:assess:0"));
    REQUIRE(robot.find("act:request_supplement:0"));
    CHECK_FALSE(robot.value("next.act:assess:0"));
    CHECK_FALSE(robot.value("next.act:close_case:0"));
}

TEST_CASE("Who could end the case while somebody else's time has just begun reads that it would end unused, and is not led to it", "[screens][acts]") {
    Robot robot;
    robot.let_plan_play("ten_minutes_at_the_counter", "good");
    play_until(robot, "notify_result");
    for (const auto& one : robot.session()->facts()) robot.app.desk.read.insert(one.number);
    robot.draw(3);
    REQUIRE(robot.find("act:conclude:0"));
    CHECK_FALSE(robot.value("next.act:conclude:0"));
    robot.press("act:conclude:0");
    REQUIRE(robot.value("form.cuts_short"));
    CHECK(robot.value("form.cuts_short")->label.find("Time to object") != std::string::npos);
    CHECK(robot.find("screen.form.do"));
}

TEST_CASE("Where the next step is to be chosen, what waits leads to the acts, and to none of their forms", "[screens][inbox][scale]") {
    for (const float scale : {1.0F, 2.0F}) {
        Robot robot(scale);
        robot.let_plan_play("ten_minutes_at_the_counter", "good");
        play_until(robot, "acknowledge");
        robot.press("screen.time.event");
        for (const auto& one : robot.session()->facts()) robot.app.desk.read.insert(one.number);
        robot.draw(3);
        if (robot.find("screen.desk.columns.0")) robot.press("screen.desk.columns.0");
        const auto& items = robot.registry().items();
        const auto step = std::ranges::find_if(items, [](const kit::Item& item) { return item.label.ends_with("choose the next step"); });
        REQUIRE(step != items.end());
        robot.press(std::string(step->id));
        robot.draw(3);
        CHECK_FALSE(robot.app.desk.form);
        REQUIRE(robot.find("act:assess:0"));
        CHECK(std::ranges::any_of(robot.registry().items(), [](const kit::Item& item) { return item.id.starts_with("act:") && item.focused; }));
    }
}
