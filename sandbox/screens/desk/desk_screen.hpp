#pragma once

#include "engine/secret.hpp"
#include "engine/views/reader.hpp"
#include "sandbox/debrief/reporter_side.hpp"
#include "sandbox/screens/desk/desk_memory.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/requests.hpp"
#include "sandbox/screens/workflow/scene.hpp"
#include "sandbox/session/play/dry_run.hpp"
#include "sandbox/session/play/waiting.hpp"
#include "sandbox/wording/sentences.hpp"

#include <map>
#include <optional>
#include <set>

/// One desk: who am I, what day is it, what waits, what may I do and why not the rest.
namespace screens {

/// The Report Guide while a form asks it for the type of a report.
struct FormGuide {
    profile::InputId input;
    session::DryRun run;
    FormGuide(profile::InputId asks, const profile::Profile& profile) : input(asks), run(profile) {}
};

/// The form of an act that was chosen and not yet done.
struct ActForm {
    session::Intent intent;
    std::map<std::uint16_t, std::string> texts; ///< by InputId
    std::map<std::uint16_t, std::int64_t> values;
    std::string reason;
    bool tried = false; ///< pressed once: now say what is missing
    std::unique_ptr<FormGuide> guide;
};

/// Whose form of which act it is.
struct FormKey {
    casework::PartyId person;
    std::uint32_t case_number = 0;
    casework::TrackIndex track = 0;
    profile::ActId act;
    std::int64_t report = casework::no_value;
    auto operator<=>(const FormKey&) const = default;
};

/// The list of cases as it is looked at.
struct WorklistState {
    /// Whatever the lines depend on.
    struct Key {
        std::string digest;
        std::int64_t now = 0;
        std::uint16_t person = 0;
        std::size_t view = 0, order = 0;
        std::string typed;
        bool operator==(const Key&) const = default;
    };
    std::size_t view = 0, order = 0; ///< views::WorkView; newest, most urgent, oldest
    std::string typed;               ///< searched for
    Key made_for;
    std::vector<std::size_t> lines; ///< places in the worklist of the desk's memory
};

/// The lines of play as they are looked at.
struct LinesState {
    bool open = false;
    std::string name; ///< being typed

    /// Read from the journal once for a moment.
    std::string made_for;
    std::vector<session::BranchLine> all;
    std::vector<session::Parting> partings; ///< of the active one from each of them
};

/// What comes by itself, made once for a moment.
struct ForecastState {
    std::string made_for;
    session::Forecast forecast;
};

enum class Coach : std::uint8_t { off, hints, steps };

struct DeskState {
    casework::PartyId person;
    std::uint32_t case_number = 0;
    std::size_t tab = 0;
    std::optional<std::size_t> letter; ///< that is open; none: the newest
    std::size_t speed = 0;             ///< 0 paused, 1 a day each second, 2 a week each second
    bool choosing_date = false;
    bool more_open = false;  ///< the controls that are folded away
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
    std::string middle;                                                        ///< what the middle of the desk shows; what is new there is read from its top
    bool elsewhere_open = false;                                               ///< acts of other stages are listed
    bool seen_open = false;                                                    ///< what was read earlier is listed
    bool stopped = false;                                                      ///< time has just stopped by itself
    std::vector<casework::Reason> refusal;                                     ///< of the last act, shown in its form
    LinesState lines;
    bool foreseeing = false;
    ForecastState forecast;
    Coach coach = Coach::hints;
    bool guided = false;                      ///< by the tour, which makes the coach silent
    std::optional<session::Intent> open_next; ///< an act whose form is to be opened
    DeskMemory memory;
    WorklistState worklist;
    WorkflowState workflow;
};

/// Nothing that was filled in is lost: the form of the same act opens as it was left.
void put_form_away(DeskState& state);
struct DeskView;
/// What the middle of the desk shows: another form, message or tab is another.
std::string shown_in_middle(const DeskView& desk);
/// The desk becomes that person's; what was open on it is put away.
void turn_to(DeskState& state, casework::PartyId person);

/// Everything a panel of the desk is drawn from.
struct DeskView {
    const kit::Look& look;
    const session::Session& session;
    const views::Reader& reader;
    const wording::Sentences& sentences;
    DeskState& state;
    Requests& requests;
    std::string head{}; ///< digest of what has happened so far, and how much was refused

    const casework::Case* the_case() const;
    /// "A-1  Invoices for work not done"
    std::string title(const casework::Case& of) const;
    const DeskMemory::Ahead& ahead() const { return state.memory.ahead(session, reader, head); }
    std::string name(casework::PartyId party) const { return views::name_of(reader, party); }
    /// Why nobody can act at this desk now, whatever the law says; empty: somebody can.
    std::string hands_tied() const;
    /// The name with the agency that the track is with: two agencies may have the same.
    std::string of_track(const std::string& name, std::uint32_t case_number, casework::TrackIndex track) const;
    template <class Thing> std::string name_of(const Thing& thing) const { return thing.about.name.in(reader.language); }
};

/// People whom a player plays, and everybody else of the cast after them.
std::vector<casework::PartyId> people(const session::Session& session);

void draw_desk(const kit::Look& look, const session::Session& session, DeskState& state, Requests& requests, bool& to_closing);

/// A step, a pressing clock or an unread message waits for somebody whom a player plays.
bool something_waits(const DeskView& desk);
/// What that is, in words; empty when nothing does.
std::string what_waits(const DeskView& desk);
void draw_time_bar(DeskView& desk, bool& to_closing);
/// What stands over the desk while a control of the bar asks for more.
void draw_time_forms(DeskView& desk, bool& to_closing);
void draw_inbox(DeskView& desk);
/// What the reader waits for in the case that is open.
void draw_awaited(DeskView& desk);
/// Somebody else has time that the law gives, or a part of a case that the reader has in hand.
bool others_are_awaited(const DeskView& desk, std::uint32_t case_number);
void draw_message(DeskView& desk);
/// What somebody else did, as a message.
std::string news_of(const DeskView& desk, const casework::Fact& fact);
void draw_case(DeskView& desk);
/// Places among the tabs of a case.
inline constexpr std::size_t clocks_tab = 3, history_tab = 5, workflow_tab = 6;
void draw_monitor(DeskView& desk);
void draw_lines(DeskView& desk);
bool is_rewound(const session::Session& session);
void draw_rewound(DeskView& desk);
void draw_coach(DeskView& desk);
void draw_forecast(DeskView& desk);
void draw_worklist(DeskView& desk);
void draw_calendar(DeskView& desk);
/// An act that is open to the person at the desk, for the palette.
struct FoundAct {
    std::string id, label;
    session::Intent intent;
};
std::vector<FoundAct> acts_to_find(const DeskView& desk);
/// What the person at the desk asks for when doing the act on a track of the open case.
session::Intent intent_on(const DeskView& desk, profile::ActId act, casework::TrackIndex track);
void draw_acts(DeskView& desk);
bool asks_for_a_type(const profile::Profile& profile, profile::InputId id);
void draw_guide_button(DeskView& desk, ActForm& form, profile::InputId id);
void draw_form_guide(DeskView& desk, ActForm& form);
/// Opens the form of an act with what the profile fills in beforehand.
void open_form(DeskView& desk, const session::Intent& intent);
void draw_form(DeskView& desk);
/// Until everything asked for is given, what depends on it is not foretold.
void draw_consequences(DeskView& desk, const profile::Act& act, const session::Intent& intent, bool complete);
void draw_clocks(DeskView& desk);
void draw_arithmetic(DeskView& desk);
void draw_letters(DeskView& desk);
void draw_timeline(DeskView& desk);
void draw_reporter(DeskView& desk);
void draw_reporter_side(const kit::Look& look, const debrief::ReporterSide& side);
void draw_workflow(DeskView& desk);
/// It has the whole desk: the picture and nothing beside it.
bool workflow_is_large(const DeskView& desk);

} // namespace screens
