#pragma once

#include "sandbox/files/places.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <algorithm>

namespace fixtures {

inline model::Plan plan_of(const std::string& scenario) {
    const auto path = files::scenario_path(scenario);
    const auto materials = reading::read_scenario(files::read_file(path), files::find_profile_in_home());
    auto plan = reading::read_plan(files::read_file(files::plan_path(path, "good")), *materials.thing);
    REQUIRE(plan.thing);
    return std::move(*plan.thing);
}

/// Does with mouse and keys what the steps of a plan say.
class Hand {
public:
    enum class Way {
        day_by_day, ///< every text of the plan is written
        in_a_hurry  ///< lets time go on by itself, and gives only what an act cannot be done without
    };
    explicit Hand(Robot& robot, Way way = Way::day_by_day) : robot_(robot), way_(way) {}

    void play(const model::Plan& plan) {
        conditions_ = plan.conditions;
        for (const auto& step : plan.steps) do_step(step);
    }

private:
    const profile::Profile& profile() const { return robot_.session()->profile(); }

    void do_step(const model::PlanStep& step) {
        become(step.act.as);
        wait_for(step);
        const auto before = robot_.session()->facts().size();
        if (!lies_open(step.act)) choose_act(step.act);
        fill(step.act);
        if (!step.act.reason.empty() && is_asked_for_reason(step.act)) write("input:reason", step.act.reason);
        confirm();
        INFO(profile().acts[step.act.act.index].about.id);
        REQUIRE(robot_.session()->facts().size() > before);
    }

    /// Where nothing is asked, the key that is under the hand anyway.
    void confirm() {
        const auto* button = robot_.find("screen.form.do");
        if (way_ == Way::in_a_hurry && button && button->focused) {
            robot_.enter();
            return robot_.draw(3); // what came of it is told
        }
        robot_.press("screen.form.do");
    }

    bool lies_open(const model::ScriptedAct& act) const {
        const auto& form = robot_.app.desk.form;
        const auto intent = robot_.session()->intent_of(act);
        return form && form->intent.act == intent.act && form->intent.track == intent.track;
    }

    void choose_act(const model::ScriptedAct& act) {
        if (robot_.app.desk.form) robot_.press("screen.back");
        robot_.press(row_of(act));
    }

    bool is_asked_for_reason(const model::ScriptedAct& act) const {
        return way_ == Way::day_by_day || robot_.session()->why(robot_.session()->intent_of(act)).reason_needed;
    }

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

    /// Going on is closed while something waits; a day can always pass.
    std::string way_to_wait() const {
        const auto* going_on = robot_.find("screen.time.go_on");
        return way_ == Way::in_a_hurry && going_on && !going_on->disabled ? "screen.time.go_on" : "screen.time.day";
    }

    void wait_for(const model::PlanStep& step) {
        for (int presses = 0; presses < 120 && !reached(step); ++presses) {
            robot_.press(way_to_wait());
            if (robot_.app.screen == screens::Screen::closing) return;
        }
    }

    std::string row_of(const model::ScriptedAct& act) const {
        const auto intent = robot_.session()->intent_of(act);
        return "act:" + profile()[act.act].about.id + ":" + std::to_string(intent.track);
    }

    void write(const std::string& id, const std::string& text) {
        const auto* field = robot_.find(id);
        if (!field || !field->focused) robot_.press(id);
        robot_.type(text);
        robot_.escape_field();
    }

    void fill(const model::ScriptedAct& act) {
        for (const auto& [input, value] : act.with) choose(input, value);
        for (const auto& [input, text] : act.with_text) {
            if (way_ == Way::in_a_hurry && (!profile()[input].required || !robot_.app.desk.form->texts[input.index].empty())) continue;
            write("input:" + profile()[input].about.id, text);
        }
    }

    void choose(profile::InputId id, std::int64_t value) {
        const auto& input = profile()[id];
        const auto control = "input:" + input.about.id;
        const auto given = robot_.app.desk.form->values.find(id.index);
        if (given != robot_.app.desk.form->values.end() && given->second == value) return;
        if (input.kind == profile::ValueKind::flag) return robot_.press(control);
        const auto house =
            input.kind == profile::ValueKind::party ? "house:" + robot_.session()->context()[casework::PartyId{static_cast<std::uint16_t>(value)}].id : "";
        if (way_ == Way::in_a_hurry && robot_.find(house)) return robot_.press(house);
        if (robot_.find(control)) robot_.press(control); // the list opens
        for (const auto& item : robot_.registry().items())
            if (item.id.starts_with(control + ".") && item.label == label_of(input, value)) return robot_.press(std::string(item.id));
        FAIL("no row for " << label_of(input, value));
    }

    std::string label_of(const profile::Input& input, std::int64_t value) const {
        const auto place = static_cast<std::uint16_t>(value);
        if (input.kind == profile::ValueKind::choice) return profile()[profile::ChoiceId{place}].about.name.en;
        return robot_.session()->context()[casework::PartyId{place}].called.en;
    }

    Robot& robot_;
    Way way_;
    profile::Conditions conditions_;
};

} // namespace fixtures
