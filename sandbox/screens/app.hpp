#pragma once

#include "sandbox/screens/countries/countries_screen.hpp"
#include "sandbox/screens/debrief/debrief_screen.hpp"
#include "sandbox/screens/desk/desk_screen.hpp"
#include "sandbox/screens/facilitator/facilitator_desk.hpp"
#include "sandbox/screens/groups/groups_screen.hpp"
#include "sandbox/screens/help/help_card.hpp"
#include "sandbox/screens/library/palette.hpp"
#include "sandbox/screens/library/questions_screen.hpp"
#include "sandbox/screens/library/tour_card.hpp"

#include <optional>
#include <string>
#include <vector>

namespace screens {

/// What a card of the library says; the program reads the files.
struct ScenarioCard {
    std::string path, title, summary, briefing, country;
    std::vector<std::string> goals, roles;
    int minutes = 0, level = 1;
    int attempts = 0, best_percent = 0; ///< of plays that ended
};

enum class SessionState : std::uint8_t { not_looked_into, running, over, broken };

struct SessionCard {
    std::string path, title;
    SessionState state = SessionState::not_looked_into;
    int day = 0, clocks = 0; ///< of the play; clocks that run
};

/// A scenario that does not read: what is wrong with it.
struct BrokenCard {
    std::string path;
    std::vector<std::string> problems; ///< "file:line:column: ..."
};

enum class Screen { welcome, library, briefing, questions, desk, closing, countries, guides, groups };
enum class ThemeChoice : std::uint8_t { light, dark, contrast };

/// The window's small state. Sessions and files belong to the program.
struct App {
    Screen screen = Screen::library;
    std::vector<ScenarioCard> scenarios;
    std::vector<BrokenCard> broken;
    std::vector<SessionCard> sessions;
    std::size_t chosen = 0; ///< scenario of the briefing
    std::size_t rails = 0;  ///< 0 teach, 1 exam
    DeskState desk;
    CountriesState countries;
    GroupsState groups;
    FacilitatorState facilitator;
    TourState tour;
    DebriefState debrief;
    QuestionsState questions;
    bool help = false;
    int text_scale = 100; ///< per cent
    ThemeChoice theme = ThemeChoice::light;
    std::vector<GuidePage> guides; ///< read by the program when the screen is first opened
    std::size_t guide = 0;
    Screen before_guides = Screen::library; ///< where their back button leads
    std::vector<texts::Term> glossary;      ///< of the guides, made when something is first explained
    Palette palette;
    std::string trouble; ///< a broken world, shown until it is read
};

void draw_app(const kit::Look& look, App& app, const session::Session* session, Requests& requests);

void draw_library(const kit::Look& look, App& app, Requests& requests);
void draw_briefing(const kit::Look& look, App& app, Requests& requests);
void draw_welcome(const kit::Look& look, App& app, Requests& requests);
void draw_guides(const kit::Look& look, App& app, Requests& requests);
/// What comes next for whoever is shown around, and the frame around the control that does it.
void draw_tour(const kit::Look& look, App& app, const session::Session* session);
void frame_target(const kit::Look& look, App& app);
/// What can be done here, found by typing a part of its name.
void draw_palette(const kit::Look& look, App& app, const session::Session* session, Requests& requests);
/// Larger or smaller text, the theme: the same wherever they stand.
void draw_appearance(const kit::Look& look, App& app);
/// By so many per cent; from 100 to 250.
void change_text_size(App& app, int by);
/// By ThemeChoice.
std::vector<std::string> theme_names(const kit::Look& look);
void draw_countries(const kit::Look& look, App& app, Requests& requests);
void draw_debrief(const kit::Look& look, App& app, const session::Session& session, Requests& requests);
/// The desk of somebody who sees the case of that fact, at its history. The play stands at the fact.
void look_at(App& app, const session::Session& session, std::uint64_t number);
/// What a debrief that was made then shows.
std::string moment_of(const session::Session& session);
void draw_groups(const kit::Look& look, App& app, Requests& requests);

} // namespace screens
