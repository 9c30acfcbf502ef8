#include "sandbox/screens/portal/reporter_page.hpp"

#include "engine/views/journey.hpp"
#include "engine/views/letters.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/stops.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/portal/her_limits.hpp"
#include "sandbox/screens/portal/her_name.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/screens/portal/reporter_acts.hpp"
#include "sandbox/screens/portal/since_waiting.hpp"
#include "sandbox/screens/window_state.hpp"
#include "sandbox/session/submission/receipt.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/value_words.hpp"

#include <algorithm>

namespace screens {
namespace {

using casework::Case;

/// Where her report is: with a house that it went to, else where it is handled. What she asked for herself runs beside it.
const casework::Track& track_that_moves(const Case& the_case) {
    for (auto track = the_case.tracks.size(); track-- > 1;)
        if (the_case.tracks[track].open && the_case.tracks[track].agency) return the_case.tracks[track];
    return the_case.tracks[0];
}

std::string day_of(const Portal& portal, const views::Stop& stop) {
    return stop.entered ? wording::readable_short(portal.look.texts, calendar::date_of(*stop.entered)) : std::string{};
}

void draw_way(const Portal& portal, const Case& the_case) {
    const auto& look = portal.look;
    const auto journey = views::journey(portal.reader, the_case);
    if (journey.stops.empty()) return;
    auto everybody = portal.reader;
    everybody.person = {};
    const auto passed = views::journey(everybody, the_case); // where it has been she may know: her page says each time where it is
    const auto size = kit::StopSize::small;
    const auto at = ImGui::GetCursorScreenPos();
    const float whole = kit::room().x, part = whole / static_cast<float>(journey.stops.size()), above = kit::stop_radius(look, size) + look.px(6);
    ImGui::Dummy({whole, above + kit::stop_depth(look, size)});
    std::vector<ImVec2> stops;
    for (std::size_t i = 0; i < journey.stops.size(); ++i) stops.push_back({at.x + part * (static_cast<float>(i) + 0.5F), at.y + above});
    kit::stops_way(look, stops, journey.here, size);
    const auto& phases = portal.profile()[the_case.tracks[0].procedure].phases;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const auto name = portal.in_language(phases[journey.stops[i].phase].name), day = day_of(portal, journey.stops[i]);
        const kit::StopPlate plate{passed.stops[i].state, {}, name, day};
        kit::stop(look, stops[i], size, plate);
        kit::stop_words(look, stops[i], part - look.px(4), size, plate);
    }
}

/// What other houses have made of it stays said, whatever becomes of it here.
void draw_other_houses(const Portal& portal, const Case& the_case, const casework::Track& moves) {
    const auto& look = portal.look;
    for (const auto& track : the_case.tracks) {
        if (!track.agency || &track == &moves) continue;
        const auto house = portal.name(track.agency), stage = portal.name_of(portal.profile()[track.stage]);
        const auto words = look.say("screen.portal.at_house", {{"house", house}, {"stage", stage}});
        kit::icon_words(look, kit::Icon::account, words, {kit::Face::note, kit::Tone::ink});
        kit::note_value(look, "portal.house:" + house, words);
    }
}

void draw_where(Portal& portal, WindowState& window, const Case& the_case) {
    const auto& look = portal.look;
    kit::caption(look, look.say("screen.portal.where_it_is"));
    const auto& track = track_that_moves(the_case);
    const auto& stage = portal.profile()[track.stage];
    const auto name = portal.name_of(stage);
    kit::title(look, track.agency ? look.say("screen.portal.at_house", {{"house", portal.name(track.agency)}, {"stage", name}}) : name);
    kit::note_value(look, "portal.stage", name);
    if (!stage.about.says.empty()) kit::text(look, portal.in_language(stage.about.says), {kit::Face::body, kit::Tone::quiet});
    draw_other_houses(portal, the_case, track);
    draw_way(portal, the_case);
    draw_her_limits(portal, the_case);
    kit::gap(look, 1);
    draw_her_acts(portal, window, the_case);
}

/// What she wrote herself she has read.
bool is_unread(const Portal& portal, const views::SentLetter& letter) {
    return letter.from != portal.reader.person && !portal.state.read.contains(letter.fact);
}

void draw_letter(Portal& portal, const views::SentLetter& letter) {
    const auto& look = portal.look;
    const bool open = portal.state.letter == letter.fact;
    const auto press = kit::row(look, {"portal.letter:" + std::to_string(letter.fact), letter.title}, look.px(40), open);
    if (press.happened) portal.state.letter = open ? std::nullopt : std::optional(letter.fact);
    if (open) portal.state.read.insert(letter.fact);
    const bool fresh = is_unread(portal, letter);
    if (fresh) kit::note_value(look, "portal.unread:" + std::to_string(letter.fact), letter.title);
    if (press.shown) {
        kit::icon(look, {press.rect.Min.x + look.px(20), press.rect.GetCenter().y}, look.px(20), fresh ? kit::Icon::letter : kit::Icon::letter_open,
                  fresh ? kit::Tone::accent : kit::Tone::quiet);
        kit::put(look, {press.rect.Min.x + look.px(40), press.rect.Min.y + look.px(10)}, look.px(130), wording::readable_day(look.texts, letter.at),
                 {kit::Face::note, kit::Tone::quiet}, true);
        kit::put(look, {press.rect.Min.x + look.px(176), press.rect.Min.y + look.px(9)}, press.rect.GetWidth() - look.px(184), letter.title,
                 {fresh ? kit::Face::bold : kit::Face::body}, true);
    }
    if (!open) return;
    kit::text(look, wording::letter_words(look.texts, portal.reader, letter));
    kit::gap(look, 1);
}

void draw_letters(Portal& portal, const Case& the_case) {
    const auto& look = portal.look;
    kit::caption(look, look.say("screen.portal.letters"));
    const auto letters = views::letters(portal.reader, the_case);
    if (letters.empty()) kit::text(look, look.say("screen.portal.no_letters"), {kit::Face::body, kit::Tone::quiet});
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) draw_letter(portal, *letter);
}

void draw_ending(Portal& portal, WindowState& window, const Case& the_case) {
    const auto& look = portal.look;
    const auto days = calendar::date_of(portal.session.now()) - calendar::date_of(the_case.opened);
    kit::caption(look, look.say("screen.portal.has_ended"));
    kit::title(look, look.texts.plural("screen.portal.days", days));
    kit::gap(look, 1);
    if (kit::button(look, look.named("screen.portal.debrief"), kit::Weight::primary)) window.screen = Screen::closing;
}

void draw_time(Portal& portal, WindowState& window, const Case& the_case) {
    const auto& look = portal.look;
    if (the_case.ended) return draw_ending(portal, window, the_case);
    kit::caption(look, look.say("screen.portal.time"));
    kit::text(look, wording::readable(look.texts, portal.session.now()), {kit::Face::bold});
    if (kit::button(look, look.named("screen.portal.wait"), kit::Weight::primary)) portal.requests.emplace_back(PassTime{TimeSpan::until_waiting});
    kit::beside_if_room(look, kit::button_width(look, look.say("screen.portal.wait_a_week")));
    if (kit::button(look, look.named("screen.portal.wait_a_week"))) portal.requests.emplace_back(PassTime{TimeSpan::a_week});
    if (const auto* passed = passed_last(window.desk.passed, portal.session)) draw_since_waiting(portal, *passed, the_case);
}

void draw_right(Portal& portal, WindowState& window, const Case& the_case) {
    const auto& look = portal.look;
    const auto receipt = session::receipt(portal.session, the_case.number);
    const kit::Surface sheet(look, "her name", {0, 0}, 2.5F);
    draw_time(portal, window, the_case);
    kit::gap(look, 3);
    draw_her_name(portal, the_case);
    kit::gap(look, 3);
    kit::caption(look, look.say("screen.portal.receipt"));
    kit::text(look, receipt.on_paper(), {kit::Face::bold});
    kit::text(look, look.say("screen.portal.code_lost"), {kit::Face::note, kit::Tone::quiet});
    if (kit::button(look, look.named("screen.portal.show_receipt"), kit::Weight::quiet)) portal.state.receipt_read = false;
}

} // namespace

void draw_reporter_page(Portal& portal, WindowState& window, std::uint32_t case_number) {
    const auto& look = portal.look;
    const auto& the_case = portal.session.world().cases[case_number];
    const bool narrow = kit::room().x < look.px(1000);
    {
        const kit::Surface sheet(look, "her report", {narrow ? 0 : kit::room().x * 0.6F, narrow ? kit::room().y * 0.7F : kit::room().y}, 2.5F);
        draw_where(portal, window, the_case);
        kit::gap(look, 2);
        draw_letters(portal, the_case);
    }
    if (!narrow) kit::beside(look, 1.5F);
    draw_right(portal, window, the_case);
}

} // namespace screens
