#include "sandbox/screens/desk/form_consequences.hpp"

#include "engine/casework/evaluate.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/layout.hpp"

#include <algorithm>

/// What will happen when the act of a form is done.
namespace screens {
namespace {

using profile::EffectKind;

std::string learns(const DeskView& desk, const profile::Effect& effect, const casework::Order& order) {
    const auto* the_case = desk.the_case();
    if (!the_case) return {};
    const auto who = casework::resolve({desk.session.context(), *the_case, order.track, order.at, order.actor, order.inputs}, effect.to);
    if (!who) return {};
    const auto* key = effect.what == profile::identity_item.index  ? "screen.form.learns_identity"
                      : effect.what == profile::content_item.index ? "screen.form.learns_content"
                                                                   : "screen.form.learns_evidence";
    return desk.look.say(key, {{"who", desk.name(who)}});
}

bool runs(const DeskView& desk, std::uint16_t clock) {
    const auto* the_case = desk.the_case();
    return the_case && std::ranges::any_of(the_case->clocks, [&](const casework::RunningClock& one) {
               const bool is_over = one.state == casework::ClockState::met || one.state == casework::ClockState::lapsed;
               return one.clock.index == clock && !is_over;
           });
}

/// Only the handling is the case; an agency's part of it may end long before.
std::string moves(const DeskView& desk, profile::StageId stage, const casework::Order& order) {
    const auto& profile = desk.session.profile();
    const auto* the_case = desk.the_case();
    const auto procedure = profile[stage].procedure;
    const bool is_own = the_case && order.track < the_case->tracks.size() && the_case->tracks[order.track].procedure == procedure;
    const bool is_handling = !the_case || the_case->tracks.empty() || the_case->tracks[0].procedure == procedure;
    const auto name = desk.name_of(profile[procedure]);
    if (is_handling) return desk.look.say("screen.form.moves", {{"stage", desk.name_of(profile[stage])}});
    return desk.look.say("screen.form.part_moves",
                         {{"part", is_own ? desk.of_track(name, order.case_number, order.track) : name}, {"stage", desk.name_of(profile[stage])}});
}

std::string consequence(const DeskView& desk, const profile::Effect& effect, const casework::Order& order) {
    const auto& profile = desk.session.profile();
    const auto& look = desk.look;
    switch (effect.kind) {
    case EffectKind::enter: return moves(desk, profile::StageId{effect.what}, order);
    case EffectKind::letter: return look.say("screen.form.letter", {{"letter", desk.name_of(profile.letters[effect.what])}});
    case EffectKind::open_track: return look.say("screen.form.opens", {{"procedure", desk.name_of(profile.procedures[effect.what])}});
    case EffectKind::suspend:
        if (!runs(desk, effect.what)) return {};
        return look.say("screen.form.suspends", {{"clock", desk.name_of(profile.clocks[effect.what])}});
    case EffectKind::extend:
        if (!runs(desk, effect.what)) return {};
        return look.say("screen.form.extends", {{"clock", desk.name_of(profile.clocks[effect.what])}});
    case EffectKind::end_case: return look.say("screen.form.ends");
    case EffectKind::disclose: return learns(desk, effect, order);
    default: return {};
    }
}

} // namespace

void draw_consequences(DeskView& desk, const profile::Act& act, const session::Intent& intent, bool complete) {
    const auto& look = desk.look;
    kit::gap(look, 1);
    kit::heading(look, look.say("screen.form.will_happen"));
    const auto order = desk.session.order_of(intent);
    bool any = false;
    const auto tell = [&](const std::string& words) {
        if (words.empty()) return;
        any = true;
        kit::text(look, "- " + words);
    };
    for (const auto& effect : act.effects) {
        if (!complete && effect.when) continue;
        const auto* the_case = desk.the_case();
        const bool holds = !the_case || casework::holds({desk.session.context(), *the_case, order.track, order.at, order.actor, order.inputs},
                                                        desk.session.profile().conditions, effect.when);
        if (holds) tell(consequence(desk, effect, order));
    }
    for (const auto clock : act.stops)
        if (runs(desk, clock.index)) tell(look.say("screen.form.stops", {{"clock", desk.name_of(desk.session.profile()[clock])}}));
    for (const auto clock : act.starts)
        if (!desk.session.profile()[clock].when) tell(look.say("screen.form.starts", {{"clock", desk.name_of(desk.session.profile()[clock])}}));
    const bool depends = !complete && std::ranges::any_of(act.effects, [](const profile::Effect& effect) { return static_cast<bool>(effect.when); });
    if (depends) kit::text(look, look.say("screen.form.depends"), {kit::Face::body, kit::Tone::quiet});
    else if (!any) kit::text(look, look.say("screen.form.recorded"));
}

} // namespace screens
