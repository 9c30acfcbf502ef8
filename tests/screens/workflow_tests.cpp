#include "sandbox/screens/desk/case_panel.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <algorithm>

using fixtures::Robot;
using fixtures::start;
using screens::SceneStage;

namespace {

/// At the desk of whoever acts first in the first case, looking at the workflow.
void look_at_workflow(Robot& robot) {
    start(robot);
    robot.press("case.tabs.6");
    robot.draw(2);
}

const kit::Item& picture(const Robot& robot) { return *robot.find("screen.workflow.picture"); }
int zoom(const Robot& robot) { return std::stoi(picture(robot).value); }
pictures::Point centre(const Robot& robot) { return robot.app.desk.workflow.seen->centre; }

const SceneStage& stage(const Robot& robot, std::string_view id) {
    const auto& stages = robot.app.desk.workflow.scene.stages;
    const auto found = std::ranges::find(stages, robot.session()->profile().stage(id), &SceneStage::stage);
    if (found == stages.end()) FAIL("no stage " << id);
    return *found;
}

/// Where a stage of the picture is drawn.
ImVec2 place_of(const Robot& robot, std::string_view id) {
    const auto& state = robot.app.desk.workflow;
    const auto& boxes = state.pictures.at(state.scene.procedure.index).stages;
    const auto box = std::ranges::find(boxes, robot.session()->profile().stage(id), &pictures::StageBox::stage);
    const auto middle = picture(robot).rect.GetCenter();
    return {middle.x + (box->top_left.x + box->size.x / 2 - state.seen->centre.x) * state.seen->zoom,
            middle.y + (box->top_left.y + box->size.y / 2 - state.seen->centre.y) * state.seen->zoom};
}

void focus(Robot& robot, const std::string& id) {
    for (int i = 0; i < 200 && !robot.find(id)->focused; ++i) robot.tab();
    REQUIRE(robot.find(id)->focused);
}

bool is_shown(const Robot& robot, const std::string& source) {
    return std::ranges::any_of(robot.registry().values(), [&](const kit::Item& value) { return value.label.find(source) != std::string::npos; });
}

} // namespace

TEST_CASE("The workflow picture is zoomed by keyboard, from the whole to twice the size", "[screens][workflow]") {
    Robot robot;
    look_at_workflow(robot);
    CHECK(zoom(robot) == 100);
    robot.type("+");
    CHECK(zoom(robot) == 125);
    robot.type("-");
    CHECK(zoom(robot) == 100);
    robot.type("0");
    const auto whole = zoom(robot);
    CHECK(whole < 90);
    robot.type("-");
    CHECK(zoom(robot) == whole);
    for (int i = 0; i < 12; ++i) robot.type("+");
    CHECK(zoom(robot) == 200);
    CHECK(robot.find("screen.workflow.zoom_in")->disabled);
}

TEST_CASE("The arrow keys move the picture that has the focus, and move on from any other control", "[screens][workflow]") {
    Robot robot;
    look_at_workflow(robot);
    focus(robot, "screen.workflow.picture");
    robot.type("+");
    const auto before = centre(robot);
    robot.key(400 + ImGuiKey_DownArrow);
    robot.key(400 + ImGuiKey_RightArrow);
    CHECK(centre(robot).y > before.y);
    CHECK(centre(robot).x > before.x);
    CHECK(picture(robot).focused);
    robot.tab();
    const auto moved = centre(robot);
    robot.key(400 + ImGuiKey_DownArrow);
    CHECK(centre(robot).y == moved.y);
}

TEST_CASE("The mouse drags the picture without choosing a stage, and its wheel zooms", "[screens][workflow]") {
    Robot robot;
    look_at_workflow(robot);
    robot.press("screen.workflow.enlarge");
    const auto before = centre(robot);
    const auto at = place_of(robot, "received");
    robot.drag(at, {at.x + 90, at.y - 50});
    CHECK(centre(robot).x < before.x);
    CHECK(centre(robot).y > before.y);
    CHECK_FALSE(robot.app.desk.workflow.chosen);
    const auto was = zoom(robot);
    robot.turn_wheel(picture(robot).rect.GetCenter(), 1);
    CHECK(zoom(robot) > was);
    robot.turn_wheel(picture(robot).rect.GetCenter(), -1);
    CHECK(zoom(robot) == was);
}

TEST_CASE("A stage that is pressed in the picture opens, the ground between stages opens nothing", "[screens][workflow]") {
    Robot robot;
    look_at_workflow(robot);
    const auto at = place_of(robot, "received");
    const auto& area = picture(robot).rect;
    robot.click({area.Min.x + 4, area.Max.y - 4});
    CHECK_FALSE(robot.app.desk.workflow.chosen);
    robot.click(at);
    REQUIRE(robot.app.desk.workflow.chosen);
    CHECK(*robot.app.desk.workflow.chosen == robot.session()->profile().stage("received"));
}

TEST_CASE("A stage chosen by keyboard shows its articles and gives the focus back", "[screens][workflow]") {
    Robot robot;
    look_at_workflow(robot);
    focus(robot, "stage:checking");
    const auto& profile = robot.session()->profile();
    const auto article = "Art " + profile[profile.act("request_supplement")].about.law.article;
    CHECK_FALSE(is_shown(robot, article));
    robot.enter();
    robot.draw(3);
    REQUIRE(robot.app.desk.workflow.chosen == robot.session()->profile().stage("checking"));
    CHECK(robot.find("screen.workflow.all_stages")->focused);
    CHECK(is_shown(robot, article));
    robot.enter();
    robot.draw(3);
    CHECK_FALSE(robot.app.desk.workflow.chosen);
    CHECK(robot.find("stage:checking")->focused);
}

TEST_CASE("What is not confirmed about a stage says so", "[screens][workflow]") {
    Robot robot;
    look_at_workflow(robot);
    robot.press("stage:deliberating");
    robot.draw(2);
    const auto& words = robot.texts()("law.unconfirmed"); // how a subcommittee counts its votes
    CHECK(is_shown(robot, words));
}

TEST_CASE("The picture says how long the case stood in each stage, and of a stage never entered nothing", "[screens][workflow]") {
    Robot robot;
    look_at_workflow(robot);
    robot.press("screen.time.day");
    robot.press("screen.time.day");
    CHECK(stage(robot, "received").time == "2 days so far");
    CHECK(stage(robot, "classified").time.empty());
    CHECK(stage(robot, "classified").told.empty());
    robot.press("act:classify:0");
    robot.press("input:type");
    robot.press("input:type.1");
    robot.press("screen.form.do");
    robot.draw(2);
    CHECK(stage(robot, "received").time == "2 days");
    CHECK(stage(robot, "classified").time == "less than an hour so far");
    CHECK(stage(robot, "classified").here);
}

TEST_CASE("After the good plan each stage has the days that lie between the facts", "[screens][workflow]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    while (robot.let_time_run(1.5F)) robot.draw(1);
    robot.app.screen = screens::Screen::desk;
    robot.app.desk.person = robot.session()->context().party("director_park");
    robot.app.desk.tab = screens::workflow_tab;
    robot.draw(3);
    std::map<std::uint16_t, std::int64_t> seconds;
    const casework::Fact* before = nullptr;
    for (const auto& fact : robot.session()->facts()) {
        if (fact.kind != casework::FactKind::stage_entered || fact.track != 0 || fact.case_number != 0) continue;
        if (before) seconds[before->what] += fact.at - before->at;
        before = &fact;
    }
    REQUIRE(seconds.size() > 4);
    for (const auto& [place, passed] : seconds) {
        const auto& said = stage(robot, robot.session()->profile().stages[place].about.id);
        INFO(said.name);
        CHECK(said.time == (passed == 0 ? "" : wording::span_words(robot.texts(), passed)));
    }
    CHECK(robot.app.desk.workflow.scene.taken.size() + 1 >= seconds.size());
}

TEST_CASE("What the person at the desk may do next is shown, and its form opens from the stage", "[screens][workflow]") {
    Robot robot;
    look_at_workflow(robot);
    CHECK(stage(robot, "classified").next.find("Classify") != std::string::npos);
    CHECK(stage(robot, "checking").next.empty());
    robot.press("stage:received");
    robot.press("stage_act:classify");
    REQUIRE(robot.app.desk.form);
    CHECK(robot.app.desk.form->intent.act == robot.session()->profile().act("classify"));
}

TEST_CASE("The reporting person sees where the case stands and no way that it took", "[screens][workflow]") {
    Robot robot;
    start(robot);
    robot.press("act:classify:0");
    robot.press("input:type");
    robot.press("input:type.1");
    robot.press("screen.form.do");
    robot.app.desk.person = robot.session()->context().party("clerk");
    robot.app.desk.tab = screens::workflow_tab;
    robot.draw(3);
    CHECK(robot.app.desk.workflow.scene.taken.empty());
    CHECK(stage(robot, "classified").here);
    CHECK_FALSE(stage(robot, "received").been);
}

TEST_CASE("The picture has the whole desk when asked, and gives it back by Esc", "[screens][workflow]") {
    Robot robot;
    look_at_workflow(robot);
    const auto small = picture(robot).rect.GetWidth();
    robot.with_ctrl('M');
    robot.draw(2);
    CHECK(picture(robot).rect.GetWidth() > small * 1.5F);
    CHECK(robot.find("screen.time.day"));
    robot.escape();
    robot.draw(2);
    CHECK_FALSE(robot.app.desk.workflow.large);
}

TEST_CASE("Nothing of the workflow is clipped at 100 %, 200 % and 250 %, whichever stage is read", "[screens][workflow][scale]") {
    for (const auto scale : {1.0F, 2.0F, 2.5F}) {
        Robot robot(scale, scale > 1 ? ImVec2{1920, 1080} : ImVec2{1280, 720});
        look_at_workflow(robot);
        for (const bool large : {false, true}) {
            robot.app.desk.workflow.large = large;
            for (const auto& one : robot.app.desk.workflow.scene.stages) {
                robot.app.desk.workflow.chosen = one.stage;
                robot.draw(3);
                for (const auto& clipping : robot.registry().clippings()) {
                    INFO(one.name << " at " << scale << (large ? " large: " : ": ") << clipping.text);
                    CHECK(false);
                }
            }
            robot.app.desk.workflow.chosen.reset();
            robot.draw(3);
            CHECK(robot.registry().clippings().empty());
        }
    }
}
