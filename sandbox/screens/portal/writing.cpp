#include "sandbox/screens/portal/writing.hpp"

#include "engine/casework/pieces.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/portal/asking.hpp"
#include "sandbox/screens/portal/foreseen.hpp"
#include "sandbox/screens/portal/her_name.hpp"
#include "sandbox/screens/portal/own_words.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/screens/portal/reading_again.hpp"
#include "sandbox/screens/portal/stepper.hpp"

namespace screens {
namespace {

using session::Step;

void draw_all_asked(Portal& portal) {
    for (const auto& asked : session::asked_at(portal.session, portal.state.draft, portal.state.step)) draw_asked(portal, asked);
}

void draw_unasked(const Portal& portal) {
    const auto& look = portal.look;
    for (const auto& one : session::unasked_at(portal.session, portal.state.draft, portal.state.step)) {
        const auto& field = portal.profile()[one.field];
        const auto why = portal.sentences.lacking(one.why, portal.profile().conditions);
        kit::text(look, question_of(portal, {one.field}), {kit::Face::bold});
        kit::text(look, look.say("screen.portal.not_asked", {{"why", why}}), {kit::Face::body, kit::Tone::quiet});
        kit::note_value(look, "portal.unasked:" + field.about.id, why);
    }
}

void draw_what_happened(Portal& portal) {
    const auto& look = portal.look;
    kit::field(look, look.named("screen.portal.account"), portal.state.draft.account, {kit::room().x, 3, portal.in_language(portal.given_text()), false});
    kit::gap(look, 1);
    for (const auto& asked : session::asked_at(portal.session, portal.state.draft, Step::what_happened)) {
        if (portal.state.draft.answer(asked.field) == casework::no_value) draw_asked(portal, asked);
        else draw_answered(portal, asked);
    }
    if (portal.narrow) draw_tellings(portal);
}

void draw_who(Portal& portal) {
    const auto& look = portal.look;
    const auto& context = portal.session.context();
    const bool chosen = session::says_whom(portal.session, portal.state.draft); // as it was before a press here
    kit::text(look, look.say("screen.portal.about_whom"), {kit::Face::bold});
    for (const auto place : session::unsent_reports(portal.session, portal.report().by)) {
        const auto& report = context.reports[place];
        const auto home = report.subject ? context[report.subject].home : casework::PartyId{};
        const bool named = !report.text.empty();
        const ChoiceCard card{
            {"portal.about:" + report.id, named ? wording::as_sentence(portal.name(report.subject)) : look.say("screen.portal.somebody_else")},
            !named ? look.say("screen.portal.somebody_else_words")
            : home ? portal.name(home)
                   : std::string{},
            {},
            kit::Tone::quiet,
            chosen && place == portal.state.draft.report};
        if (draw_choice_card(look, card)) portal.state.draft.be_about(place);
    }
    kit::gap(look, 1);
    draw_named(portal);
    draw_all_asked(portal);
}

/// "2 of 29 fit with it": nothing where it tells no more than the words do.
void tell_of_piece(const Portal& portal, const std::optional<session::Guess>& guess, std::size_t place, ChoiceCard& card) {
    if (!guess) return;
    const auto fitting = guess->with_piece[place];
    const bool tells = fitting < guess->by_account;
    card.beside =
        tells ? portal.look.texts.plural("screen.portal.piece_tells", static_cast<long long>(fitting)) : portal.look.say("screen.portal.piece_tells_nothing");
    card.beside_tone = fitting <= 2 ? kit::Tone::late : tells ? kit::Tone::soon : kit::Tone::quiet;
}

void draw_evidence(Portal& portal) {
    const auto& look = portal.look;
    auto& draft = portal.state.draft;
    const auto guess = foreseen(portal).guess; // as it was before a press here
    const auto& evidence = portal.report().evidence;
    const bool chosen = session::says_whom(portal.session, draft);
    if (!chosen) kit::text(look, look.say("screen.portal.whom_first"), {kit::Face::body, kit::Tone::quiet});
    for (std::size_t i = 0; chosen && i < evidence.size(); ++i) {
        ChoiceCard card{{"portal.piece:" + evidence[i].id, portal.in_language(evidence[i].name)},
                        portal.in_language(evidence[i].text),
                        {},
                        kit::Tone::quiet,
                        casework::is_chosen(draft.pieces, i),
                        false};
        tell_of_piece(portal, guess, i, card);
        if (draw_choice_card(look, card))
            draft.pieces = casework::is_chosen(draft.pieces, i) ? draft.pieces & ~(std::int64_t{1} << i) : casework::with_piece(draft.pieces, i);
    }
    draw_own_pieces(portal);
    draw_all_asked(portal);
}

void draw_step_of(Portal& portal) {
    switch (portal.state.step) {
    case Step::what_happened: return draw_what_happened(portal);
    case Step::who_and_where: return draw_who(portal);
    case Step::evidence: return draw_evidence(portal);
    case Step::about_you: draw_exercise_name(portal); [[fallthrough]];
    case Step::consent: draw_all_asked(portal); return draw_unasked(portal);
    case Step::send: return draw_reading_again(portal);
    }
}

constexpr float least_height = 320; ///< at 100 %, for the steps to stay in sight above what is asked

void go_to(PortalState& state, int step) {
    state.step = static_cast<Step>(step);
    state.furthest = std::max(state.furthest, state.step);
}

void draw_ways_on(Portal& portal) {
    const auto& look = portal.look;
    const auto step = static_cast<int>(portal.state.step);
    const bool first = portal.state.step == Step::what_happened;
    const bool back = kit::button(look, look.named("screen.portal.back"), {kit::Weight::normal, 0, first, first ? look.say("screen.portal.first_step") : ""});
    kit::beside(look);
    auto words = look.say("screen.portal.nothing_sent");
    if (portal.state.step == Step::send) {
        if (const auto closed = draw_send_button(portal); !closed.empty()) words = closed;
    } else if (kit::button(look, {"screen.portal.next", look.say("screen.portal.next", {{"step", look.say(keys_of(static_cast<Step>(step + 1)).name)}})},
                           kit::Weight::primary)) {
        return go_to(portal.state, step + 1);
    }
    const auto width = kit::size_of(look, words, kit::Face::note).x;
    kit::beside_if_room(look, width, 2);
    if (kit::room().x > width) kit::align_right(width);
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + look.px(8)); // beside the middle of the buttons
    kit::line(look, words, {kit::Face::note, kit::Tone::quiet});
    if (back || (!first && kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.portal.back"))) go_to(portal.state, step - 1);
}

} // namespace

void draw_writing(Portal& portal) {
    const auto& look = portal.look;
    const bool low = kit::room().y < look.px(least_height);
    if (!low) draw_stepper(portal, StepWords::below);
    const float footer = look.px(56);
    const auto& step = keys_of(portal.state.step);
    {
        const kit::Panel body(look, step.id, {0, kit::room().y - footer}, {kit::Ground::none, 1, false});
        if (ImGui::IsWindowAppearing()) ImGui::SetScrollY(0);
        if (low) draw_stepper(portal, StepWords::none);
        kit::title(look, look.say(step.asks));
        kit::text(look, look.say(step.words), {kit::Face::body, kit::Tone::quiet});
        kit::gap(look, 1);
        draw_step_of(portal);
    }
    draw_ways_on(portal);
}

} // namespace screens
