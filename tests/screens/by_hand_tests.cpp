#include "sandbox/app/replaying.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/screens/window_state.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using fixtures::Robot;

namespace {

model::Plan plan_of(const std::string& scenario) {
    const auto path = files::scenario_path(scenario);
    const auto materials = reading::read_scenario(files::read_file(path), files::find_profile_in_home());
    auto plan = reading::read_plan(files::read_file(files::plan_path(path, "good")), *materials.thing);
    REQUIRE(plan.thing);
    return std::move(*plan.thing);
}

/// Does with mouse and keys what a step of a plan says.
class Hand {
public:
    explicit Hand(Robot& robot) : robot_(robot) {}

    void play(const model::Plan& plan) {
        for (const auto& step : plan.steps) {
            become(step.act.as);
            wait_for(step);
            const auto before = robot_.session()->facts().size();
            robot_.press(row_of(step.act));
            fill(step.act);
            if (!step.act.reason.empty()) write("input:reason", step.act.reason);
            robot_.press("screen.form.do");
            INFO(profile().acts[step.act.act.index].about.id);
            REQUIRE(robot_.session()->facts().size() > before);
        }
    }
    int presses_of_time() const { return presses_of_time_; }

private:
    const profile::Profile& profile() const { return robot_.session()->profile(); }

    void become(casework::PartyId who) {
        if (robot_.app.desk.person == who) return;
        const auto& id = robot_.session()->context()[who].id;
        if (robot_.find("desk:" + id)) return robot_.press("desk:" + id);
        robot_.press("screen.desk.role");
        robot_.press("be:" + id);
    }

    bool reached(const model::PlanStep& step) const {
        const auto& session = *robot_.session();
        const auto intent = session.intent_of(step.act);
        if (!session.why(intent).open) return false;
        if (!step.until || session.world().cases.empty()) return true;
        return casework::holds({session.context(), session.world().cases[0], 0, session.now(), {}, {}}, conditions_, step.until);
    }

    void wait_for(const model::PlanStep& step) {
        for (int presses = 0; presses < 120 && !reached(step); ++presses) {
            robot_.press("screen.time.day");
            if (robot_.app.screen == screens::Screen::closing) return;
            ++presses_of_time_;
        }
    }

    std::string row_of(const model::ScriptedAct& act) const {
        const auto intent = robot_.session()->intent_of(act);
        return "act:" + profile()[act.act].about.id + ":" + std::to_string(intent.track);
    }

    void write(const std::string& id, const std::string& text) {
        robot_.press(id);
        robot_.type(text);
        robot_.escape_field();
    }

    void fill(const model::ScriptedAct& act) {
        for (const auto& [input, text] : act.with_text) write("input:" + profile()[input].about.id, text);
        for (const auto& [input, value] : act.with) choose(input, value);
    }

    void choose(profile::InputId id, std::int64_t value) {
        const auto& input = profile()[id];
        const auto control = "input:" + input.about.id;
        if (input.kind == profile::ValueKind::flag) {
            if (value == 1) robot_.press(control);
            return;
        }
        if (input.kind == profile::ValueKind::days) return; // the default is what the plan says
        robot_.press(control);
        for (const auto& item : robot_.registry().items())
            if (item.id.starts_with(control + ".") && item.label == label_of(input, value)) return robot_.press(item.id);
        FAIL("no row for " << label_of(input, value));
    }

    std::string label_of(const profile::Input& input, std::int64_t value) const {
        const auto place = static_cast<std::uint16_t>(value);
        if (input.kind == profile::ValueKind::choice) return profile()[profile::ChoiceId{place}].about.name.en;
        return robot_.session()->context()[casework::PartyId{place}].called.en;
    }

public:
    profile::Conditions conditions_;

private:
    Robot& robot_;
    int presses_of_time_ = 0;
};

} // namespace

TEST_CASE("The first case is played by hand from the report to its end, everything expected holds, and its log replays to the same digest",
          "[screens][by_hand]") {
    Robot robot;
    const auto log = (robot.folder() / "run.jsonl").string();
    std::filesystem::create_directories(robot.folder());
    robot.record(log);
    fixtures::start(robot);
    const auto plan = plan_of("inflated_invoices");
    Hand hand(robot);
    hand.conditions_ = plan.conditions;
    hand.play(plan);
    const auto& the_case = robot.session()->world().cases[0];
    CHECK(the_case.ended);
    CHECK(robot.session()->profile()[the_case.tracks[0].stage].about.id == "concluded");
    for (const auto& result : robot.session()->expectations()) {
        INFO(robot.session()->scenario().expectations[result.expectation].id);
        CHECK(result.state != session::ExpectationState::missed);
    }
    CHECK(app::replayed(log) == robot.session()->digest());
}
