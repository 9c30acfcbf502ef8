#include "sandbox/screens/portal/portal_screen.hpp"

#include "sandbox/screens/face.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/portal/asking.hpp"
#include "sandbox/screens/portal/foreseen.hpp"
#include "sandbox/screens/portal/guess_panel.hpp"
#include "sandbox/screens/portal/own_words.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/screens/portal/prospects_panel.hpp"
#include "sandbox/screens/portal/receipt_panel.hpp"
#include "sandbox/screens/portal/reporter_page.hpp"
#include "sandbox/screens/portal/writing.hpp"
#include "sandbox/screens/window_state.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/session/submission/receipt.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace screens {
namespace {

/// Every country has a desk of its own.
void choose_country(const kit::Look& look, WindowState& window, Requests& requests) {
    {
        const kit::FirstLine line(look);
        kit::title(look, look.say("screen.portal.title"));
        kit::text(look, look.say("screen.portal.title_words"), {kit::Face::body, kit::Tone::quiet});
    }
    const kit::Panel panel(look, "portal countries", {0, 0}, {kit::Ground::none, 3, false});
    for (const auto& scenario : window.scenarios)
        if (scenario.writes && draw_choice_card(look, {{"portal.country:" + scenario.country, scenario.country},
                                                       look.say("screen.portal.minutes", {{"minutes", std::to_string(scenario.minutes)}}),
                                                       {}}))
            requests.emplace_back(StartScenario{scenario.path, casework::GuardRails::teach});
    kit::gap(look, 2);
    if (kit::button(look, look.named("screen.back")) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back"))
        window.screen = Screen::library;
}

/// At home, writing; or with her receipt.
std::string where_she_is(const Portal& portal) {
    const auto& look = portal.look;
    const auto date = wording::readable(look.texts, portal.session.now());
    const auto sent = portal.session.case_of(portal.state.draft.report);
    if (!sent) return look.say("screen.portal.at_home", {{"date", date}});
    return look.say("screen.portal.with_receipt", {{"number", session::receipt(portal.session, *sent).number}, {"date", date}});
}

void draw_who(const Portal& portal) {
    const auto& look = portal.look;
    const auto person = portal.report().by;
    const auto size = std::min(look.px(40), kit::room().x * 0.05F);
    const auto at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({size, size});
    kit::person(look, {at.x + size / 2, at.y + size / 2}, size, person_plate(portal.session, person));
    kit::beside(look, 1.5F);
    const kit::Group group;
    kit::text(look, look.say("screen.portal.you_are", {{"who", portal.name(person)}}), {kit::Face::bold});
    kit::line(look, where_she_is(portal), {kit::Face::note, kit::Tone::quiet}, look.px(460));
}

/// The desk beside the portal shows the whole case, and whoever else is played.
void draw_head(const Portal& portal, WindowState& window) {
    const auto& look = portal.look;
    const kit::FirstLine line(look, 0.5F);
    {
        const kit::Group group;
        draw_who(portal);
    }
    const auto desk = kit::button_width(look, look.say("screen.portal.desk")), leave = kit::button_width(look, look.say("screen.desk.leave"));
    kit::beside_if_room(look, desk + leave + look.unit(2), 2);
    if (kit::room().x > desk + leave + look.unit()) kit::align_right(desk + leave + look.unit());
    if (kit::button(look, look.named("screen.portal.desk"))) {
        turn_to(window.desk, portal.report().by);
        window.screen = Screen::desk;
    }
    kit::beside(look);
    if (kit::button(look, look.named("screen.desk.leave"))) portal.requests.emplace_back(LeaveSession{});
}

void draw_side(Portal& portal) {
    const auto& look = portal.look;
    const auto& prospects = foreseen(portal).prospects;
    const kit::Surface sheet(look, "prospects", {0, 0}, 2);
    const bool telling = portal.state.step == session::Step::what_happened && !portal.narrow;
    if (telling) { // what her words give away before what comes of them
        draw_guess(portal);
        draw_tellings(portal);
        kit::gap(look, 1);
    }
    draw_type(portal, prospects);
    kit::gap(look, 1);
    draw_ways(portal, prospects);
    kit::gap(look, 1);
    if (!telling) draw_guess(portal);
}

/// Side by side; where there is no room, one of the two.
void draw_draft(Portal& portal) {
    const auto& look = portal.look;
    portal.narrow = kit::room().x < look.px(1000);
    if (portal.narrow) {
        const std::vector<std::string> views{look.say("screen.portal.write"), look.say("screen.portal.what_comes")};
        std::size_t chosen = portal.state.looks_ahead ? 1 : 0;
        if (kit::tabs(look, look.named("screen.portal.view"), views, chosen)) portal.state.looks_ahead = chosen == 1;
        if (portal.state.looks_ahead) return draw_side(portal);
    }
    {
        const auto width = portal.narrow ? 0 : kit::room().x * 0.6F;
        const kit::Surface sheet(look, "writing", {width, kit::room().y}, 2);
        draw_writing(portal);
    }
    if (portal.narrow) return;
    kit::beside(look, 1.5F);
    draw_side(portal);
}

/// What was changed is kept once nobody is writing in a field.
void keep(Portal& portal) {
    auto& state = portal.state;
    if (state.draft == state.kept || ImGui::IsAnyItemActive()) return;
    state.kept = state.draft;
    portal.requests.emplace_back(KeepDraft{});
}

void draw_sent(Portal& portal, WindowState& window, std::uint32_t case_number) {
    if (portal.state.receipt_read) return draw_reporter_page(portal, window, case_number);
    if (portal.state.kept != session::Draft{}) portal.requests.emplace_back(KeepDraft{}), portal.state.kept = {};
    if (draw_receipt(portal, case_number)) portal.state.receipt_read = true;
}

} // namespace

void draw_portal(const kit::Look& look, WindowState& window, const session::Session* session, Requests& requests) {
    if (!session) return choose_country(look, window, requests);
    const auto person = session->context().reports[window.portal.draft.report].by;
    const auto reader = session::reader_of(*session, person, look.texts.language());
    const wording::Sentences sentences(look.texts, reader);
    Portal portal{look, *session, reader, sentences, window.portal, requests};
    draw_head(portal, window);
    const kit::Panel around(look, "portal", {0, 0}, {kit::Ground::none, 1.5F, false});
    if (const auto sent = session->case_of(window.portal.draft.report)) return draw_sent(portal, window, *sent);
    draw_draft(portal);
    keep(portal);
}

} // namespace screens
