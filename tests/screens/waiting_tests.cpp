#include "engine/views/inbox.hpp"
#include "tests/screens/at_the_desk.hpp"

using fixtures::Robot;
using fixtures::start;

namespace {

std::optional<std::size_t> place_of_news(const Robot& robot) {
    const auto& session = *robot.session();
    const auto all = views::inbox(views::Reader{session.setting(), session.world(), session.facts(), session.words(), robot.app.desk.person, session.now()});
    const auto found = std::ranges::find_if(
        all, [&](const views::Waiting& one) { return one.kind == views::WaitingKind::news && !one.seen && !robot.app.desk.read.contains(one.fact); });
    return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

std::size_t rows_waiting(const Robot& robot) {
    return static_cast<std::size_t>(std::ranges::count_if(robot.registry().items(), [](const kit::Item& item) { return item.id.starts_with("waiting:"); }));
}

std::size_t place_of(const Robot& robot, const std::string& id) {
    const auto& items = robot.registry().items();
    const auto found = std::ranges::find(items, id, &kit::Item::id);
    REQUIRE(found != items.end());
    return static_cast<std::size_t>(found - items.begin());
}

} // namespace

TEST_CASE("What somebody else did in a case waits to be read, and is folded away once it was", "[screens][inbox]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    std::optional<std::size_t> news;
    for (int step = 0; step < 100 && !news; ++step) {
        robot.let_time_run(1.1F);
        robot.draw(2);
        if (fixtures::last_act(*robot.session()) != "request_supplement") continue;
        for (int day = 0; day < 10 && !news; ++day) {
            robot.press("screen.time.day");
            news = place_of_news(robot);
        }
    }
    REQUIRE(news);
    robot.press("waiting:" + std::to_string(*news));
    REQUIRE(robot.app.desk.read_message != 0);
    const auto before = rows_waiting(robot);
    robot.press("screen.message.read");
    CHECK(rows_waiting(robot) < before);
    robot.press("desk.seen");
    CHECK(rows_waiting(robot) >= before);
}

TEST_CASE("A form keeps what was filled in while another act is looked at", "[screens][form]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0");
    robot.press("input:reason");
    robot.type("as the reporter asked");
    robot.escape_field();
    const auto& items = robot.registry().items();
    const auto other = std::ranges::find_if(items, [](const kit::Item& item) { return item.id.starts_with("act:") && item.id != "act:acknowledge:0"; });
    REQUIRE(other != items.end());
    robot.press(std::string(other->id));
    REQUIRE(robot.app.desk.form);
    CHECK(robot.app.desk.form->reason.empty());
    robot.press("act:acknowledge:0");
    CHECK(robot.app.desk.form->reason == "as the reporter asked");
    robot.press("screen.form.do");
    CHECK_FALSE(robot.app.desk.form);
    CHECK(robot.app.desk.forms_put_away.size() == 1); // the other one
}

TEST_CASE("An act that opens the way to a closed one stands with what moves the case on", "[screens][acts]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    for (int step = 0; step < 100 && fixtures::last_act(*robot.session()) != "confirm_facts"; ++step) robot.let_time_run(1.1F);
    robot.draw(3);
    REQUIRE(robot.app.desk.person == robot.session()->setting().party("officer_kim"));
    CHECK(place_of(robot, "act:record_finding:0") < place_of(robot, "act:explain_consent:0"));
}

TEST_CASE("What a rule asks for before an act stands with what moves the case on", "[screens][acts]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    for (int step = 0; step < 100 && fixtures::last_act(*robot.session()) != "put_to_subcommittee"; ++step) robot.let_time_run(1.1F);
    robot.draw(3);
    for (int day = 0; day < 30 && fixtures::last_act(*robot.session()) != "decide_disposition"; ++day) robot.press("screen.time.day");
    CHECK(place_of(robot, "act:name_lead:0") < place_of(robot, "act:answer_press:0"));
}

TEST_CASE("Time that has stopped says what waits", "[screens][time]") {
    Robot robot;
    start(robot);
    CHECK_FALSE(robot.value("screen.desk.stopped"));
    robot.press("screen.time.day");
    REQUIRE(robot.value("screen.desk.stopped"));
    CHECK(robot.value("screen.desk.stopped")->label.size() > std::string("Time has stopped. ").size());
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    CHECK_FALSE(robot.app.desk.stopped);
}

TEST_CASE("Where somebody is late the desk says since when, instead of what comes next", "[screens][time]") {
    Robot robot;
    start(robot);
    for (int week = 0; week < 12 && robot.value("screen.desk.day")->label.find("Overdue since") == std::string::npos; ++week) robot.press("screen.time.week");
    CHECK(robot.value("screen.desk.day")->label.find("Overdue since") != std::string::npos);
}
