#include "sandbox/screens/room.hpp"

#include "sandbox/screens/countries/countries_screen.hpp"
#include "sandbox/screens/debrief/debrief_screen.hpp"
#include "sandbox/screens/debrief/ending_screen.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/desk_screen.hpp"
#include "sandbox/screens/desk/lines_state.hpp"
#include "sandbox/screens/groups/groups_screen.hpp"
#include "sandbox/screens/help/explanation.hpp"
#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/library/briefing_screen.hpp"
#include "sandbox/screens/library/guides_screen.hpp"
#include "sandbox/screens/library/trainer_question.hpp"
#include "sandbox/screens/library/welcome_screen.hpp"
#include "sandbox/screens/portal/portal_screen.hpp"
#include "sandbox/screens/words/words_screen.hpp"

#include <algorithm>
#include <utility>

namespace screens {
namespace {

void draw_settings_keys(const kit::Look& look, WindowState& window) {
    if (kit::key(look, kit::Chord::with_ctrl(kit::Chord::Special::plus), "screen.larger")) change_text_size(window, 25);
    if (kit::key(look, kit::Chord::with_ctrl(kit::Chord::Special::minus), "screen.smaller")) change_text_size(window, -25);
    if (kit::key(look, kit::Chord::with_ctrl('L'), "screen.facilitator.open")) want_facilitator(window);
    if (kit::key(look, kit::Chord::typed('?'), "screen.help.title")) window.help = true;
    look.registry.note_key({look.say("screen.key.f1"), look.say("screen.help.explain"), "screen.help.explain"});
}

void draw_help(const kit::Look& look, WindowState& window) {
    if (const kit::Overlay overlay(look, "help", window.help); overlay) {
        kit::title(look, look.say("screen.help.title"));
        kit::text(look, look.say("screen.help.words"));
        kit::gap(look, 2);
        for (const auto& hint : look.registry.keys()) kit::pair(look, hint.keys, hint.does, look.px(160));
        kit::gap(look, 2);
        if (kit::button(look, look.named("screen.close"), kit::Weight::primary)) window.help = false;
        kit::beside(look);
        if (kit::button(look, look.named("screen.words.open"))) window.help = false, open_words(window);
    }
}

profile::ActId act_of_form(const DeskState& desk) { return desk.form ? desk.form->intent.act : profile::ActId{}; }

/// Whatever is pointed at, in the field's words; a page of the guides opens and leads back to where one was.
void draw_explanation(const kit::Look& look, WindowState& window, const session::Session* session, Requests& requests) {
    if (!look.keyboard.explains()) return;
    read_words(window, requests);
    const auto page = draw_help_card({look, session, window.desk.person, window.desk.case_number, act_of_form(window.desk)}, window.glossary, window.guides);
    if (!page) return;
    look.keyboard.explain(false);
    window.guide = *page;
    if (window.screen != Screen::guides) window.before_guides = std::exchange(window.screen, Screen::guides);
}

/// What could not be drawn is tried again once it was read; who would rather not leaves the play, which is kept.
void draw_ways_on(const kit::Look& look, WindowState& window, const session::Session* session, Requests& requests) {
    bool leaves = false;
    const bool read = kit::button(look, look.named("screen.understood"), kit::Weight::primary);
    if (window.undrawable && session) {
        kit::beside(look);
        leaves = kit::button(look, look.named("screen.desk.leave"));
    }
    if (leaves) requests.emplace_back(LeaveSession{});
    if (!read && !leaves) return;
    window.trouble.clear();
    window.undrawable = false;
}

void draw_trouble(const kit::Look& look, WindowState& window, const session::Session* session, Requests& requests) {
    bool open = !window.trouble.empty();
    if (!open) return;
    if (const kit::Overlay overlay(look, "trouble", open); overlay) {
        kit::title(look, look.say(window.bug ? "screen.bug" : "screen.trouble"));
        kit::text(look, window.trouble);
        kit::gap(look, 2);
        draw_ways_on(look, window, session, requests);
    }
    if (!open) window.trouble.clear();
    if (!open) window.undrawable = false;
}

void draw_undrawable(const kit::Look& look, WindowState& window, const session::Session* session, Requests& requests) {
    { const kit::FirstLine line(look); }
    draw_trouble(look, window, session, requests);
}

void draw_questions(const kit::Look& look, WindowState& window, const session::Session& session, Requests& requests) {
    Asking asking{look, session, window.questions, window.debrief, requests};
    if (draw_questions_before(asking)) window.screen = Screen::desk;
}

/// Whoever came from there to look at a moment goes back to the play as it was talked about.
void go_to_debrief(WindowState& window, const session::Session& session, Requests& requests) {
    if (window.debrief.looks_back && is_rewound(session)) requests.emplace_back(ReturnToEnd{});
    window.debrief.looks_back = false;
    window.screen = Screen::closing;
}

/// The reporting person writes, and reads what became of it, at the portal.
void go_to_portal(WindowState& window) {
    if (!window.desk.writes) return;
    auto& portal = window.portal;
    if (portal.draft.report != *window.desk.writes) portal = {};
    portal.draft.be_about(*window.desk.writes);
    window.desk.writes.reset();
    window.screen = Screen::portal;
}

void answer(const DeskAsks& asks, const kit::Look& look, WindowState& window, const session::Session& session, Requests& requests) {
    if (asks.closing) go_to_debrief(window, session, requests);
    if (asks.find) open_palette(look, window, requests);
    if (asks.appearance) window.looks_open = true;
    if (asks.help) window.help = true;
}

void draw_looks(const kit::Look& look, WindowState& window) {
    if (const kit::Overlay overlay(look, "looks", window.looks_open, 420); overlay) {
        kit::title(look, look.say("screen.desk.looks"));
        draw_appearance(look, window);
        kit::gap(look, 2);
        if (kit::button(look, look.named("screen.close"), kit::Weight::primary)) window.looks_open = false;
    }
}

/// Whoever chose an act on her own page comes back to it, done or not.
void return_to_portal(WindowState& window) {
    if (!window.portal.at_form || window.screen != Screen::desk || window.desk.form || window.desk.open_next) return;
    window.portal.at_form = false;
    window.screen = Screen::portal;
}

} // namespace

void draw_room(const kit::Look& look, WindowState& window, const session::Session* session, Requests& requests) {
    const kit::Page page(look, "page");
    if (window.undrawable) return draw_undrawable(look, window, session, requests);
    draw_settings_keys(look, window);
    return_to_portal(window);
    DeskAsks asks;
    draw_tour(look, window, session);
    if (window.screen == Screen::welcome) draw_welcome(look, window, requests);
    else if (window.screen == Screen::guides) draw_guides(look, window, requests);
    else if (window.screen == Screen::words) draw_words(look, window, requests);
    else if (window.screen == Screen::briefing) draw_briefing(look, window, requests);
    else if (window.screen == Screen::countries) draw_countries(look, window, requests);
    else if (window.screen == Screen::groups) draw_groups(look, window, requests);
    else if (window.screen == Screen::questions && session) draw_questions(look, window, *session, requests);
    else if (window.screen == Screen::desk && session) draw_desk(look, *session, window.desk, requests, asks);
    else if (window.screen == Screen::ending && session) draw_ending(look, window, *session, requests);
    else if (window.screen == Screen::closing && session) draw_debrief(look, window, *session, requests);
    else if (window.screen == Screen::portal) draw_portal(look, window, session, requests);
    else draw_library(look, window, requests);
    go_to_portal(window);
    if (session) answer(asks, look, window, *session, requests);
    draw_palette(look, window, session, requests);
    take_dropped(window, requests);
    draw_file_choosing(look, window, requests);
    if (window.help) draw_help(look, window);
    if (window.looks_open) draw_looks(look, window);
    draw_trainer_question(look, window);
    draw_trouble(look, window, session, requests);
    frame_target(look, window);
    draw_explanation(look, window, session, requests);
}

} // namespace screens
