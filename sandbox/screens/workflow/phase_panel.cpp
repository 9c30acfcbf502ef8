#include "sandbox/screens/workflow/phase_panel.hpp"

#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/workflow/scene.hpp"
#include "sandbox/screens/workflow/seen.hpp"
#include "sandbox/screens/workflow/stage_panel.hpp"

#include <algorithm>

namespace screens {
namespace {

const profile::Procedure& procedure_of(const DeskView& desk) {
    const auto& profile = desk.session.profile();
    const auto* the_case = desk.the_case();
    return the_case ? profile[the_case->tracks[0].procedure] : *std::ranges::find_if(profile.procedures, &profile::Procedure::main);
}

void draw_close(DeskView& desk) {
    const auto& look = desk.look;
    const bool pressed = kit::button(look, {"screen.journey.close", look.say("screen.back")});
    if (pressed || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back")) desk.state.journey.open.reset();
}

void choose_stage(DeskView& desk, const profile::Phase& phase) {
    auto& chosen = desk.state.journey.stage;
    if (chosen >= phase.stages.size()) chosen = 0;
    if (phase.stages.size() < 2) return;
    std::vector<std::string> names;
    for (const auto stage : phase.stages) names.push_back(desk.name_of(desk.session.profile()[stage]));
    kit::drop_down(desk.look, desk.look.named("screen.journey.stage"), names, chosen, desk.look.px(320));
}

/// Before there is a case, or for whoever may not see where it has been: what holds there by law.
void draw_stage_by_law(DeskView& desk, profile::StageId id) {
    const auto& about = desk.session.profile()[id];
    Scene nobody_there;
    nobody_there.procedure = about.procedure;
    const auto& stages = desk.session.profile()[about.procedure].stages;
    const auto place = std::ranges::find(stages, id) - stages.begin() + 1;
    SceneStage stage;
    stage.stage = id;
    stage.number = std::to_string(place);
    stage.name = desk.name_of(about);
    draw_stage_words({desk, nobody_there, workflow_picture(desk, about.procedure)}, stage);
}

void draw_stage_of_case(DeskView& desk, const casework::Case& the_case, profile::StageId id) {
    desk.state.workflow.shown = 0;
    const auto& scene = workflow_scene(desk, the_case);
    const Seen seen{desk, scene, workflow_picture(desk, scene.procedure)};
    if (const auto* stage = seen.stage(id)) draw_stage_words(seen, *stage);
}

} // namespace

void draw_phase(DeskView& desk) {
    const auto& phases = procedure_of(desk).phases;
    const auto open = desk.state.journey.open;
    draw_close(desk);
    if (!open || *open >= phases.size()) return;
    const auto& phase = phases[*open];
    kit::heading(desk.look, phase.name.in(desk.reader.language));
    choose_stage(desk, phase);
    const auto stage = phase.stages[desk.state.journey.stage];
    const auto* the_case = desk.the_case();
    if (the_case && views::may_see(desk.reader, *the_case, profile::Section::tracks)) draw_stage_of_case(desk, *the_case, stage);
    else draw_stage_by_law(desk, stage);
}

} // namespace screens
