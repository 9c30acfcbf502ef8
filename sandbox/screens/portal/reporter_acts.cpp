#include "sandbox/screens/portal/reporter_acts.hpp"

#include "sandbox/model/blank_text.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/icon_button.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/screens/window_state.hpp"
#include "sandbox/session/play/lacking.hpp"

#include <algorithm>
#include <vector>

namespace screens {
namespace {

constexpr auto writing_act = "write_to_officer"; ///< of the profiles: she may at any time, so it stands first

struct HerAct {
    session::Intent intent;
    casework::Why why;
};

/// Of each act the track on which it falls: the latest of its procedure.
std::vector<HerAct> her_acts(const Portal& portal, const casework::Case& the_case) {
    std::vector<HerAct> found;
    const auto& acts = portal.profile().acts;
    for (std::uint16_t i = 0; i < acts.size(); ++i) {
        const auto track = the_case.track_of(acts[i].procedure);
        if (acts[i].opens_case || track == casework::no_track || !portal.session.context()[the_case.reporter].holds_one_of(acts[i].roles)) continue;
        session::Intent intent;
        intent.actor = the_case.reporter;
        intent.case_number = the_case.number;
        intent.track = track;
        intent.act = profile::ActId{i};
        found.push_back({intent, portal.session.why(intent)});
    }
    std::ranges::stable_partition(found, [&](const HerAct& act) { return act.intent.act == portal.profile().act(writing_act); });
    return found;
}

/// The form of the desk asks for what the act needs.
void open_at_desk(WindowState& window, const session::Intent& intent) {
    turn_to(window.desk, intent.actor);
    window.desk.case_number = intent.case_number;
    window.desk.open_next = intent;
    window.portal.at_form = true;
    window.screen = Screen::desk;
}

void draw_open(Portal& portal, WindowState& window, const std::vector<HerAct>& acts) {
    const auto& look = portal.look;
    kit::Flow flow(look, 1);
    for (const auto& act : acts) {
        if (!act.why.open) continue;
        const auto& about = portal.profile()[act.intent.act];
        const kit::Name name{"portal.act:" + about.about.id, portal.name_of(about)};
        const bool writes = act.intent.act == portal.profile().act(writing_act);
        flow.next(writes ? kit::labelled_button_width(look, name.label) : kit::button_width(look, name.label));
        const bool pressed = writes ? kit::labelled_button(look, name, kit::Icon::letter) : kit::button(look, name);
        if (pressed && writes) portal.state.writes_message = true;
        else if (pressed) open_at_desk(window, act.intent);
    }
}

/// She writes where she is: what she asks for her report stays before her eyes.
void draw_message(Portal& portal, session::Intent intent) {
    const auto& look = portal.look;
    auto& state = portal.state;
    kit::field(look, look.named("screen.portal.message"), state.message, {kit::room().x, 3, {}, false});
    const bool empty = model::looks_empty(state.message);
    if (kit::button(look, look.named("screen.portal.send_message"), {kit::Weight::primary, 0, empty, empty ? look.say("screen.portal.message_empty") : ""})) {
        intent.with_text = {{portal.profile()[intent.act].needs.front(), state.message}};
        portal.requests.emplace_back(PerformAct{intent});
        state.message.clear();
        state.writes_message = false;
    }
    kit::beside(look);
    if (kit::button(look, look.named("screen.portal.leave_message"))) state.writes_message = false;
}

/// What is lacking, where it is a condition of the act's own; else the reason.
std::string why_closed(const Portal& portal, const HerAct& act) {
    const auto& reason = act.why.closed_by.front();
    if (!reason.condition) return portal.sentences.of(reason, portal.session.order_of(act.intent));
    return portal.sentences.lacking(session::explained(portal.session, act.intent, reason.condition), portal.profile().conditions);
}

void draw_closed(Portal& portal, const std::vector<HerAct>& acts) {
    const auto& look = portal.look;
    for (const auto& act : acts) {
        if (act.why.open || act.why.closed_by.empty()) continue;
        const auto& about = portal.profile()[act.intent.act];
        kit::text(look, portal.name_of(about), {kit::Face::body, kit::Tone::quiet});
        const auto why = why_closed(portal, act);
        kit::note(look, why);
        kit::note_value(look, "portal.why:" + about.about.id, why);
    }
}

} // namespace

void draw_her_acts(Portal& portal, WindowState& window, const casework::Case& the_case) {
    const auto& look = portal.look;
    auto& open = portal.state.closed_open;
    const auto acts = her_acts(portal, the_case);
    draw_open(portal, window, acts);
    const auto writing = std::ranges::find_if(acts, [&](const HerAct& act) { return act.intent.act == portal.profile().act(writing_act); });
    if (portal.state.writes_message && writing != acts.end() && writing->why.open) draw_message(portal, writing->intent);
    if (kit::button(look, {"portal.closed", look.say(open ? "screen.portal.hide_closed" : "screen.portal.show_closed")}, kit::Weight::quiet)) open = !open;
    if (open) draw_closed(portal, acts);
}

} // namespace screens
