#include "sandbox/screens/workflow/canvas.hpp"

#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/workflow/strokes.hpp"

#include <algorithm>
#include <array>

/// The picture in its window, and how it is moved.
namespace screens {
namespace {

using pictures::Point;
using pictures::Viewport;

constexpr float zoom_step = 1.25F;
constexpr float pan_step = 60; ///< pixels at 100 % for a press of an arrow key

pictures::Frame frame_of(const Seen& seen, ImVec2 size) {
    const auto scale = seen.desk.look.scale;
    return {seen.picture.size, {size.x / scale, size.y / scale}};
}

/// Between where the track stands, where it came from and where it may go.
Point middle_of_the_matter(const Seen& seen, const pictures::StageBox& stands) {
    Point sum = middle_of(stands);
    float count = 1;
    const auto add = [&](profile::StageId stage) {
        const auto* box = box_of(seen.picture, stage);
        if (!box) return;
        sum = {sum.x + middle_of(*box).x, sum.y + middle_of(*box).y};
        ++count;
    };
    for (const auto& taken : seen.scene.taken)
        if (taken.arrow.to == stands.stage) add(taken.arrow.from);
    for (const auto& next : seen.scene.next)
        for (const auto stage : next.leads_to) add(stage);
    return {sum.x / count, sum.y / count};
}

Viewport first_look(const Seen& seen, const pictures::Frame& frame, const pictures::StageBox* stands) {
    if (!stands) return pictures::whole(frame);
    return pictures::showing(pictures::readable(frame, middle_of_the_matter(seen, *stands)), *stands, frame);
}

/// The first look is at where the track stands; afterwards the picture follows only what moved or was chosen.
void settle(const Seen& seen, const pictures::Frame& frame) {
    auto& state = seen.state();
    const auto stands = seen.scene.stands ? *seen.scene.stands : seen.desk.session.profile()[seen.scene.procedure].start;
    const auto* at = box_of(seen.picture, stands);
    if (!state.seen) state.seen = first_look(seen, frame, at);
    if (state.zoom_by) state.seen = *state.zoom_by > 0 ? pictures::zoomed(*state.seen, *state.zoom_by, state.seen->centre, frame) : pictures::whole(frame);
    state.zoom_by.reset();
    const bool moved = state.followed && *state.followed != stands;
    state.followed = stands;
    if (moved) state.bring = stands;
    if (const auto* wanted = state.bring ? box_of(seen.picture, *state.bring) : nullptr) state.seen = pictures::showing(*state.seen, *wanted, frame);
    state.bring.reset();
    state.seen = pictures::panned(pictures::zoomed(*state.seen, 1, state.seen->centre, frame), {0, 0}, frame);
}

void zoom_by_wheel(const Seen& seen, const Canvas& canvas, const kit::Press& press, const pictures::Frame& frame) {
    if (!kit::takes_wheel(press)) return;
    const auto wheel = ImGui::GetIO().MouseWheel;
    if (wheel != 0)
        seen.state().seen = pictures::zoomed(*seen.state().seen, wheel > 0 ? zoom_step : 1 / zoom_step, canvas.under(ImGui::GetIO().MousePos), frame);
}

void pan_by_mouse(const Seen& seen, const kit::Press& press, const pictures::Frame& frame) {
    if (!press.held || !ImGui::IsMouseDragging(0)) return;
    const auto by = ImGui::GetIO().MouseDelta;
    const auto scale = seen.desk.look.scale;
    seen.state().seen = pictures::panned(*seen.state().seen, {-by.x / scale, -by.y / scale}, frame);
}

void pan_by_keys(const Seen& seen, const kit::Press& press, const pictures::Frame& frame) {
    seen.desk.look.registry.note_key({seen.desk.look.say("screen.key.arrows"), seen.desk.look.say("screen.workflow.pan"), "screen.workflow.picture"});
    if (!press.focused) return;
    struct Way {
        ImGuiKey key;
        Point by;
    };
    static constexpr std::array ways{Way{ImGuiKey_LeftArrow, {-pan_step, 0}}, Way{ImGuiKey_RightArrow, {pan_step, 0}}, Way{ImGuiKey_UpArrow, {0, -pan_step}},
                                     Way{ImGuiKey_DownArrow, {0, pan_step}}};
    for (const auto& way : ways)
        if (ImGui::IsKeyPressed(ImGui::GetKeyIndex(way.key))) seen.state().seen = pictures::panned(*seen.state().seen, way.by, frame);
}

bool was_dragged() { return ImGui::GetIO().MouseDragMaxDistanceSqr[0] > ImGui::GetIO().MouseDragThreshold * ImGui::GetIO().MouseDragThreshold; }

const SceneStage* stage_under(const Seen& seen, const Canvas& canvas, ImVec2 mouse) {
    for (const auto& box : seen.picture.stages)
        if (canvas.rect_of(box).Contains(mouse)) return seen.stage(box.stage);
    return nullptr;
}

/// Enter on the picture opens the stage that is nearest to its middle.
const SceneStage* stage_in_the_middle(const Seen& seen) {
    const auto centre = seen.state().seen->centre;
    const auto far = [&](const pictures::StageBox& box) {
        const auto at = middle_of(box);
        return (at.x - centre.x) * (at.x - centre.x) + (at.y - centre.y) * (at.y - centre.y);
    };
    const auto nearest = std::ranges::min_element(seen.picture.stages, {}, far);
    return nearest == seen.picture.stages.end() ? nullptr : seen.stage(nearest->stage);
}

void choose(const Seen& seen, const Canvas& canvas, const kit::Press& press) {
    if (!press.happened) return;
    const bool by_mouse = press.hovered && ImGui::IsMouseReleased(0);
    if (by_mouse && was_dragged()) return;
    if (const auto* stage = by_mouse ? stage_under(seen, canvas, ImGui::GetIO().MousePos) : stage_in_the_middle(seen)) seen.state().chosen = stage->stage;
}

std::string words_about(const Seen& seen, const SceneStage& stage) {
    auto words = stage.number + "  " + stage.name;
    if (!stage.told.empty()) words += "\n" + stage.told;
    for (const auto& token : stage.tokens) words += "\n" + seen.desk.look.say("screen.workflow.token", {{"track", token}});
    if (!stage.next.empty()) words += "\n" + seen.desk.look.say("screen.workflow.next", {{"acts", stage.next}});
    return words;
}

void point_out(const Seen& seen, const Canvas& canvas, const kit::Press& press) {
    if (!press.hovered || press.held) return;
    if (const auto* stage = stage_under(seen, canvas, ImGui::GetIO().MousePos)) kit::tooltip_at_mouse(seen.desk.look, words_about(seen, *stage));
}

void draw_picture(const Seen& seen, const Canvas& canvas) {
    for (const auto& arrow : seen.picture.arrows) draw_arrow(canvas, arrow, Stroke::possible_in_law);
    for (const auto& taken : seen.scene.taken) draw_arrow(canvas, taken.arrow, Stroke::taken);
    draw_next(seen, canvas);
    for (const auto& box : seen.picture.stages)
        if (const auto* stage = seen.stage(box.stage)) draw_stage(canvas, box, *stage, seen.state().chosen == box.stage);
    draw_labels(seen, canvas);
}

void draw_ground(const kit::Look& look, const kit::Rect& rect, bool focused) {
    auto* list = ImGui::GetWindowDrawList();
    list->AddRectFilled(rect.Min, rect.Max, look.ink(kit::Tone::paper), look.px(8));
    const auto inset = look.px(1);
    list->AddRect({rect.Min.x + inset, rect.Min.y + inset}, {rect.Max.x - inset, rect.Max.y - inset}, look.ink(focused ? kit::Tone::focus : kit::Tone::line),
                  look.px(8), 0, look.px(focused ? 2 : 1));
}

} // namespace

void draw_canvas(const Seen& seen, ImVec2 size) {
    const auto& look = seen.desk.look;
    const auto frame = frame_of(seen, size);
    settle(seen, frame);
    ImGui::BeginChild("picture", size, false, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    kit::Pressable how{kit::Kind::mark, false, std::to_string(static_cast<int>(seen.state().seen->zoom * 100)), {}};
    how.takes_arrows = true;
    const auto press = kit::pressable(look, look.named("screen.workflow.picture"), size, how);
    if (press.shown) {
        const Canvas canvas{look, press.rect, *seen.state().seen, ImGui::GetWindowDrawList()};
        zoom_by_wheel(seen, canvas, press, frame);
        pan_by_mouse(seen, press, frame);
        pan_by_keys(seen, press, frame);
        choose(seen, canvas, press);
        draw_ground(look, press.rect, press.focused);
        ImGui::PushClipRect({press.rect.Min.x + look.px(3), press.rect.Min.y + look.px(3)}, {press.rect.Max.x - look.px(3), press.rect.Max.y - look.px(3)},
                            true);
        draw_picture(seen, canvas);
        ImGui::PopClipRect();
        point_out(seen, canvas, press);
    }
    ImGui::EndChild();
}

void draw_zoom_buttons(const Seen& seen) {
    const auto& look = seen.desk.look;
    auto& at = seen.state().seen;
    const bool largest = at && at->zoom >= pictures::most_zoom;
    const auto square = look.px(36);
    const kit::ButtonStyle out{kit::Weight::normal, square, false, look.say("screen.workflow.zoom_out_words")};
    if (kit::button(look, {"screen.workflow.zoom_out", "\xE2\x88\x92"}, out) || kit::key(look, kit::Chord::typed('-'), "screen.workflow.zoom_out"))
        seen.state().zoom_by = 1 / zoom_step;
    kit::beside(look, 0.5F);
    const kit::ButtonStyle in{kit::Weight::normal, square, largest, look.say(largest ? "screen.workflow.largest" : "screen.workflow.zoom_in_words")};
    if (kit::button(look, {"screen.workflow.zoom_in", "+"}, in) || kit::key(look, kit::Chord::typed('+'), "screen.workflow.zoom_in"))
        seen.state().zoom_by = zoom_step;
    kit::beside(look, 0.5F);
    const kit::ButtonStyle whole{kit::Weight::normal, 0, false, look.say("screen.workflow.whole_words")};
    if (kit::button(look, look.named("screen.workflow.whole"), whole) || kit::key(look, kit::Chord::typed('0'), "screen.workflow.whole"))
        seen.state().zoom_by = 0;
}

} // namespace screens
