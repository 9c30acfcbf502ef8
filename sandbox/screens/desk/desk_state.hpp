#pragma once

#include "engine/casework/decide.hpp"
#include "engine/secret.hpp"
#include "engine/views/name_trail.hpp"
#include "sandbox/debrief/reporter_side.hpp"
#include "sandbox/screens/desk/act_choices.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/coach_panel.hpp"
#include "sandbox/screens/desk/days_strip.hpp"
#include "sandbox/screens/desk/desk_memory.hpp"
#include "sandbox/screens/desk/flights.hpp"
#include "sandbox/screens/desk/forecast_panel.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/screens/desk/journey_strip.hpp"
#include "sandbox/screens/desk/lines_state.hpp"
#include "sandbox/screens/desk/result_state.hpp"
#include "sandbox/screens/desk/worklist_panel.hpp"
#include "sandbox/screens/papers/papers_state.hpp"
#include "sandbox/screens/routing/elsewhere_state.hpp"
#include "sandbox/screens/workflow/scene.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace screens {

/// Time that was let pass and can be taken back.
struct PassedTime {
    std::uint64_t facts = 0; ///< that had happened before
    calendar::Instant from, until;
    bool by_days = false; ///< as it runs by itself
};

struct DeskState {
    casework::PartyId person;
    std::uint32_t case_number = 0;
    std::size_t tab = 0;
    std::optional<std::size_t> letter; ///< that is open; none: the newest
    std::size_t speed = 0;             ///< 0 paused, 1 a day each second, 2 a week each second
    bool choosing_date = false;
    bool more_open = false; ///< the menu of what is seldom needed
    bool everybody_open = false;
    std::size_t column = 1;  ///< of what waits, the case, what may be done: where there is room for one alone
    bool monitoring = false; ///< every case at once, instead of one
    std::size_t monitor_page = 0;
    std::int64_t days_ahead = 7;
    std::optional<ActForm> form;
    std::map<FormKey, ActForm> forms_put_away;                                 ///< as they were left, until the act is done
    std::optional<std::vector<std::pair<std::string, secret::Text>>> identity; ///< shown on request, until the desk is another's
    std::optional<std::size_t> open_clock;                                     ///< place in Case::clocks whose arithmetic is shown
    std::uint64_t read_message = 0;                                            ///< fact of the message that is open; 0: none
    std::uint64_t sat_down_at = 0;                                             ///< facts there were then: letters and news from before are not read again
    std::set<std::uint64_t> read;                                              ///< facts of the messages that were read
    std::string acts_of;                                                       ///< the moment whose acts are listed; new ones are read from the top
    std::string choosing;                                                      ///< the moment at which one of several acts is to be chosen
    std::string middle;                                                        ///< what the middle of the desk shows; what is new there is read from its top
    bool elsewhere_open = false;                                               ///< acts of other stages are listed
    bool closed_asked = false;                                                 ///< what is closed has just been asked for, and is scrolled to
    bool closed_open = false;                                                  ///< acts that are closed for now are listed
    bool seen_open = false;                                                    ///< what was read earlier is listed
    bool stopped = false;                                                      ///< time has just stopped by itself
    std::vector<PassedTime> passed;                                            ///< since the play was opened, on the line where it stands
    std::vector<casework::Reason> refusal;                                     ///< of the last act, shown in its form
    LinesState lines;
    bool foreseeing = false;
    Kept<session::Forecast> forecast; ///< what comes by itself
    PilesState piles;
    Kept<std::vector<ActChoice>> acts;
    Kept<DaysStrip> days;
    JourneyState journey;
    FlightsState flights;
    Kept<std::string> just_lapsed;
    Kept<std::map<DeskMemory::Limit, std::string>> limit_doubts; ///< what of a limit or its day is not confirmed; empty where all of it is
    Kept<std::optional<debrief::ReporterSide>> reporter_side;
    Coach coach = Coach::hints;
    std::optional<std::uint64_t> coach_opened_at; ///< fact of the act after which it was opened; folded once another is done
    bool guided = false;                          ///< by the tour, which makes the coach silent
    std::optional<session::Intent> open_next;     ///< an act whose form is to be opened
    bool open_waiting = false;                    ///< what presses first is to be opened
    ResultState result;
    Kept<std::map<casework::TrackIndex, std::optional<PaperAtHand>>> beside; ///< what came last on a track
    Kept<std::vector<views::NameKnown>> leaks;
    std::set<std::uint64_t> alarms;      ///< facts by which a name got out and of which everybody has read
    std::optional<std::uint16_t> writes; ///< the report that its reporting person goes to the portal for
    DeskMemory memory;
    WorklistState worklist;
    WorkflowState workflow;
    ElsewhereState elsewhere; ///< the report that is about to be sent, under other laws
    PapersState papers;
};

/// What the desk shows is made for.
Moment moment_at(const session::Session& session, const DeskState& state, const std::string& language);
/// What the middle of the desk shows: another form, message or tab is another.
std::string shown_in_middle(const DeskState& state);
/// Nothing that was filled in is lost: the form of the same act opens as it was left.
void put_form_away(DeskState& state);
/// What lay open has been read.
void put_message_away(DeskState& state);
/// Whatever lies over the case is put away.
void clear_middle(DeskState& state);
/// The desk becomes that person's; what was open on it is put away.
void turn_to(DeskState& state, casework::PartyId person);
/// The same, and what presses that person first is opened.
void turn_to_what_waits(DeskState& state, casework::PartyId person);
/// The time that passed after the last act of a person; nothing when an act came last.
const PassedTime* passed_last(const std::vector<PassedTime>& passed, const session::Session& session);
/// People whom a player plays, and everybody else of the cast after them.
std::vector<casework::PartyId> people(const session::Session& session);
/// Only one of them is to be played: nobody is sent to another desk.
bool sits_alone(const session::Session& session);

} // namespace screens
