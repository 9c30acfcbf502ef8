#include "sandbox/screens/workflow/stage_panel.hpp"

#include "sandbox/screens/desk/act_choices.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/workflow/scene.hpp"
#include "sandbox/screens/workflow/seen.hpp"
#include "sandbox/texts/key_at.hpp"
#include "sandbox/texts/listed.hpp"

#include <algorithm>

/// What one stage means: who may do what there, which clocks and rules hold, each with its article.
namespace screens {
namespace {

using profile::ActorScope;

void draw_source(const DeskView& desk, const profile::Provenance& law) {
    const auto words = desk.sentences.of(law);
    if (words.empty()) return;
    if (law.status == profile::Status::not_set_by_law) return kit::note(desk.look, words);
    kit::sourced(desk.look, words, law.status, law.note);
}

void note_what_holds(const DeskView& desk, const std::string& kind, const profile::About& about) {
    kit::note_value(desk.look, kind + ":" + about.id, about.name.in(desk.reader.language), desk.sentences.of(about.law));
}

std::string names_of(const DeskView& desk, const std::vector<profile::RoleId>& roles) {
    return texts::listed(roles, [&](profile::RoleId role) { return desk.name_of(desk.session.profile()[role]); });
}

std::string who_may(const DeskView& desk, const profile::Act& act) {
    static constexpr const char* keys[] = {"screen.workflow.who", "screen.workflow.who_assigned", "screen.workflow.who_of_agency"};
    return desk.look.say(texts::key_at(keys, act.scope), {{"roles", names_of(desk, act.roles)}});
}

std::string where_to(const Seen& seen, const views::StageAct& act) {
    const auto all = texts::listed(act.leads_to, [&](profile::StageId stage) { return seen.desk.name_of(seen.desk.session.profile()[stage]); });
    return all.empty() ? seen.desk.look.say("screen.workflow.stays") : seen.desk.look.say("screen.workflow.leads_to", {{"stages", all}});
}

/// Only from where the track stands: elsewhere the act is possible in principle, not now.
bool is_open_now(const Seen& seen, const SceneStage& stage, profile::ActId act) { return stage.here && seen.scene.is_open(act); }

void draw_act(const Seen& seen, const SceneStage& stage, const views::StageAct& at) {
    const auto& desk = seen.desk;
    const auto& act = desk.session.profile()[at.act];
    kit::text(desk.look, desk.name_of(act), {kit::Face::bold});
    note_what_holds(desk, "holds.act", act.about);
    kit::note(desk.look, who_may(desk, act));
    kit::note(desk.look, where_to(seen, at));
    draw_source(desk, act.about.law);
    if (is_open_now(seen, stage, at.act) && kit::button(desk.look, {"stage_act:" + act.about.id, desk.look.say("screen.workflow.do_now")}))
        open_form(seen.desk, intent_on(desk, at.act, *seen.scene.track));
    kit::gap(desk.look, 1);
}

void draw_acts(const Seen& seen, const SceneStage& stage, const views::StageSheet& sheet) {
    const auto& look = seen.desk.look;
    kit::heading(look, look.say("screen.workflow.acts"));
    if (sheet.acts.empty()) kit::note(look, look.say(seen.desk.session.profile()[stage.stage].end ? "screen.workflow.is_end" : "screen.workflow.no_acts"));
    for (const auto& act : sheet.acts) draw_act(seen, stage, act);
    if (sheet.at_any_time.empty()) return;
    const auto names = texts::listed(sheet.at_any_time, [&](profile::ActId act) { return seen.desk.name_of(seen.desk.session.profile()[act]); });
    kit::note(look, look.say("screen.workflow.any_time", {{"acts", names}}));
}

/// How a clock stands in this case, for whoever may see it.
std::string standing_of(const Seen& seen, profile::ClockId clock) {
    for (const auto& line : seen.scene.clocks)
        if (line.clock == clock && line.track == seen.scene.track) return kit::clock_words(seen.desk.look, {line.mark, line.days_left, line.permille_used});
    return {};
}

void draw_clock(const Seen& seen, const views::StageClock& at) {
    const auto& desk = seen.desk;
    const auto& clock = desk.session.profile()[at.clock];
    const auto standing = standing_of(seen, at.clock);
    kit::text(desk.look, standing.empty() ? desk.name_of(clock) : desk.name_of(clock) + ": " + standing, {kit::Face::bold});
    note_what_holds(desk, "holds.clock", clock.about);
    if (clock.length) kit::text(desk.look, desk.sentences.of(*clock.length));
    if (at.starts) kit::note(desk.look, desk.look.say("screen.workflow.clock_starts"));
    if (at.stops) kit::note(desk.look, desk.look.say("screen.workflow.clock_stops"));
    draw_source(desk, clock.about.law);
    kit::gap(desk.look, 1);
}

void draw_rule(const DeskView& desk, profile::RuleId id) {
    const auto& rule = desk.session.profile()[id];
    kit::grade_mark(desk.look, rule.grade);
    kit::text(desk.look, rule.about.says.in(desk.reader.language));
    note_what_holds(desk, "holds.rule", rule.about);
    draw_source(desk, rule.about.law);
    kit::gap(desk.look, 1);
}

void draw_back(const Seen& seen) {
    const auto& look = seen.desk.look;
    if (!kit::button(look, look.named("screen.workflow.all_stages"))) return;
    const auto& about = seen.desk.session.profile()[*seen.state().chosen].about;
    look.keyboard.focus_when_drawn("stage:" + about.id);
    seen.state().chosen.reset();
}

void draw_head(const Seen& seen, const SceneStage& stage) {
    const auto& look = seen.desk.look;
    const auto& about = seen.desk.session.profile()[stage.stage].about;
    kit::title(look, stage.number + "  " + stage.name);
    if (!about.says.empty()) kit::text(look, about.says.in(seen.desk.reader.language));
    draw_source(seen.desk, about.law);
    if (!stage.told.empty()) {
        kit::text(look, stage.told);
        kit::note_value(look, "time_spent", stage.told);
    }
    if (!stage.next.empty()) kit::text(look, look.say("screen.workflow.next", {{"acts", stage.next}}), {kit::Face::body, kit::Tone::accent});
}

} // namespace

void draw_stage_sheet(const Seen& seen, const SceneStage& stage) {
    draw_back(seen);
    draw_stage_words(seen, stage);
}

void draw_stage_words(const Seen& seen, const SceneStage& stage) {
    const auto& look = seen.desk.look;
    const auto& sheet = stage_sheet(seen.desk, stage.stage);
    draw_head(seen, stage);
    kit::gap(look, 2);
    draw_acts(seen, stage, sheet);
    kit::gap(look, 2);
    kit::heading(look, look.say("screen.workflow.clocks"));
    if (sheet.clocks.empty()) kit::note(look, look.say("screen.workflow.no_clocks"));
    for (const auto& clock : sheet.clocks) draw_clock(seen, clock);
    kit::gap(look, 2);
    kit::heading(look, look.say("screen.workflow.rules"));
    if (sheet.rules.empty()) kit::note(look, look.say("screen.workflow.no_rules"));
    for (const auto rule : sheet.rules) draw_rule(seen.desk, rule);
}

} // namespace screens
