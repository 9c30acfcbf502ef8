#include "sandbox/screens/portal/stepper.hpp"

#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/portal/portal.hpp"

#include <array>

namespace screens {

namespace {

using session::Step;

constexpr std::array<StepKeys, session::step_count> portal_steps{{
    {"what_happened", "screen.portal.step.what_happened", "screen.portal.step.what_happened_asks", "screen.portal.step.what_happened_words"},
    {"who_and_where", "screen.portal.step.who_and_where", "screen.portal.step.who_and_where_asks", "screen.portal.step.who_and_where_words"},
    {"evidence", "screen.portal.step.evidence", "screen.portal.step.evidence_asks", "screen.portal.step.evidence_words"},
    {"about_you", "screen.portal.step.about_you", "screen.portal.step.about_you_asks", "screen.portal.step.about_you_words"},
    {"consent", "screen.portal.step.consent", "screen.portal.step.consent_asks", "screen.portal.step.consent_words"},
    {"send", "screen.portal.step.send", "screen.portal.step.send_asks", "screen.portal.step.send_words"},
}};

void draw_disc(const Portal& portal, ImVec2 centre, Step step, bool done) {
    const auto& look = portal.look;
    auto* list = ImGui::GetWindowDrawList();
    const bool here = portal.state.step == step;
    const float radius = look.px(13);
    if (here || done) list->AddCircleFilled(centre, radius, look.ink(kit::Tone::accent));
    else list->AddCircle(centre, radius, look.ink(kit::Tone::edge), 0, look.px(1.5F));
    if (done && !here) return kit::icon(look, centre, look.px(16), kit::Icon::check, kit::Tone::on_accent);
    const auto number = std::to_string(static_cast<int>(step) + 1);
    const auto size = kit::size_of(look, number, kit::Face::bold);
    kit::put(look, {centre.x - size.x / 2, centre.y - size.y / 2}, size.x + 1, number, {kit::Face::bold, here ? kit::Tone::on_accent : kit::Tone::quiet}, true);
}

kit::Face face_of(bool here) { return here ? kit::Face::small_bold : kit::Face::small; }

bool fits(const kit::Look& look, Step step, float width) {
    return kit::size_of(look, look.say(keys_of(step).name), kit::Face::small_bold).x < width - look.px(4);
}

/// Some name is wider than its place: then every name has room for two lines.
bool needs_two_lines(const kit::Look& look, float width) {
    for (std::size_t i = 0; i < session::step_count; ++i)
        if (!fits(look, static_cast<Step>(i), width)) return true;
    return false;
}

void put_centred(const kit::Look& look, ImVec2 top, float width, const std::string& words, kit::Style style) {
    const float room = std::min(kit::size_of(look, words, style.face).x + 1, width);
    kit::put(look, {top.x - room / 2, top.y}, room, words, style, true);
}

void draw_words(const kit::Look& look, ImVec2 top, float width, Step step, bool here) {
    const kit::Style style{face_of(here), here ? kit::Tone::ink : kit::Tone::quiet};
    const auto label = look.say(keys_of(step).name);
    const auto gap = label.rfind(' ');
    if (fits(look, step, width) || gap == std::string::npos) return put_centred(look, top, width, label, style);
    put_centred(look, top, width, label.substr(0, gap), style);
    put_centred(look, {top.x, top.y + kit::size_of(look, "X", style.face).y}, width, label.substr(gap + 1), style);
}

float step_height(const kit::Look& look, float width, StepWords words) {
    if (words == StepWords::none) return look.px(36);
    return look.px(56) + (needs_two_lines(look, width) ? kit::size_of(look, "X", kit::Face::small).y : 0);
}

void draw_step(Portal& portal, Step step, float width, StepWords words) {
    const auto& look = portal.look;
    const auto label = look.say(keys_of(step).name);
    const bool reached = step <= portal.state.furthest;
    const bool done = reached && session::is_answered(portal.session, portal.state.draft, step);
    const bool here = portal.state.step == step;
    const auto press = kit::pressable(look, {std::string("portal.step:") + keys_of(step).id, label}, {width, step_height(look, width, words)},
                                      {kit::Kind::tab, !reached, here ? "1" : "", label});
    if (press.happened) portal.state.step = step;
    if (!press.shown) return;
    const float middle = press.rect.GetCenter().x;
    draw_disc(portal, {middle, press.rect.Min.y + look.px(17)}, step, done);
    if (words == StepWords::below) draw_words(look, {middle, press.rect.Min.y + look.px(36)}, width, step, here);
    kit::focus_ring(look, press);
}

} // namespace

const StepKeys& keys_of(Step step) { return portal_steps[static_cast<std::size_t>(step)]; }

void draw_stepper(Portal& portal, StepWords words) {
    const float width = kit::room().x / static_cast<float>(session::step_count);
    for (std::size_t i = 0; i < session::step_count; ++i) {
        if (i > 0) ImGui::SameLine(0, 0);
        draw_step(portal, static_cast<Step>(i), width, words);
    }
}

} // namespace screens
