#include "sandbox/screens/desk/form_consequences.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/text.hpp"

namespace screens {

kit::Icon icon_of(casework::FactKind kind) {
    using casework::FactKind;
    switch (kind) {
    case FactKind::letter_sent: return kit::Icon::letter;
    case FactKind::disclosed: return kit::Icon::eye;
    case FactKind::clock_started:
    case FactKind::clock_stopped:
    case FactKind::clock_suspended:
    case FactKind::clock_resumed:
    case FactKind::clock_extended:
    case FactKind::clock_restarted:
    case FactKind::clock_moved: return kit::Icon::clock;
    case FactKind::stage_entered: return kit::Icon::arrow_right;
    case FactKind::track_opened:
    case FactKind::track_closed: return kit::Icon::branch;
    case FactKind::assigned:
    case FactKind::unassigned:
    case FactKind::recused: return kit::Icon::account;
    case FactKind::sealed: return kit::Icon::lock;
    case FactKind::unsealed: return kit::Icon::lock_open;
    case FactKind::disposed:
    case FactKind::vote_cast: return kit::Icon::gavel;
    case FactKind::amount_set: return kit::Icon::money;
    case FactKind::case_ended: return kit::Icon::flag;
    default: return kit::Icon::note;
    }
}

void draw_consequences(DeskView& desk, const DeskMemory::Answer& answer) {
    const auto& look = desk.look;
    kit::gap(look, 1);
    kit::heading(look, look.say("screen.form.will_happen"));
    for (std::size_t i = 0; i < answer.foretold.size(); ++i) {
        const auto& [kind, says] = answer.foretold[i];
        kit::icon_words(look, icon_of(kind), says);
        kit::note_value(look, "foretold:" + std::to_string(i), says, look.say("screen.form.foretold"));
    }
    if (answer.depends) kit::text(look, look.say("screen.form.depends"), {kit::Face::body, kit::Tone::quiet});
    else if (answer.foretold.empty()) kit::text(look, look.say("screen.form.recorded"));
}

} // namespace screens
