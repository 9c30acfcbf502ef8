#include "sandbox/screens/library/beginnings.hpp"

#include "sandbox/screens/kit/stops.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/window_state.hpp"

#include <algorithm>
#include <vector>

namespace screens {
namespace {

constexpr float way_height = 84, least_way = 300, way_inset = 16, way_picture = 30; ///< at 100 %

std::string session_standing(const kit::Look& look, const SessionCard& session) {
    const auto day = std::to_string(session.day);
    switch (session.state) {
    case SessionState::running: return look.texts.plural("screen.library.session_running", session.clocks, {{"day", day}});
    case SessionState::over: return look.say("screen.library.session_over", {{"day", day}});
    case SessionState::broken: return look.say("screen.library.session_broken");
    case SessionState::not_looked_into: return session.path;
    }
    return {};
}

/// How far the case has come, as on the desk: stops that were reached, and those ahead.
void draw_progress(const kit::Look& look, ImVec2 at, float width, const SessionCard& session) {
    if (session.stops < 2) return;
    std::vector<ImVec2> stops;
    for (std::size_t stop = 0; stop < session.stops; ++stop)
        stops.push_back({at.x + width * static_cast<float>(stop) / static_cast<float>(session.stops - 1), at.y});
    kit::stops_way(look, stops, session.reached, kit::StopSize::dot);
    for (std::size_t stop = 0; stop < session.stops; ++stop)
        kit::stop(look, stops[stop], kit::StopSize::dot, {stop <= session.reached ? views::StopState::been : views::StopState::ahead, {}, {}, {}});
}

struct WayIn {
    kit::Name name;
    kit::Icon icon;
    std::string caption, words;
};

/// A card with a way_picture, what it leads to, and a line about it.
kit::Press way_in(const kit::Look& look, const WayIn& way, float width) {
    const auto press = kit::card(look, way.name, {width, look.px(way_height)});
    if (!press.shown) return press;
    const ImVec2 at{press.rect.Min.x + look.px(way_inset), press.rect.Min.y};
    const auto words_at = at.x + look.px(way_picture + way_inset);
    const auto room = press.rect.Max.x - words_at - look.px(way_inset / 2);
    kit::icon(look, {at.x + look.px(way_picture / 2), press.rect.GetCenter().y}, look.px(way_picture), way.icon, kit::Tone::accent);
    float y = at.y + look.px(way.caption.empty() ? 17 : 8);
    if (!way.caption.empty()) {
        kit::put(look, {words_at, y}, room, way.caption, {kit::Face::small_bold, kit::Tone::quiet}, true);
        y += look.px(18);
    }
    kit::put(look, {words_at, y}, room, way.name.label, {kit::Face::title}, true);
    kit::put(look, {words_at, y + look.px(27)}, room, way.words, {kit::Face::note, kit::Tone::quiet}, true);
    return press;
}

const SessionCard* last_played(const WindowState& window) {
    const auto running = std::ranges::find(window.sessions, SessionState::running, &SessionCard::state);
    return running == window.sessions.end() ? nullptr : &*running;
}

void draw_go_on(const kit::Look& look, const SessionCard& session, float width, Requests& requests) {
    const auto press = way_in(
        look, {{"continue:" + session.path, session.title}, kit::Icon::look_back, look.say("screen.library.go_on"), session_standing(look, session)}, width);
    if (press.happened) requests.emplace_back(ResumeSession{session.path});
    const auto words = kit::size_of(look, session.title, kit::Face::title).x + look.px(way_picture + 4 * way_inset);
    const auto line = std::min(width * 0.4F, width - words - look.px(way_inset));
    if (!press.shown || line < look.px(140)) return;
    draw_progress(look, {press.rect.Max.x - line - look.px(way_inset), press.rect.GetCenter().y}, line, session);
}

void draw_tour_card(const kit::Look& look, float width, Requests& requests) {
    if (way_in(look, {look.named("screen.tour.start"), kit::Icon::play, {}, look.say("screen.library.tour_words")}, width).happened)
        requests.emplace_back(StartTour{});
}

void draw_report_card(const kit::Look& look, float width, WindowState& window) {
    if (way_in(look, {look.named("screen.portal.title"), kit::Icon::pencil, {}, look.say("screen.library.report_words")}, width).happened)
        window.screen = Screen::portal;
}

void draw_kept_play(const kit::Look& look, const SessionCard& session, Requests& requests) {
    const auto press = kit::row(look, {"continue:" + session.path, session.title}, look.px(56));
    if (press.happened) requests.emplace_back(ResumeSession{session.path});
    if (!press.shown) return;
    const ImVec2 at{press.rect.Min.x + look.px(12), press.rect.Min.y + look.px(6)};
    const auto width = press.rect.GetWidth() - look.px(24);
    kit::put(look, at, width, session.title, {}, true);
    kit::put(look, {at.x, at.y + look.px(24)}, width, session_standing(look, session), {kit::Face::note, kit::Tone::quiet}, true);
}

} // namespace

void draw_beginnings(const kit::Look& look, WindowState& window, Requests& requests) {
    const auto* last = last_played(window);
    const auto gap = look.px(12), room = kit::room().x;
    const float share = last ? 4 : 2; // going on takes half
    const bool in_a_row = (room - 2 * gap) / share >= look.px(least_way) * 0.8F;
    const auto width = in_a_row ? (room - (last ? 2 : 1) * gap) / share : room;
    kit::Flow flow(look, 1.5F);
    if (last) {
        flow.next(in_a_row ? 2 * width : room);
        draw_go_on(look, *last, in_a_row ? 2 * width : room, requests);
    }
    flow.next(width);
    draw_tour_card(look, width, requests);
    flow.next(width);
    draw_report_card(look, width, window);
}

void draw_kept_plays(const kit::Look& look, WindowState& window, Requests& requests) {
    bool elsewhere = false;
    if (const kit::Overlay overlay(look, "kept plays", window.library.kept_open, 560); overlay) {
        kit::title(look, look.say("screen.library.kept"));
        if (window.sessions.empty()) kit::note(look, look.say("screen.library.no_sessions"));
        for (const auto& session : window.sessions) draw_kept_play(look, session, requests);
        kit::gap(look, 2);
        elsewhere = kit::button(look, look.named("screen.library.elsewhere"));
        kit::beside_if_room(look, kit::button_width(look, look.say("screen.close")));
        if (kit::button(look, look.named("screen.close")) || elsewhere) window.library.kept_open = false;
    }
    if (elsewhere) choose_file(look, window, FilePurpose::go_on, requests);
}

} // namespace screens
