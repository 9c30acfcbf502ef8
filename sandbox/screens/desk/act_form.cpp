#include "sandbox/screens/desk/act_form.hpp"

#include "sandbox/screens/desk/desk_state.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/form_buttons.hpp"
#include "sandbox/screens/desk/form_defaults.hpp"
#include "sandbox/screens/desk/form_inputs.hpp"
#include "sandbox/screens/desk/form_outcome.hpp"
#include "sandbox/screens/desk/paper_beside.hpp"
#include "sandbox/screens/desk/routing_form.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/papers/letter_ahead.hpp"

#include <algorithm>
#include <utility>

namespace screens {
namespace {

void draw_asked(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer) {
    const auto& look = desk.look;
    const auto& act = desk.session.profile()[form.intent.act];
    if (ImGui::IsWindowAppearing()) ImGui::SetScrollY(0);
    kit::title(look, desk.of_track(desk.name_of(act), form.intent.case_number, form.intent.track));
    kit::note(look, desk.sentences.of(act.about.law));
    if (!act.about.says.empty()) kit::text(look, act.about.says.in(desk.reader.language));
    kit::gap(look, 2);
    for (const auto id : act.needs) draw_input(desk, form, id);
    if (answer.why.open) draw_reason(desk, form, answer.why);
    if (answer.why.open) draw_letter_ahead(desk, answer.intent);
    if (answer.why.open) draw_paper_beside(desk, form);
}

session::Intent intent_of(const DeskView& desk, const ActForm& form) {
    auto intent = form.intent;
    for (const auto id : desk.session.profile()[intent.act].needs) {
        const auto text = form.texts.find(id.index);
        const auto value = form.values.find(id.index);
        if (text != form.texts.end() && !text->second.empty()) intent.with_text.emplace_back(id, text->second);
        if (value != form.values.end()) intent.with.emplace_back(id, value->second);
    }
    intent.reason = form.reason;
    return intent;
}

/// What has to be written is written at once; where nothing is asked, Enter does it. What a rule speaks against is nobody's to do by habit.
void put_focus(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer) {
    if (!std::exchange(form.is_new, false) || !answer.why.open) return;
    const auto& profile = desk.session.profile();
    const auto& needs = profile[form.intent.act].needs;
    const auto text = std::ranges::find_if(
        needs, [&](profile::InputId id) { return profile[id].kind == profile::ValueKind::text && profile[id].required && form.texts[id.index].empty(); });
    if (text != needs.end()) desk.look.keyboard.focus_when_drawn("input:" + profile[*text].about.id);
    else if (answer.why.missing.empty() && !answer.why.reason_missing && answer.why.would_break.empty()) desk.look.keyboard.focus_when_drawn("screen.form.do");
}

/// Where there is no room beside it, what is asked and what comes of it stand one below the other.
bool draw_narrow(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer) {
    const float footer = form_footer(desk.look);
    const bool stays = kit::room().y > 5 * footer; // else the form needs the height more
    if (!stays) {
        draw_asked(desk, form, answer);
        draw_outcome(desk, answer);
        return draw_buttons(desk, answer.why, answer.intent, RulesStand::elsewhere);
    }
    {
        const kit::Panel body(desk.look, ("form " + shown_in_middle(desk.state)).c_str(), {0, kit::room().y - footer}, {kit::Ground::panel, 0, false});
        draw_asked(desk, form, answer);
        draw_outcome(desk, answer);
    }
    return draw_buttons(desk, answer.why, answer.intent, RulesStand::elsewhere);
}

bool draw_plain_form(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer) {
    const auto whole = kit::room();
    const float outcome = std::min(desk.look.px(360), whole.x * 0.42F);
    if (whole.x < desk.look.px(640)) {
        const kit::Surface sheet(desk.look, "form sheet", whole);
        return draw_narrow(desk, form, answer);
    }
    {
        const kit::Surface asked(desk.look, ("form " + shown_in_middle(desk.state)).c_str(), {whole.x - outcome - desk.look.unit(), whole.y});
        draw_asked(desk, form, answer);
    }
    kit::beside(desk.look);
    return draw_outcome_with_buttons(desk, answer, {outcome, whole.y});
}

} // namespace

void open_form(DeskView& desk, const session::Intent& intent) {
    auto& state = desk.state;
    put_form_away(state);
    put_message_away(state);
    const auto& act = desk.session.profile()[intent.act];
    if (act.opens_case && !act.needs.empty()) { // written at the portal
        state.writes = static_cast<std::uint16_t>(intent.report);
        return;
    }
    if (auto left = state.forms_put_away.extract(FormKey::of(intent))) {
        state.form = std::move(left.mapped());
        state.form->is_new = true;
        return;
    }
    state.form.emplace();
    state.form->intent = intent;
    fill_in_beforehand(desk, *state.form);
}

void draw_form(DeskView& desk) {
    auto& form = *desk.state.form;
    if (form.guide) return draw_form_guide(desk, form);
    const auto& answer = desk.answer_to(intent_of(desk, form));
    put_focus(desk, form, answer);
    const bool back = form_is_wide(desk) ? draw_routing_form(desk, form, answer) : draw_plain_form(desk, form, answer);
    if (back || kit::key(desk.look, kit::Chord::just(kit::Chord::Special::escape), "screen.back")) put_form_away(desk.state);
}

} // namespace screens
