#pragma once

#include "sandbox/screens/countries/countries.hpp"
#include "sandbox/screens/debrief/debriefed.hpp"
#include "sandbox/screens/desk/desk_state.hpp"
#include "sandbox/screens/facilitator/leading.hpp"
#include "sandbox/screens/groups/groups_panel.hpp"
#include "sandbox/screens/help/help_card.hpp"
#include "sandbox/screens/library/appearance.hpp"
#include "sandbox/screens/library/file_choosing.hpp"
#include "sandbox/screens/library/library_screen.hpp"
#include "sandbox/screens/library/palette.hpp"
#include "sandbox/screens/library/questions_screen.hpp"
#include "sandbox/screens/library/tour_card.hpp"
#include "sandbox/screens/portal/portal_state.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace screens {

enum class Screen { welcome, library, briefing, questions, desk, ending, closing, countries, guides, groups, portal, words };

/// Whether somebody who leads the play sits at the window: asked once in a sitting, before anything that players are to find out is shown.
struct TrainerState {
    bool asked = false, is_there = false;
};

/// What is open in the window and what was typed: values alone, drawn by screens/room, changed by sandbox/app too. Sessions and
/// files belong to the program.
struct WindowState {
    Screen screen = Screen::library;
    std::vector<ScenarioCard> scenarios;
    std::vector<BrokenCard> broken;
    std::vector<SessionCard> sessions;
    LibraryState library;
    std::size_t chosen = 0; ///< scenario of the briefing
    std::size_t rails = 0;  ///< 0 teach, 1 exam
    DeskState desk;
    PortalState portal;
    CountriesState countries;
    GroupsState groups;
    FacilitatorState facilitator;
    TrainerState trainer;
    TourState tour;
    DebriefState debrief;
    QuestionsState questions;
    bool help = false;
    bool looks_open = false; ///< text size and colours, over whatever screen
    int text_scale = 100;    ///< per cent
    ThemeChoice theme = ThemeChoice::light;
    bool moves = true;             ///< where something goes is seen
    std::vector<GuidePage> guides; ///< read by the program when the screen is first opened
    std::string no_guides;         ///< why there are none
    std::size_t guide = 0;
    std::string guide_wanted;               ///< by its name, before the pages were read
    Screen before_guides = Screen::library; ///< where their back button leads
    std::vector<texts::Term> glossary;      ///< of the guides, made when something is first explained
    std::string word_sought;
    Screen before_words = Screen::library; ///< where their back button leads
    Palette palette;
    FileChoosing files;
    std::vector<std::string> dropped; ///< files let fall on the window since the last frame
    std::string trouble;              ///< a broken world or a bug, shown until it is read
    bool bug = false;                 ///< it is a mistake of the program
    bool undrawable = false;          ///< it came while a frame was drawn: nothing else is drawn until it is read
};

/// The desk of somebody who sees the case of that fact, at its history. The play stands at the fact.
void look_at(WindowState& window, const session::Session& session, std::uint64_t number);
/// What a debrief that was made then shows.
std::string moment_of(const session::Session& session);

} // namespace screens
