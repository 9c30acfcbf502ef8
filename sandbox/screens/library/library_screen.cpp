#include "sandbox/screens/library/library_screen.hpp"

#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/library/appearance.hpp"
#include "sandbox/screens/window_state.hpp"

#include <algorithm>

namespace screens {
namespace {

void draw_head(const kit::Look& look) {
    const kit::FirstLine line(look);
    kit::title(look, look.say("screen.library.title"));
    kit::note(look, look.say("screen.library.words"));
}

void draw_doors(const kit::Look& look, WindowState& window) {
    if (kit::button(look, look.named("screen.portal.title"), kit::Weight::primary)) window.screen = Screen::portal;
    kit::gap(look, 1);
    draw_appearance(look, window);
    kit::beside(look);
    if (kit::button(look, look.named("screen.keys"))) window.help = true;
    kit::beside_if_room(look, kit::button_width(look, look.say("screen.countries.title")));
    if (kit::button(look, look.named("screen.countries.title"))) window.screen = Screen::countries;
    kit::beside_if_room(look, kit::button_width(look, look.say("screen.groups.title")));
    if (kit::button(look, look.named("screen.groups.title"))) window.screen = Screen::groups;
    kit::beside_if_room(look, kit::button_width(look, look.say("screen.guides.title")));
    if (kit::button(look, look.named("screen.guides.title"))) window.screen = Screen::guides;
}

std::string standing(const kit::Look& look, const SessionCard& session) {
    const auto day = std::to_string(session.day);
    switch (session.state) {
    case SessionState::running: return look.texts.plural("screen.library.session_running", session.clocks, {{"day", day}});
    case SessionState::over: return look.say("screen.library.session_over", {{"day", day}});
    case SessionState::broken: return look.say("screen.library.session_broken");
    case SessionState::not_looked_into: return session.path;
    }
    return {};
}

void draw_sessions(const kit::Look& look, WindowState& window, Requests& requests) {
    kit::heading(look, look.say("screen.library.continue"));
    if (window.sessions.empty()) return kit::note(look, look.say("screen.library.no_sessions"));
    for (std::size_t i = 0; i < window.sessions.size(); ++i) {
        const auto& session = window.sessions[i];
        const auto press = kit::row(look, {"continue:" + session.path, session.title}, look.px(44));
        if (press.happened) requests.emplace_back(ResumeSession{session.path});
        if (!press.shown) continue;
        const auto width = press.rect.GetWidth() - look.px(24);
        kit::put(look, {press.rect.Min.x + look.px(12), press.rect.Min.y + look.px(12)}, width, session.title + " - " + standing(look, session), {}, true);
    }
}

float card_width(const kit::Look& look) { return std::min(look.px(392), kit::room().x); }

std::string results_of(const kit::Look& look, const ScenarioCard& scenario) {
    if (scenario.attempts == 0) return look.say("screen.library.not_played");
    return look.texts.plural("screen.library.best", scenario.attempts, {{"percent", std::to_string(scenario.best_percent)}});
}

void draw_card(const kit::Look& look, WindowState& window, std::size_t place) {
    const auto& scenario = window.scenarios[place];
    const auto width = card_width(look);
    const auto inner = width - look.px(32);
    const auto words = kit::size_of(look, scenario.summary, kit::Face::body, inner);
    const auto press = kit::card(look, {"open:" + scenario.title, scenario.title}, {width, look.px(120) + words.y});
    if (press.happened) {
        window.chosen = place;
        window.screen = Screen::briefing;
    }
    if (!press.shown) return;
    const ImVec2 at{press.rect.Min.x + look.px(16), press.rect.Min.y + look.px(12)};
    kit::put(look, at, inner, scenario.title, {kit::Face::title}, true);
    auto* list = ImGui::GetWindowDrawList();
    list->AddText(look.font(kit::Face::body), look.font(kit::Face::body)->FontSize, {at.x, at.y + look.px(34)}, look.ink(kit::Tone::ink),
                  scenario.summary.c_str(), nullptr, inner);
    const auto about = look.say("screen.library.about",
                                {{"country", scenario.country}, {"minutes", std::to_string(scenario.minutes)}, {"level", std::to_string(scenario.level)}});
    kit::put(look, {at.x, at.y + look.px(70) + words.y}, inner, results_of(look, scenario), {kit::Face::note, kit::Tone::quiet}, true);
    kit::put(look, {at.x, at.y + look.px(46) + words.y}, inner, about, {kit::Face::note, kit::Tone::quiet}, true);
}

void draw_scenarios(const kit::Look& look, WindowState& window) {
    kit::heading(look, look.say("screen.library.scenarios"));
    if (window.scenarios.empty()) return kit::note(look, look.say("screen.library.no_scenarios"));
    kit::Flow flow(look, 2);
    for (std::size_t i = 0; i < window.scenarios.size(); ++i) {
        flow.next(card_width(look));
        draw_card(look, window, i);
    }
}

/// A trainer is told at once; the other scenarios stay open to everybody.
void draw_broken(const kit::Look& look, const WindowState& window) {
    for (const auto& scenario : window.broken) {
        kit::gap(look, 2);
        kit::text(look, look.say("screen.library.broken", {{"path", scenario.path}}), {kit::Face::bold});
        constexpr std::size_t most = 5;
        for (std::size_t i = 0; i < std::min(most, scenario.problems.size()); ++i) kit::note(look, scenario.problems[i]);
        if (scenario.problems.size() > most)
            kit::note(look, look.texts.plural("screen.library.more_problems", static_cast<long long>(scenario.problems.size() - most)));
    }
}

} // namespace

void draw_library(const kit::Look& look, WindowState& window, Requests& requests) {
    draw_head(look);
    const kit::Panel panel(look, "library", {0, 0}, {kit::Ground::none, 3, false});
    draw_doors(look, window);
    kit::gap(look, 3);
    draw_scenarios(look, window);
    draw_broken(look, window);
    kit::gap(look, 3);
    draw_sessions(look, window, requests);
}

} // namespace screens
