#include "sandbox/screens/app.hpp"

#include "sandbox/screens/countries/countries_screen.hpp"
#include "sandbox/screens/debrief/debrief_screen.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/desk_screen.hpp"
#include "sandbox/screens/desk/lines_panel.hpp"
#include "sandbox/screens/groups/groups_screen.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/library/briefing_screen.hpp"
#include "sandbox/screens/library/guides_screen.hpp"
#include "sandbox/screens/library/welcome_screen.hpp"
#include "sandbox/session/play/reader_of.hpp"

#include <algorithm>
#include <utility>

namespace screens {
namespace {

void draw_settings_keys(const kit::Look& look, App& app) {
    if (kit::key(look, kit::Chord::with_ctrl(kit::Chord::Special::plus), "screen.larger")) change_text_size(app, 25);
    if (kit::key(look, kit::Chord::with_ctrl(kit::Chord::Special::minus), "screen.smaller")) change_text_size(app, -25);
    if (kit::key(look, kit::Chord::with_ctrl('L'), "screen.facilitator.open")) app.facilitator.wanted = true;
    if (kit::key(look, kit::Chord::typed('?'), "screen.help.title")) app.help = true;
    look.registry.note_key({look.say("screen.key.f1"), look.say("screen.help.explain"), "screen.help.explain"});
}

void draw_help(const kit::Look& look, App& app) {
    if (const kit::Overlay overlay(look, "help", app.help); overlay) {
        kit::title(look, look.say("screen.help.title"));
        kit::text(look, look.say("screen.help.words"));
        kit::gap(look, 2);
        for (const auto& hint : look.registry.keys()) kit::pair(look, hint.keys, hint.does, look.px(160));
        kit::gap(look, 2);
        if (kit::button(look, look.named("screen.close"), kit::Weight::primary)) app.help = false;
    }
}

profile::ActId act_of_form(const DeskState& desk) { return desk.form ? desk.form->intent.act : profile::ActId{}; }

/// Whatever is pointed at, in the field's words; a page of the guides opens and leads back to where one was.
void draw_explanation(const kit::Look& look, App& app, const session::Session* session, Requests& requests) {
    if (!look.keyboard.explains()) return;
    requests.read_guides = requests.read_guides || app.guides.empty();
    if (const auto page = std::ranges::find(app.guides, "glossary", &GuidePage::name); app.glossary.empty() && page != app.guides.end())
        app.glossary = texts::glossary_of(page->text);
    const auto page = draw_help_card({look, session, app.desk.person, app.desk.case_number, act_of_form(app.desk)}, app.glossary, app.guides);
    if (!page) return;
    look.keyboard.explain(false);
    app.guide = *page;
    if (app.screen != Screen::guides) app.before_guides = std::exchange(app.screen, Screen::guides);
}

void draw_trouble(const kit::Look& look, App& app) {
    bool open = !app.trouble.empty();
    if (!open) return;
    if (const kit::Overlay overlay(look, "trouble", open); overlay) {
        kit::title(look, look.say("screen.trouble"));
        kit::text(look, app.trouble);
        kit::gap(look, 2);
        if (kit::button(look, look.named("screen.understood"), kit::Weight::primary)) open = false;
    }
    if (!open) app.trouble.clear();
}

void draw_questions(const kit::Look& look, App& app, const session::Session& session, Requests& requests) {
    Asking asking{look, session, app.questions, app.debrief, requests};
    if (draw_questions_before(asking)) app.screen = Screen::desk;
}

/// Whoever came from there to look at a moment goes back to the play as it was talked about.
void go_to_debrief(App& app, const session::Session& session, Requests& requests) {
    if (app.debrief.looks_back && is_rewound(session)) requests.return_to_end = true;
    app.debrief.looks_back = false;
    app.screen = Screen::closing;
}

} // namespace

void look_at(App& app, const session::Session& session, std::uint64_t number) {
    const auto& fact = session.facts()[number - 1];
    const auto sees = [&](casework::PartyId person) {
        const auto reader = session::reader_of(session, person);
        return person && fact.case_number < session.world().cases.size() && views::may_see(reader, session.world().cases[fact.case_number]);
    };
    const auto all = people(session);
    const auto who = std::ranges::find_if(all, sees);
    if (!sees(app.desk.person) && who != all.end()) turn_to(app.desk, sees(fact.who) ? fact.who : *who);
    if (fact.case_number < session.world().cases.size()) app.desk.case_number = fact.case_number;
    app.desk.tab = history_tab;
    app.desk.monitoring = app.desk.lines.open = false;
    app.debrief.looks_back = true;
    app.screen = Screen::desk;
}

void draw_app(const kit::Look& look, App& app, const session::Session* session, Requests& requests) {
    const kit::Page page(look, "page");
    draw_settings_keys(look, app);
    bool to_closing = false;
    draw_tour(look, app, session);
    if (app.screen == Screen::welcome) draw_welcome(look, app, requests);
    else if (app.screen == Screen::guides) draw_guides(look, app, requests);
    else if (app.screen == Screen::briefing) draw_briefing(look, app, requests);
    else if (app.screen == Screen::countries) draw_countries(look, app, requests);
    else if (app.screen == Screen::groups) draw_groups(look, app, requests);
    else if (app.screen == Screen::questions && session) draw_questions(look, app, *session, requests);
    else if (app.screen == Screen::desk && session) draw_desk(look, *session, app.desk, requests, to_closing);
    else if (app.screen == Screen::closing && session) draw_debrief(look, app, *session, requests);
    else draw_library(look, app, requests);
    if (to_closing) go_to_debrief(app, *session, requests);
    draw_palette(look, app, session, requests);
    if (app.help) draw_help(look, app);
    draw_trouble(look, app);
    frame_target(look, app);
    draw_explanation(look, app, session, requests);
}

} // namespace screens
