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
