#include "sandbox/screens/portal/reading_again.hpp"

#include "engine/casework/pieces.hpp"
#include "sandbox/model/blank_text.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/portal/asking.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/value_words.hpp"

#include <optional>

namespace screens {
namespace {

using session::Step;

std::string pieces_words(const Portal& portal) {
    const auto names = wording::pieces_words(portal.report(), portal.state.draft.pieces, portal.reader.language);
    return names.empty() ? portal.look.say("screen.portal.no_pieces") : names;
}

void draw_line(const Portal& portal, const std::string& name, const std::string& value) { kit::pair(portal.look, name, value, portal.look.px(190)); }

void draw_answers(Portal& portal, Step step) {
    const auto guided = session::drafted(portal.session, portal.state.draft);
    for (const auto& asked : session::asked_at(portal.session, portal.state.draft, step)) {
        const auto value = guided.field(asked.field);
        const auto words = value == casework::no_value ? portal.look.say("screen.portal.not_answered")
                                                       : wording::value_words(portal.look.texts, portal.reader, portal.profile()[asked.field].kind, value);
        draw_line(portal, portal.name_of(portal.profile()[asked.field]), words);
    }
}

/// The first step that it cannot be sent without.
std::optional<Step> unanswered(const Portal& portal) {
    for (std::size_t i = 0; i + 1 < session::step_count; ++i)
        if (const auto step = static_cast<Step>(i); step != Step::evidence && !session::is_answered(portal.session, portal.state.draft, step)) return step;
    return {};
}

std::string why_not(const Portal& portal, const session::Intent& intent) {
    const auto& look = portal.look;
    if (const auto step = unanswered(portal)) return look.say("screen.portal.answer_first", {{"step", look.say(keys_of(*step).name)}});
    const auto why = portal.session.why(intent);
    return why.open || why.closed_by.empty() ? std::string{} : portal.sentences.of(why.closed_by.front(), portal.session.order_of(intent));
}

void draw_lacking(Portal& portal) {
    const auto& look = portal.look;
    const auto lacks = session::lacking(portal.session, portal.state.draft);
    if (lacks.empty()) return;
    kit::gap(look, 1);
    kit::outcome_mark(look, kit::Outcome::missed);
    kit::beside(look);
    kit::text(look, look.say("screen.guide.lacking"), {kit::Face::bold});
    for (const auto* content : lacks) kit::note(look, "- " + portal.in_language(content->about.name) + " " + portal.sentences.of(content->about.law));
    kit::gap(look, 1);
}

} // namespace

void draw_reading_again(Portal& portal) {
    const auto& look = portal.look;
    const auto& draft = portal.state.draft;
    draw_line(portal, look.say("screen.portal.account"), model::looks_empty(draft.account) ? portal.in_language(portal.report().text) : draft.account);
    draw_line(portal, look.say("screen.portal.about_whom"), wording::as_sentence(portal.name(portal.report().subject)));
    draw_line(portal, look.say("screen.portal.comes_with_it"), pieces_words(portal));
    for (const auto step : {Step::who_and_where, Step::about_you, Step::consent}) draw_answers(portal, step);
    kit::gap(look, 2);
    const auto asked = session::asked_at(portal.session, draft, Step::send);
    if (!asked.empty()) kit::heading(look, look.say("screen.portal.law_asks"));
    for (const auto& one : asked) draw_asked(portal, one);
    draw_lacking(portal); // below: an answer moves nothing that is still to be pressed
}

std::string draw_send_button(Portal& portal) {
    const auto& look = portal.look;
    const auto intent = session::intent_of(portal.session, portal.state.draft);
    const auto closed = why_not(portal, intent);
    if (kit::button(look, look.named("screen.portal.send"), {kit::Weight::primary, 0, !closed.empty(), closed}))
        portal.requests.emplace_back(PerformAct{intent});
    return closed;
}

} // namespace screens
