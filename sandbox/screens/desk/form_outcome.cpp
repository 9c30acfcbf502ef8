#include "sandbox/screens/desk/form_outcome.hpp"

#include "sandbox/screens/desk/cut_short_words.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/form_buttons.hpp"
#include "sandbox/screens/desk/form_consequences.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/session/play/lacking.hpp"
#include "sandbox/wording/dates.hpp"

namespace screens {
namespace {

/// Part by part, for "its condition does not hold" says nothing to somebody who looks for it.
void draw_condition(DeskView& desk, const casework::Reason& reason, const session::Intent& intent) {
    const auto explained = session::explained(desk.session, intent, reason.condition);
    for (const auto& line : desk.sentences.of(explained, desk.session.profile().conditions)) {
        const auto mark = desk.look.say(line.holds ? "screen.form.holds" : "screen.form.fails");
        kit::text(desk.look, std::string(static_cast<std::size_t>(line.depth) * 4, ' ') + mark + " " + line.says,
                  {kit::Face::body, line.holds ? kit::Tone::quiet : kit::Tone::ink});
    }
}

void draw_closed(DeskView& desk, const DeskMemory::Answer& answer) {
    kit::heading(desk.look, desk.look.say("screen.form.closed"));
    for (const auto& reason : answer.why.closed_by) {
        if (reason.condition && desk.the_case()) draw_condition(desk, reason, answer.intent);
        else kit::text(desk.look, desk.sentences.of(reason, answer.order));
    }
}

void draw_rules(DeskView& desk, const std::vector<profile::RuleId>& broken) {
    for (const auto id : broken) {
        const auto& rule = desk.session.profile()[id];
        if (desk.session.rails() == casework::GuardRails::exam && rule.grade == profile::Grade::forbidden) continue;
        kit::gap(desk.look, 1);
        const bool is_law = !desk.session.profile().is_good_practice(rule.about.law) || rule.grade == profile::Grade::advised;
        if (is_law) kit::grade_mark(desk.look, rule.grade);
        else kit::grade_mark(desk.look, rule.grade, desk.look.say("screen.grade.against_practice"));
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

void draw_cut_short(DeskView& desk, const DeskMemory::Answer& answer) {
    const auto words = cut_short_words(desk, answer.cut_short);
    if (words.empty()) return;
    kit::gap(desk.look, 1);
    kit::icon_words(desk.look, kit::Icon::timer, kit::Tone::soon, words, {});
    kit::note_value(desk.look, "form.cuts_short", words);
}

/// Of an act by which somebody else's time would last longer than the house's own.
void draw_outlasted(DeskView& desk, const DeskMemory::Answer& answer) {
    if (!answer.outlasts) return;
    const auto& texts = desk.look.texts;
    const auto& [begins, runs] = *answer.outlasts;
    const auto words = desk.look.say("screen.form.outlasts", {{"clock", desk.name_of(desk.session.profile()[begins.clock])},
                                                              {"day", wording::readable_day(texts, begins.due)},
                                                              {"limit", desk.name_of(desk.session.profile()[runs.clock])},
                                                              {"date", wording::readable_day(texts, runs.due)}});
    kit::gap(desk.look, 1);
    kit::icon_words(desk.look, kit::Icon::timer, kit::Tone::soon, words, {});
    kit::note_value(desk.look, "form.outlasts", words);
}

} // namespace

float form_footer(const kit::Look& look) { return look.px(36) + look.unit() + 3 * kit::size_of(look, "X", kit::Face::note).y; }

void draw_outcome(DeskView& desk, const DeskMemory::Answer& answer) {
    const auto& why = answer.why;
    if (!why.open) draw_closed(desk, answer);
    draw_rules(desk, why.would_break);
    draw_betrayal(desk, why);
    if (why.open) draw_cut_short(desk, answer);
    if (why.open) draw_outlasted(desk, answer);
    if (why.open) draw_consequences(desk, answer);
    for (const auto& reason : desk.state.refusal) kit::text(desk.look, desk.sentences.of(reason, answer.order));
}

bool draw_outcome_with_buttons(DeskView& desk, const DeskMemory::Answer& answer, ImVec2 size) {
    const kit::Surface sheet(desk.look, "form outcome", size);
    {
        const kit::Panel body(desk.look, "form consequences", {0, kit::room().y - form_footer(desk.look)}, {kit::Ground::none, 0, false});
        draw_outcome(desk, answer);
    }
    return draw_buttons(desk, answer.why, answer.intent, RulesStand::in_sight);
}

} // namespace screens
