#pragma once

#include "sandbox/screens/countries_screen.hpp"
#include "sandbox/screens/desk_screen.hpp"

#include <optional>
#include <string>
#include <vector>

namespace screens {

/// What a card of the library says; the program reads the files.
struct ScenarioCard {
    std::string path, title, summary, briefing, country;
    std::vector<std::string> goals, roles;
    int minutes = 0, level = 1;
};

struct SessionCard {
    std::string path, title, state;
};

/// A scenario that does not read: what is wrong with it.
struct BrokenCard {
    std::string path;
    std::vector<std::string> problems; ///< "file:line:column: ..."
};

enum class Screen { library, briefing, desk, closing, countries };

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
    bool help = false;
    int text_scale = 100; ///< per cent
    bool dark = false;
    std::string trouble; ///< a broken world, shown until it is read
};

void draw_app(const kit::Look& look, App& app, const session::Session* session, Requests& requests);

void draw_library(const kit::Look& look, App& app, Requests& requests);
void draw_briefing(const kit::Look& look, App& app, Requests& requests);
void draw_countries(const kit::Look& look, App& app, Requests& requests);
void draw_closing(const kit::Look& look, App& app, const session::Session& session, Requests& requests);

} // namespace screens
