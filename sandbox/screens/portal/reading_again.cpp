#include "sandbox/screens/portal/reading_again.hpp"

#include "engine/casework/pieces.hpp"
#include "sandbox/model/blank_text.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/portal/asking.hpp"
#include "sandbox/screens/portal/foreseen.hpp"
#include "sandbox/screens/portal/guess_panel.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/value_words.hpp"

#include <optional>

namespace screens {
namespace {

using session::Step;

std::string pieces_words(const Portal& portal) {
    auto words = wording::pieces_words(portal.report(), portal.state.draft.pieces, portal.reader.language);
    if (const auto own = session::own_pieces_text(portal.state.draft); !own.empty()) words += (words.empty() ? "" : "\n") + own;
    return words.empty() ? portal.look.say("screen.portal.no_pieces") : words;
}

std::string houses_open(const Portal& portal, const session::Prospects& prospects) {
    std::vector<casework::PartyId> open;
    for (const auto& way : prospects.ways)
        if (!way.excluded_by) open.push_back(way.house);
    return texts::listed(open, [&](casework::PartyId house) { return portal.name(house); });
}

void draw_line(const Portal& portal, const std::string& name, const std::string& value) { kit::pair(portal.look, name, value, portal.look.px(190)); }

void draw_answers(Portal& portal, Step step) {
    const auto guided = session::drafted(portal.session, portal.state.draft);
    for (const auto& asked : session::asked_at(portal.session, portal.state.draft, step)) {
        const auto value = guided.field(asked.field);
        const auto words = value == casework::no_value ? portal.look.say("screen.portal.not_answered") : answer_words(portal, asked.field, value);
        draw_line(portal, question_of(portal, asked), words);
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

/// The two things that she should know before she sends it.
void draw_what_comes(const Portal& portal) {
    const auto& look = portal.look;
    const auto& prospects = foreseen(portal).prospects;
    const auto& guess = foreseen(portal).guess;
    const auto open = houses_open(portal, prospects);
    const auto first = prospects.received_by ? portal.name(prospects.received_by) : std::string{};
    const auto where =
        open.empty() ? look.say("screen.portal.goes_to", {{"first", first}}) : look.say("screen.portal.goes_on", {{"first", first}, {"houses", open}});
    if (prospects.received_by) kit::icon_words(look, kit::Icon::institution, where, {kit::Face::body, kit::Tone::ink});
    if (prospects.received_by) kit::note_value(look, "portal.goes", where);
    const auto danger = guess ? danger_of(guess->by_all, guess->people) : Danger{{}, kit::Icon::alert, kit::Tone::soon};
    const auto who = look.say("screen.portal.guessed", {{"words", guess_words(portal)}});
    kit::icon_words(look, danger.sign, who, {kit::Face::bold, danger.tone});
    kit::note_value(look, "portal.guessed", who);
    kit::gap(look, 1);
}

/// What the law wants to find in it is answered by what she has written.
void draw_law_asks(const Portal& portal) {
    const auto found = session::answered_by_itself(portal.session, portal.state.draft);
    if (found.empty()) return;
    kit::heading(portal.look, portal.look.say("screen.portal.law_asks"));
    const auto guided = session::drafted(portal.session, portal.state.draft);
    for (const auto& one : found) draw_line(portal, question_of(portal, one), answer_words(portal, one.field, guided.field(one.field)));
}

void draw_lacking(Portal& portal) {
    const auto& look = portal.look;
    const auto lacks = session::lacking(portal.session, portal.state.draft);
    if (lacks.empty()) return;
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
    draw_what_comes(portal);
    draw_lacking(portal);
    draw_line(portal, look.say("screen.portal.account"), model::looks_empty(draft.account) ? portal.in_language(portal.given_text()) : draft.account);
    if (!session::names_whom_it_is_about(portal.session, draft))
        draw_line(portal, look.say("screen.portal.about_whom"), wording::as_sentence(portal.name(portal.report().subject)));
    if (const auto named = session::named_text(draft); !named.empty()) draw_line(portal, look.say("screen.portal.named"), named);
    draw_line(portal, look.say("screen.portal.comes_with_it"), pieces_words(portal));
    for (const auto step : {Step::who_and_where, Step::about_you, Step::consent}) draw_answers(portal, step);
    kit::gap(look, 2);
    draw_law_asks(portal);
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
