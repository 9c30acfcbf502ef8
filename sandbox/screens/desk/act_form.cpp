#include "sandbox/screens/desk/act_form.hpp"

#include "engine/casework/evaluate.hpp"
#include "engine/casework/possible.hpp"
#include "sandbox/screens/desk/desk_state.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/form_consequences.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/law_words.hpp"

#include <algorithm>
#include <utility>

namespace screens {
namespace {

using profile::ValueKind;

constexpr std::int64_t greatest_sum = 1'000'000'000'000'000; // of the smallest unit of money

void draw_choices(DeskView& desk, ActForm& form, profile::InputId id, const std::vector<std::int64_t>& values, const std::vector<std::string>& names) {
    const auto& input = desk.session.profile()[id];
    std::vector<std::string> options{desk.look.say("screen.form.choose")};
    options.insert(options.end(), names.begin(), names.end());
    const auto given = form.values.find(id.index);
    const auto found = given == form.values.end() ? values.end() : std::ranges::find(values, given->second);
    std::size_t chosen = found == values.end() ? 0 : static_cast<std::size_t>(found - values.begin()) + 1;
    kit::text(desk.look, desk.name_of(input));
    if (!kit::drop_down(desk.look, {"input:" + input.about.id, desk.name_of(input)}, options, chosen)) return;
    if (chosen == 0) form.values.erase(id.index);
    else form.values[id.index] = values[chosen - 1];
}

void draw_choice_input(DeskView& desk, ActForm& form, profile::InputId id) {
    const auto values = casework::possible_values(desk.session.context(), desk.session.profile()[id]);
    std::vector<std::string> names;
    for (const auto choice : values) names.push_back(desk.name_of(desk.session.profile()[profile::ChoiceId{static_cast<std::uint16_t>(choice)}]));
    draw_choices(desk, form, id, values, names);
    if (asks_for_a_type(desk.session.profile(), id)) draw_guide_button(desk, form, id);
}

void draw_party_input(DeskView& desk, ActForm& form, profile::InputId id) {
    const auto& parties = desk.session.context().parties;
    auto values = casework::possible_values(desk.session.context(), desk.session.profile()[id]);
    std::vector<std::string> names;
    // The people of the story are meant more often than the offices of the house.
    std::ranges::stable_partition(values, [&](std::int64_t party) { return parties[static_cast<std::size_t>(party)].is_person; });
    for (const auto party : values) names.push_back(desk.name(casework::PartyId{static_cast<std::uint16_t>(party)}));
    draw_choices(desk, form, id, values, names);
}

void draw_input(DeskView& desk, ActForm& form, profile::InputId id) {
    const auto& input = desk.session.profile()[id];
    const kit::Name name{"input:" + input.about.id, desk.name_of(input)};
    switch (input.kind) {
    case ValueKind::text: kit::field(desk.look, name, form.texts[id.index], {0, 3, {}, false}); return;
    case ValueKind::choice: return draw_choice_input(desk, form, id);
    case ValueKind::party: return draw_party_input(desk, form, id);
    case ValueKind::flag: {
        auto& value = form.values.try_emplace(id.index, 0).first->second;
        bool on = value == 1;
        kit::checkbox(desk.look, name, on);
        value = on ? 1 : 0;
        return;
    }
    case ValueKind::days:
    case ValueKind::number:
    case ValueKind::money:
    case ValueKind::date: {
        const auto most = input.kind == ValueKind::money ? greatest_sum : casework::longest_days;
        kit::stepper(desk.look, name, form.values.try_emplace(id.index, 0).first->second, 0, most);
        return;
    }
    }
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

std::string reason_words(const DeskView& desk, const profile::Act& act, const casework::Why& why) {
    const auto& profile = desk.session.profile();
    const bool law_asks = act.reason_required && act.about.law.source && profile[act.about.law.source].is_law;
    if (law_asks) return desk.look.say("screen.form.reason");
    return desk.look.say(why.reason_needed ? "screen.form.reason_kept" : "screen.form.reason_if_any");
}

/// What is still to be given before the act can be done.
std::vector<std::string> missing(const DeskView& desk, const profile::Act& act, const casework::Why& why) {
    std::vector<std::string> names;
    for (const auto id : why.missing) names.push_back(desk.name_of(desk.session.profile()[id]));
    if (why.reason_missing) names.push_back(reason_words(desk, act, why));
    return names;
}

/// Part by part, for "its condition does not hold" says nothing to somebody who looks for it.
void draw_condition(DeskView& desk, const casework::Reason& reason, const casework::Order& order) {
    const auto* the_case = desk.the_case();
    const auto explained = casework::explain({desk.session.context(), *the_case, order.track, order.at, order.actor, order.inputs},
                                             desk.session.profile().conditions, reason.condition);
    for (const auto& line : desk.sentences.of(explained, desk.session.profile().conditions)) {
        const auto mark = desk.look.say(line.holds ? "screen.form.holds" : "screen.form.fails");
        kit::text(desk.look, std::string(static_cast<std::size_t>(line.depth) * 4, ' ') + mark + " " + line.says,
                  {kit::Face::body, line.holds ? kit::Tone::quiet : kit::Tone::ink});
    }
}

void draw_closed(DeskView& desk, const DeskMemory::Answer& answer) {
    kit::heading(desk.look, desk.look.say("screen.form.closed"));
    for (const auto& reason : answer.why.closed_by) {
        if (reason.condition && desk.the_case()) draw_condition(desk, reason, answer.order);
        else kit::text(desk.look, desk.sentences.of(reason, answer.order));
    }
}

void draw_rules(DeskView& desk, const std::vector<profile::RuleId>& broken) {
    for (const auto id : broken) {
        const auto& rule = desk.session.profile()[id];
        if (desk.session.rails() == casework::GuardRails::exam && rule.grade == profile::Grade::forbidden) continue;
        kit::gap(desk.look, 1);
        kit::grade_mark(desk.look, rule.grade);
        kit::text(desk.look, rule.about.says.in(desk.reader.language));
        kit::note(desk.look, desk.sentences.of(rule.about.law));
    }
}

void draw_betrayal(DeskView& desk, const casework::Why& why) {
    if (!why.betrayed_to || desk.session.rails() == casework::GuardRails::exam) return;
    kit::gap(desk.look, 1);
    kit::grade_mark(desk.look, profile::Grade::forbidden);
    kit::text(desk.look, desk.look.say("screen.form.names_reporter", {{"who", desk.name(why.betrayed_to)}}));
}

bool has_to_be_insisted_on(const DeskView& desk, const casework::Why& why) { return desk.session.rails() == casework::GuardRails::teach && why.prohibited; }

/// "Forbidden (not confirmed): ..."
std::string graded(const DeskView& desk, const profile::Rule& rule) {
    const auto doubt = wording::short_law_doubt(desk.look.texts, desk.session.profile(), rule.about.law);
    const auto grade = wording::as_sentence(desk.sentences.grade(rule.grade));
    return grade + (doubt.empty() ? "" : " (" + doubt + ")") + ": " + rule.about.says.in(desk.reader.language);
}

/// What speaks against it, beside the buttons: the whole rule stands in the form.
std::string forbidden_words(const DeskView& desk, const casework::Why& why) {
    if (!why.open || desk.session.rails() == casework::GuardRails::exam) return {};
    if (why.betrayed_to) return desk.look.say("screen.form.names_reporter", {{"who", desk.name(why.betrayed_to)}});
    for (const auto grade : {profile::Grade::forbidden, profile::Grade::advised})
        for (const auto rule : why.would_break)
            if (desk.session.profile()[rule].grade == grade) return graded(desk, desk.session.profile()[rule]);
    return {};
}

void send(DeskView& desk, session::Intent intent, bool insist) {
    intent.insist = insist;
    desk.requests.emplace_back(PerformAct{std::move(intent)});
}

/// True when the form is to go away.
bool draw_buttons(DeskView& desk, const casework::Why& why, const session::Intent& intent) {
    const auto& look = desk.look;
    const auto lacking = missing(desk, desk.session.profile()[intent.act], why);
    const auto tied = desk.hands_tied();
    const bool ready = why.open && lacking.empty() && tied.empty();
    std::string wanted;
    for (const auto& name : lacking) wanted += (wanted.empty() ? "\"" : ", \"") + name + "\"";
    const auto note = !tied.empty()                  ? tied
                      : why.open && !lacking.empty() ? look.say("screen.form.still_missing", {{"what", wanted}})
                                                     : forbidden_words(desk, why);
    kit::line(look, note.empty() ? " " : note,
              {kit::Face::note, ready && !note.empty() ? kit::Tone::late : kit::Tone::quiet}); // the buttons stay where they are
    if (ready && has_to_be_insisted_on(desk, why)) {
        const bool back = kit::button(look, look.named("screen.form.do_not"), kit::Weight::primary);
        kit::beside(look);
        if (kit::button(look, look.named("screen.form.insist"))) send(desk, intent, true);
        return back;
    }
    if (kit::button(look, look.named("screen.form.do"),
                    {kit::Weight::primary, 0, !ready,
                     ready           ? ""
                     : !tied.empty() ? tied
                                     : look.say("screen.form.not_ready")}))
        send(desk, intent, false);
    kit::beside(look);
    return kit::button(look, look.named("screen.back"));
}

void draw_body(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer) {
    const auto& look = desk.look;
    const auto& why = answer.why;
    const auto& act = desk.session.profile()[form.intent.act];
    if (ImGui::IsWindowAppearing()) ImGui::SetScrollY(0);
    kit::title(look, desk.of_track(desk.name_of(act), form.intent.case_number, form.intent.track));
    kit::note(look, desk.sentences.of(act.about.law));
    if (!act.about.says.empty()) kit::text(look, act.about.says.in(desk.reader.language));
    kit::gap(look, 2);
    if (!why.open) draw_closed(desk, answer);
    if (why.open) draw_consequences(desk, answer);
    kit::gap(look, 2);
    for (const auto id : act.needs) draw_input(desk, form, id);
    if (why.open) kit::field(look, {"input:reason", reason_words(desk, act, why)}, form.reason, {0, 2, {}, false});
    draw_rules(desk, why.would_break);
    draw_betrayal(desk, why);
    for (const auto& reason : desk.state.refusal) kit::text(look, desk.sentences.of(reason, answer.order));
}

} // namespace

void open_form(DeskView& desk, const session::Intent& intent) {
    auto& state = desk.state;
    put_form_away(state);
    state.read_message = 0;
    const auto& act = desk.session.profile()[intent.act];
    if (act.opens_case && !act.needs.empty()) { // written at the portal
        state.writes = static_cast<std::uint16_t>(intent.report);
        return;
    }
    if (auto left = state.forms_put_away.extract(FormKey::of(intent))) {
        state.form = std::move(left.mapped());
        return;
    }
    state.form.emplace();
    state.form->intent = intent;
    for (const auto input : desk.session.profile()[intent.act].needs)
        if (const auto& initial = desk.session.profile()[input].initial) state.form->values[input.index] = *initial;
}

void draw_form(DeskView& desk) {
    const auto& look = desk.look;
    auto& form = *desk.state.form;
    if (form.guide) return draw_form_guide(desk, form);
    const auto intent = intent_of(desk, form);
    const auto& answer = desk.answer_to(intent);
    const auto footer = look.px(36) + 2 * look.unit() + kit::size_of(look, "X", kit::Face::note).y;
    const bool stays = kit::room().y > 5 * footer; // else the form needs the height more
    if (stays) {
        const kit::Panel body(look, ("form " + shown_in_middle(desk.state)).c_str(), {0, kit::room().y - footer}, {kit::Ground::panel, 0, false});
        draw_body(desk, form, answer);
    } else {
        draw_body(desk, form, answer);
        kit::gap(look, 2);
    }
    const bool back = draw_buttons(desk, answer.why, intent);
    if (back || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back")) put_form_away(desk.state);
}

} // namespace screens
