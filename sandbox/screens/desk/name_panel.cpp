#include "sandbox/screens/desk/name_panel.hpp"

#include "engine/casework/naming.hpp"
#include "sandbox/screens/desk/act_choices.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <optional>

namespace screens {
namespace {

bool asks_for_name(const DeskView& desk, profile::ActId act, casework::TrackIndex track) {
    const casework::Circumstances given{desk.session.context(), *desk.the_case(), track, desk.session.now(), desk.state.person, {}};
    const auto& profile = desk.session.profile();
    return casework::asked_for_by(given, profile[act]) == desk.state.person || casework::asks_somebody_to_open_name(profile, act);
}

/// How whoever sits here asks: what is open before what is not; nothing where the country has no act of his for it.
std::optional<session::Intent> asking(const DeskView& desk) {
    std::optional<session::Intent> found;
    const auto& acts = desk.session.profile().acts;
    for (std::uint16_t i = 0; i < acts.size(); ++i) {
        const auto track = desk.the_case()->track_of(acts[i].procedure);
        if (track == casework::no_track || !desk.session.context()[desk.state.person].holds_one_of(acts[i].roles)) continue;
        if (!asks_for_name(desk, profile::ActId{i}, track)) continue;
        const auto intent = intent_on(desk, profile::ActId{i}, track);
        if (desk.answer_to(intent).why.open) return intent;
        if (!found) found = intent;
    }
    return found;
}

void draw_sealed(DeskView& desk) {
    const auto& look = desk.look;
    const auto intent = asking(desk);
    kit::seal_mark(look, look.say("screen.case.sealed"));
    const bool pressed =
        kit::button(look, look.named("screen.case.ask_for_name"), {kit::Weight::normal, 0, !intent, intent ? "" : look.say("screen.case.identity_closed")});
    kit::note(look, look.say("screen.case.sealed_words"));
    if (pressed && intent) desk.state.open_next = *intent;
}

/// On request only: a screen is seen by whoever stands behind it.
void draw_shown(DeskView& desk) {
    const auto& look = desk.look;
    if (!desk.state.identity) {
        if (kit::button(look, look.named("screen.case.show_identity"))) desk.requests.emplace_back(RevealIdentity{desk.state.case_number, desk.state.person});
        return;
    }
    if (desk.state.identity->empty()) kit::note(look, look.say("screen.case.no_identity"));
    for (const auto& [field, text] : *desk.state.identity) kit::pair(look, field, text.view(), look.px(220));
    if (kit::button(look, look.named("screen.case.hide_identity"))) desk.state.identity.reset();
}

} // namespace

void draw_name(DeskView& desk) {
    const casework::Circumstances given{desk.session.context(), *desk.the_case(), 0, desk.session.now(), {}, {}};
    kit::heading(desk.look, desk.look.say("screen.case.identity"));
    if (casework::may_read_name(given, desk.state.person)) draw_shown(desk);
    else draw_sealed(desk);
    kit::gap(desk.look, 2);
}

} // namespace screens
