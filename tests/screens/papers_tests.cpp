#include "sandbox/exchange/debrief_notes.hpp"
#include "tests/screens/at_the_desk.hpp"

using fixtures::Robot;

namespace {

constexpr std::size_t evidence_tab = 2;

bool has_happened(const Robot& robot, const std::string& act) {
    const auto& session = *robot.session();
    return std::ranges::any_of(session.facts(), [&](const casework::Fact& fact) {
        return fact.kind == casework::FactKind::act_done && session.profile().acts[fact.what].about.id == act;
    });
}

/// As its plan plays it, at the desk of whoever has the evidence.
void sit_down(Robot& robot, const std::string& scenario, const std::string& plan, const std::string& until, const std::string& person) {
    robot.let_plan_play(scenario, plan);
    for (int step = 0; step < 200 && !has_happened(robot, until); ++step) robot.let_time_run(1.1F);
    REQUIRE(has_happened(robot, until));
    robot.app.screen = screens::Screen::desk;
    screens::turn_to(robot.app.desk, robot.session()->context().party(person));
    robot.app.desk.tab = evidence_tab;
    robot.draw(3);
}

void lay_beside(Robot& robot, const std::string& evidence, const std::string& other) {
    robot.press("look:" + evidence);
    robot.press("paper:" + other);
}

void press_marks(Robot& robot, const std::string& one, const std::string& other) {
    robot.press("mark:" + one);
    robot.press("mark:" + other);
    robot.draw(3);
}

} // namespace

TEST_CASE("An invoice for a lorry that stood in the garage conflicts, and the finding is written into the file", "[screens][papers]") {
    Robot robot;
    sit_down(robot, "inflated_invoices", "good", "answer_supplement", "officer_kim");
    lay_beside(robot, "register", "daily_sheets");
    press_marks(robot, "register.road_31", "daily_sheets.garage");
    CHECK(robot.value("papers.conflict"));
    CHECK_FALSE(robot.value("papers.no_conflict"));
    CHECK(robot.app.desk.papers.found.contains("in_the_garage"));
    const auto before = robot.session()->digest();
    robot.press("conflict:in_the_garage.confirm_facts");
    REQUIRE(robot.app.desk.form);
    CHECK(robot.session()->digest() == before);
    robot.press("screen.form.do");
    CHECK(fixtures::last_act(*robot.session()) == "confirm_facts");
}

TEST_CASE("A number of December over a number of November conflicts", "[screens][papers]") {
    Robot robot;
    sit_down(robot, "oxygen_for_the_ward", "good", "add_material", "executor_botir");
    lay_beside(robot, "delivery_note", "photograph");
    press_marks(robot, "delivery_note.third_number", "photograph.slipped_plate");
    CHECK(robot.value("papers.conflict"));
    CHECK(robot.app.desk.papers.found.contains("two_before_the_number"));
}

TEST_CASE("A licence for the dry bed conflicts with what a child counted", "[screens][papers]") {
    Robot robot;
    sit_down(robot, "the_quarry_road", "good", "reply_demand", "inspector_bold");
    lay_beside(robot, "exercise_book", "licence_map");
    press_marks(robot, "exercise_book.from_the_spring", "licence_map.no_other");
    CHECK(robot.value("papers.conflict"));
    CHECK(robot.app.desk.papers.found.contains("licence_for_another_place"));
}

TEST_CASE("What the scenario holds nothing against is denied kindly, and is no finding", "[screens][papers]") {
    Robot robot;
    sit_down(robot, "inflated_invoices", "good", "answer_supplement", "officer_kim");
    lay_beside(robot, "register", "daily_sheets");
    press_marks(robot, "register.other_lorry", "daily_sheets.other_slip");
    const auto* denied = robot.value("papers.no_conflict");
    REQUIRE(denied);
    for (const auto* scolding : {"wrong", "no,", "mistake", "fail", "!"}) CHECK(denied->label.find(scolding) == std::string::npos);
    CHECK(robot.app.desk.papers.found.empty());
}

TEST_CASE("Two papers are held against each other by keyboard alone", "[screens][papers][keyboard]") {
    Robot robot;
    sit_down(robot, "inflated_invoices", "good", "answer_supplement", "officer_kim");
    lay_beside(robot, "register", "daily_sheets");
    const auto go_to = [&](const std::string& id) {
        for (int i = 0; i < 80 && !(robot.find(id) && robot.find(id)->focused); ++i) robot.tab();
        REQUIRE(robot.find(id));
        REQUIRE(robot.find(id)->focused);
        robot.enter();
        robot.draw(2);
    };
    go_to("mark:register.road_31");
    go_to("mark:daily_sheets.garage");
    CHECK(robot.value("papers.conflict"));
    robot.escape();
    robot.draw(2);
    CHECK_FALSE(robot.app.desk.papers.open);
}

TEST_CASE("Nobody looks at a paper that has not been handed over", "[screens][papers]") {
    Robot robot;
    sit_down(robot, "inflated_invoices", "good", "assign_officer", "officer_kim");
    REQUIRE(robot.find("look:register"));
    CHECK_FALSE(robot.find("look:daily_sheets"));
    robot.press("look:register");
    CHECK(robot.find("paper:register"));
    CHECK_FALSE(robot.find("paper:daily_sheets"));
}

TEST_CASE("What was found is kept beside the session and known when it is opened again", "[screens][papers]") {
    Robot robot;
    fixtures::start(robot);
    robot.app.desk.papers.found.clear();
    const auto file = [&] {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(robot.folder()))
            if (entry.path().extension() == ".session") return entry.path().string();
        return std::string{};
    }();
    REQUIRE_FALSE(file.empty());
    exchange::keep_notes(file, {{}, {}, {}, {}, {}, {{"two_fifths", "Two fifths."}}, 4});
    const auto kept = exchange::notes_beside(file);
    CHECK(kept.conflicts_there == 4);
    REQUIRE(kept.conflicts.size() == 1);
    CHECK(kept.conflicts.front().id == "two_fifths");
}

TEST_CASE("The looking glass shows one paper larger and gives it back", "[screens][papers]") {
    Robot robot;
    sit_down(robot, "inflated_invoices", "good", "answer_supplement", "officer_kim");
    lay_beside(robot, "register", "daily_sheets");
    const auto as_it_is = robot.find("mark:register.road_31")->rect.GetHeight();
    robot.press("papers.larger.left");
    robot.draw(2);
    CHECK_FALSE(robot.find("mark:daily_sheets.garage"));
    CHECK(robot.find("mark:register.road_31")->rect.GetHeight() > as_it_is);
    robot.press("papers.larger.left");
    robot.draw(2);
    CHECK(robot.find("mark:daily_sheets.garage"));
    robot.press("papers.away.left");
    robot.draw(2);
    CHECK_FALSE(robot.find("mark:register.road_31"));
    CHECK(robot.find("mark:daily_sheets.garage"));
}

namespace {

/// The case officer has the head of the Road Office on the telephone.
void take_the_call(Robot& robot) {
    robot.let_plan_play("inflated_invoices", "good");
    const auto& facts = robot.session()->facts();
    const auto call = [&] {
        return std::ranges::find_if(facts, [&](const casework::Fact& fact) {
            return fact.kind == casework::FactKind::injected && robot.session()->context().injects[fact.what].id == "head_telephones";
        });
    };
    for (int step = 0; step < 200 && call() == facts.end(); ++step) robot.let_time_run(1.1F);
    REQUIRE(call() != facts.end());
    screens::turn_to(robot.app.desk, robot.session()->context().party("officer_kim"));
    robot.app.desk.read_message = call()->number;
    robot.draw(3);
}

bool knows(const Robot& robot, const std::string& who, profile::ItemId item) {
    return robot.session()->world().cases[0].knowing(robot.session()->context().party(who), item) != nullptr;
}

} // namespace

TEST_CASE("A caller is answered by a press under the caller's words, and one more", "[screens][papers]") {
    Robot robot;
    take_the_call(robot);
    CHECK_FALSE(robot.find("screen.papers.answer"));
    const auto before = robot.session()->digest();
    robot.press("answer:the_call.0");
    CHECK(robot.session()->digest() == before);
    CHECK(robot.value("foretold:0"));
    robot.press("screen.papers.answer");
    CHECK(robot.session()->digest() != before);
    CHECK(fixtures::last_act(*robot.session()) == "answer_question_about_reporter");
    CHECK_FALSE(knows(robot, "head", profile::content_item));
    CHECK(robot.app.desk.read_message == 0);
}

TEST_CASE("An answer that the law forbids says so before it is chosen, and has to be insisted on", "[screens][papers]") {
    Robot robot;
    take_the_call(robot);
    REQUIRE(robot.find("answer:the_call.2"));
    CHECK(robot.find("answer:the_call.2")->help == robot.texts()("screen.grade.forbidden"));
    CHECK(robot.find("answer:the_call.0")->help.empty());
    robot.press("answer:the_call.2");
    CHECK_FALSE(robot.find("screen.papers.answer"));
    robot.press("screen.form.do_not");
    CHECK_FALSE(knows(robot, "head", profile::content_item));
    robot.press("answer:the_call.2");
    robot.press("screen.form.insist");
    CHECK(knows(robot, "head", profile::content_item));
}

TEST_CASE("What an agency found is a letter of the agency, and can be laid beside another paper", "[screens][papers]") {
    Robot robot;
    sit_down(robot, "inflated_invoices", "good", "report_result", "officer_kim");
    const auto& facts = robot.session()->facts();
    for (const auto& fact : facts)
        if (fact.kind == casework::FactKind::act_done && robot.session()->profile().acts[fact.what].about.id == "report_result") {
            robot.app.desk.read_message = fact.number;
            break;
        }
    robot.draw(3);
    robot.press("look:police_result");
    robot.press("paper:slips");
    press_marks(robot, "police_result.slip_of_the_pen", "slips.weighed");
    CHECK(robot.app.desk.papers.found.contains("no_slip_of_the_pen"));
}

TEST_CASE("A letter to the reporting person is read before it leaves, with what was typed", "[screens][papers]") {
    Robot robot;
    sit_down(robot, "inflated_invoices", "good", "assign_officer", "officer_kim");
    const auto before = robot.session()->digest();
    session::Intent tell;
    tell.actor = robot.app.desk.person;
    tell.act = robot.session()->profile().act("explain_consent");
    robot.app.desk.open_next = tell;
    robot.draw(2);
    REQUIRE(robot.app.desk.form);
    robot.press("papers.letter_ahead");
    CHECK(robot.app.desk.papers.letter_open);
    CHECK(robot.session()->digest() == before);
    robot.press("papers.letter_ahead");
    CHECK_FALSE(robot.app.desk.papers.letter_open);
}

TEST_CASE("With large text both papers lie in the room there is, whatever is noted below the left one", "[screens][papers][scale]") {
    Robot robot(2, {1600, 900});
    sit_down(robot, "inflated_invoices", "good", "answer_supplement", "officer_kim");
    for (const std::uint64_t place : {1, 0}) screens::lay_down(robot.app.desk.papers, {screens::PaperKey::Kind::evidence, place});
    robot.draw(4);
    const auto* right = robot.find("papers.away.right");
    REQUIRE(right);
    CHECK(right->rect.Max.x <= 1600);
    for (const auto& clipping : robot.registry().clippings()) FAIL_CHECK(clipping.text);
}
