#include "sandbox/screens/workflow/workflow_panel.hpp"

#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/workflow/canvas.hpp"
#include "sandbox/screens/workflow/scene.hpp"
#include "sandbox/screens/workflow/seen.hpp"
#include "sandbox/screens/workflow/stage_list.hpp"
#include "sandbox/screens/workflow/stage_panel.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr float least_height = 220, least_height_of_large = 160;
constexpr float least_width_for_two = 520;

void draw_size_button(const DeskView& desk) {
    auto& large = desk.state.workflow.large;
    const auto* key = large ? "screen.workflow.back" : "screen.workflow.enlarge";
    const bool pressed = kit::button(desk.look, desk.look.named(key));
    if (pressed || kit::key(desk.look, kit::Chord::with_ctrl('M'), key)) large = !large;
    else if (large && kit::key(desk.look, kit::Chord::just(kit::Chord::Special::escape), "screen.workflow.back")) large = false;
}

void draw_toolbar(const Seen& seen) {
    const auto& desk = seen.desk;
    const auto& look = desk.look;
    auto shown = desk.state.workflow.shown;
    if (kit::drop_down(look, look.named("screen.workflow.procedure"), seen.scene.choices, shown, look.px(300))) desk.state.workflow.shown = shown;
    kit::beside_if_room(look, look.px(190));
    draw_zoom_buttons(seen);
    kit::beside_if_room(look, kit::button_width(look, look.say("screen.workflow.enlarge")));
    draw_size_button(desk);
}

void draw_beside(const Seen& seen) {
    const auto& chosen = seen.state().chosen;
    const auto* stage = chosen ? seen.stage(*chosen) : nullptr;
    if (stage) draw_stage_sheet(seen, *stage);
    else draw_stage_list(seen);
}

void draw_legend(const DeskView& desk) {
    kit::paragraph(desk.look, desk.look.say("screen.workflow.words"), {kit::Face::note, kit::Tone::quiet}, kit::room().x);
}

/// Picture and words side by side where there is room, else one below the other.
void draw_body(const Seen& seen) {
    const auto& look = seen.desk.look;
    const auto room = kit::room();
    const auto height = std::max(room.y, look.px(seen.state().large ? least_height_of_large : least_height));
    if (room.x < look.px(least_width_for_two)) {
        draw_canvas(seen, {room.x, look.px(least_height)});
        draw_legend(seen.desk);
        kit::gap(look, 1);
        return draw_beside(seen);
    }
    const auto words = std::max(look.px(230), room.x * 0.36F);
    draw_canvas(seen, {room.x - words - look.unit(), height});
    kit::beside(look);
    const kit::Panel panel(look, "stages", {words, height}, {kit::Ground::none, 0.5F, false});
    draw_beside(seen);
    kit::gap(look, 1);
    draw_legend(seen.desk);
}

} // namespace

void draw_workflow(DeskView& desk) {
    const auto* the_case = desk.the_case();
    if (!the_case || !views::may_see(desk.reader, *the_case, profile::Section::tracks)) return kit::note(desk.look, desk.look.say("screen.case.not_for_role"));
    const auto& scene = workflow_scene(desk, *the_case);
    const Seen seen{desk, scene, workflow_picture(desk, scene.procedure)};
    draw_toolbar(seen);
    draw_body(seen);
}

bool workflow_is_large(const DeskView& desk) {
    const auto& state = desk.state;
    return state.workflow.large && state.tab == workflow_tab && desk.the_case() && !state.form && !state.read_message && !state.lines.open && !state.monitoring;
}

} // namespace screens
