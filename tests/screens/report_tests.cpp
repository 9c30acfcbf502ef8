#include "engine/views/case_file.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "tests/screens/at_the_desk.hpp"

using fixtures::Robot;

namespace {

bool begins(const std::string& words, const std::string& with) { return words.starts_with(with); }

const kit::Item* waiting_call(const Robot& robot) {
    for (const auto& item : robot.registry().values())
        if (item.id.starts_with("waiting:") && begins(item.label, "Telephone call")) return &item;
    return nullptr;
}

/// At the case officer's desk, when the head of the office has telephoned.
void wait_for_call(Robot& robot) {
    robot.let_plan_play("inflated_invoices", "good");
    fixtures::play_until(robot, "request_supplement");
    robot.app.screen = screens::Screen::desk;
    screens::turn_to(robot.app.desk, robot.session()->context().party("officer_kim"));
    for (int day = 0; day < 10 && !waiting_call(robot); ++day) {
        robot.press("screen.time.day");
        if (robot.find("screen.desk.columns.0")) robot.press("screen.desk.columns.0");
    }
    REQUIRE(waiting_call(robot));
    robot.app.desk.tab = 0;
    robot.draw(3);
}

std::string said(const Robot& robot, const std::string& id) {
    const auto* item = robot.value(id);
    REQUIRE(item);
    return item->label;
}

std::string first_act(const Robot& robot) {
    const auto& items = robot.registry().items();
    const auto found = std::ranges::find_if(items, [](const kit::Item& item) { return item.id.starts_with("act:"); });
    REQUIRE(found != items.end());
    return found->id;
}

} // namespace

TEST_CASE("A report lies as a paper, with who, whom, evidence and limits in its margin", "[screens][report]") {
    Robot robot;
    wait_for_call(robot);
    CHECK(said(robot, "report.sent") == "Sent Fri 3 Apr 2026, 09:10 \u00b7 Named");
    CHECK(said(robot, "margin.name") == "The name is sealed");
    CHECK(said(robot, "margin.consent") == "Consent to disclose the identity: Refused");
    CHECK(said(robot, "margin.fit") == "3 people still fit what is known");
    CHECK(said(robot, "margin.concerned") == "the head of the Road Office");
    CHECK(begins(said(robot, "margin.evidence:register"), "Register of invoices"));
    CHECK(robot.value("margin.name")->rect.Min.x > robot.value("report.text")->rect.Max.x);
}

TEST_CASE("Where there is no room beside a report its margin stands below", "[screens][report]") {
    Robot robot(2.5F);
    fixtures::start(robot);
    robot.press("screen.desk.columns.1");
    robot.draw(2);
    CHECK(robot.value("margin.name")->rect.Min.y > robot.value("report.text")->rect.Max.y);
    CHECK(robot.value("margin.name")->rect.Min.x < robot.value("report.text")->rect.Max.x);
}

TEST_CASE("The margin of a report tells nobody more than the case file does", "[screens][report]") {
    Robot robot;
    wait_for_call(robot);
    const auto& session = *robot.session();
    const auto& the_case = session.world().cases.front();
    std::size_t told = 0, untold = 0;
    for (std::uint16_t i = 0; i < session.context().parties.size(); ++i) {
        const casework::PartyId person{i};
        const auto file = views::case_file(session::reader_of(session, person), the_case);
        screens::turn_to(robot.app.desk, person);
        robot.app.desk.tab = 0;
        robot.draw(3);
        if (robot.value("margin.fit")) CHECK(file.knowledge);
        if (robot.value("margin.concerned")) CHECK((file.people || file.knowledge));
        for (const auto& item : robot.registry().values())
            if (item.id.starts_with("margin.evidence:")) CHECK(file.evidence);
        ++(file.knowledge ? told : untold);
    }
    CHECK(told > 0);
    CHECK(untold > 0);
}

TEST_CASE("The reporting person reads in the margin how long what she still has can be handed over", "[screens][report]") {
    Robot robot;
    wait_for_call(robot);
    screens::turn_to(robot.app.desk, robot.session()->world().cases.front().reporter);
    robot.app.desk.tab = 0;
    robot.draw(3);
    CHECK(said(robot, "margin.name") == "This is your own report");
    CHECK(said(robot, "margin.evidence:daily_sheets") == "Daily sheets of lorries, roads 14 and 31: 85 days left");
}

TEST_CASE("A limit in the margin of a report shows how it is counted", "[screens][report]") {
    Robot robot;
    wait_for_call(robot);
    const auto& items = robot.registry().items();
    const auto clock = std::ranges::find_if(items, [](const kit::Item& item) { return item.id.starts_with("margin.clock:"); });
    REQUIRE(clock != items.end());
    robot.press(std::string(clock->id));
    CHECK(robot.app.desk.tab == screens::clocks_tab);
    CHECK(robot.app.desk.open_clock);
}

TEST_CASE("Who is waited for stands there with the days left and the article", "[screens][inbox]") {
    Robot robot;
    wait_for_call(robot);
    const auto& values = robot.registry().values();
    CHECK(std::ranges::any_of(values,
                              [](const kit::Item& item) { return item.id.starts_with("awaited:") && item.label == "13 of 14 days left \u00b7 Art 59(3)"; }));
}

TEST_CASE("A message is a call only where the scenario has it look like one", "[screens][inbox]") {
    Robot robot;
    wait_for_call(robot);
    robot.app.desk.papers.papers = nullptr;
    robot.draw(1);
    CHECK_FALSE(waiting_call(robot));
}

TEST_CASE("What answers a call stands first among the acts until the call is answered", "[screens][acts]") {
    Robot robot;
    wait_for_call(robot);
    const std::string answer = "act:answer_question_about_reporter:0";
    CHECK(first_act(robot) == answer);
    robot.press(std::string(waiting_call(robot)->id.substr(0, waiting_call(robot)->id.rfind('.'))));
    robot.press("answer:the_call.0");
    robot.press("screen.papers.answer");
    robot.draw(3);
    REQUIRE(fixtures::last_act(*robot.session()) == "answer_question_about_reporter");
    CHECK(first_act(robot) != answer);
}

TEST_CASE("A call that an act answers is not said to be read first as well", "[screens][acts]") {
    Robot robot;
    wait_for_call(robot);
    REQUIRE(first_act(robot) == "act:answer_question_about_reporter:0");
    if (robot.find("desk.read_first")) robot.press("desk.read_first");
    const auto opened = robot.app.desk.read_message;
    CHECK((opened == 0 || robot.session()->facts()[opened - 1].kind != casework::FactKind::injected));
}
