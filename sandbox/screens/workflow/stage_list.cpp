#include "sandbox/screens/workflow/stage_list.hpp"

#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/workflow/seen.hpp"

namespace screens {
namespace {

/// A name and what is said below it, each wrapped to the width there is.
struct Lines {
    const kit::Look& look;
    float width;

    float height(const std::string& words, kit::Face face) const { return words.empty() ? 0 : kit::size_of(look, words, face, width).y; }
    float put(ImVec2 at, const std::string& words, kit::Style style) const {
        const auto* font = look.font(style.face);
        if (!words.empty()) ImGui::GetWindowDrawList()->AddText(font, font->FontSize, at, look.ink(style.tone), words.c_str(), nullptr, width);
        return height(words, style.face);
    }
};

void draw_number(const kit::Look& look, const SceneStage& stage, ImVec2 at) {
    kit::put(look, at, look.px(28), stage.number, {stage.here ? kit::Face::bold : kit::Face::body, stage.been ? kit::Tone::ink : kit::Tone::quiet}, false);
}

void draw_row(const Seen& seen, const SceneStage& stage) {
    const auto& look = seen.desk.look;
    const auto left = look.px(36);
    const Lines lines{look, kit::room().x - left - look.px(8)};
    const auto face = stage.here ? kit::Face::bold : kit::Face::body;
    const auto next = stage.next.empty() ? std::string{} : look.say("screen.workflow.next", {{"acts", stage.next}});
    const auto height = lines.height(stage.name, face) + lines.height(stage.time, kit::Face::note) + lines.height(next, kit::Face::note) + look.px(12);
    const auto press = kit::row(look, {"stage:" + seen.desk.session.profile()[stage.stage].about.id, stage.name}, height, stage.here);
    if (press.happened) {
        seen.state().chosen = seen.state().bring = stage.stage;
        look.keyboard.focus_when_drawn("screen.workflow.all_stages");
    }
    if (!press.shown) return;
    ImVec2 at{press.rect.Min.x + left, press.rect.Min.y + look.px(6)};
    draw_number(look, stage, {press.rect.Min.x + look.px(6), at.y});
    at.y += lines.put(at, stage.name, {face, stage.been ? kit::Tone::ink : kit::Tone::quiet});
    at.y += lines.put(at, stage.time, {kit::Face::note, kit::Tone::quiet});
    lines.put(at, next, {kit::Face::note, kit::Tone::accent});
}

} // namespace

void draw_stage_list(const Seen& seen) {
    kit::heading(seen.desk.look, seen.desk.look.say("screen.workflow.stages"));
    for (const auto& stage : seen.scene.stages) draw_row(seen, stage);
}

} // namespace screens
