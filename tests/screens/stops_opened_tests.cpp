#include "engine/views/stage_sheet.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "tests/fixtures/shipped_plays.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <algorithm>
#include <set>

using fixtures::Robot;

namespace {

const profile::Procedure& procedure_shown(const session::Session& session) {
    const auto& profile = session.profile();
    if (session.world().cases.empty()) return *std::ranges::find_if(profile.procedures, &profile::Procedure::main);
    return profile[session.world().cases.front().tracks.front().procedure];
}

void expect_told(const Robot& robot, const std::string& kind, const profile::About& about) {
    INFO(about.id);
    const auto* told = robot.value(kind + ":" + about.id);
    REQUIRE(told);
    CHECK(told->label == about.name.in(robot.texts().language()));
}

void expect_all_that_holds(const Robot& robot, profile::StageId stage) {
    const auto& profile = robot.session()->profile();
    INFO(profile[stage].about.id);
    const auto sheet = views::stage_sheet(profile, stage, calendar::date_of(robot.session()->now()));
    for (const auto& act : sheet.acts) expect_told(robot, "holds.act", profile[act.act].about);
    for (const auto& clock : sheet.clocks) expect_told(robot, "holds.clock", profile[clock.clock].about);
    for (const auto rule : sheet.rules) expect_told(robot, "holds.rule", profile[rule].about);
}

/// Each stop, each stage of it.
void open_all_stops(Robot& robot) {
    const auto& phases = procedure_shown(*robot.session()).phases;
    auto& journey = robot.app.desk.journey;
    for (std::size_t phase = 0; phase < phases.size(); ++phase)
        for (std::size_t stage = 0; stage < phases[phase].stages.size(); ++stage) {
            journey.open = phase;
            journey.stage = stage;
            robot.draw(1);
            expect_all_that_holds(robot, phases[phase].stages[stage]);
        }
    journey.open.reset();
}

std::set<std::string> shipped_scenarios() {
    std::set<std::string> all;
    for (const auto& [scenario, plan] : fixtures::shipped_plays())
        if (plan == "good") all.insert(scenario);
    return all;
}

} // namespace

TEST_CASE("Before there is a case each stop of the journey opens the acts, limits and rules that the profile has for it", "[screens][journey]") {
    Robot robot;
    for (const auto& scenario : shipped_scenarios()) {
        INFO(scenario);
        robot.let_plan_play(scenario, "good");
        robot.draw(2);
        open_all_stops(robot);
    }
}

TEST_CASE("In every profile that ships each stop of the journey has something to tell: an act, a limit, a rule, or that it is the end", "[screens][journey]") {
    for (const auto& path : files::shipped_profiles()) {
        const auto read = reading::read_profile(files::read_file(path), files::find_profile_in_home());
        REQUIRE(read.thing);
        const auto& profile = *read.thing;
        const auto procedure = std::ranges::find_if(profile.procedures, &profile::Procedure::main);
        for (const auto& phase : procedure->phases) {
            INFO(profile.id << ": " << phase.id);
            CHECK(std::ranges::any_of(phase.stages, [&](profile::StageId stage) {
                const auto sheet = views::stage_sheet(profile, stage, profile.checked_from.value_or(calendar::Date{}));
                return profile[stage].end || !sheet.acts.empty() || !sheet.clocks.empty() || !sheet.rules.empty();
            }));
        }
    }
}

TEST_CASE("Whoever may not see where a case has been reads at each stop what holds there by law, and no time that was spent", "[screens][journey]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    fixtures::play_until(robot, "confirm_facts");
    robot.app.desk.person = robot.session()->context().party("clerk");
    robot.draw(2);
    open_all_stops(robot);
}

TEST_CASE("A stop where the case has been says how long it stood there", "[screens][journey]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    fixtures::play_until(robot, "confirm_facts");
    robot.app.desk.person = robot.session()->context().party("officer_kim");
    robot.draw(2);
    robot.press("stop:receipt");
    robot.draw(2);
    REQUIRE(robot.value("time_spent"));
    CHECK_FALSE(robot.value("time_spent")->label.empty());
    robot.press("screen.journey.close");
    CHECK_FALSE(robot.value("time_spent"));
}
