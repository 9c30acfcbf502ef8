#pragma once

#include "engine/desk.hpp"
#include "sandbox/session/counterfactual/forecast.hpp"
#include "sandbox/session/play/branches.hpp"
#include "sandbox/session/play/decisions.hpp"
#include "sandbox/session/play/directions.hpp"
#include "sandbox/session/play/expectations.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// One play of a scenario: simulated time, script, expectations. No window.
namespace session {

inline constexpr std::size_t most_steps = 200'000; ///< a hundred years of midnights and more

/// What a person at the window or a plan asks for; Session stamps it with simulated time.
struct Intent {
    casework::PartyId actor;
    std::uint32_t case_number = 0;
    casework::TrackIndex track = 0;
    profile::ActId act;
    std::int64_t report = casework::no_value; ///< submissions
    std::vector<std::pair<profile::InputId, std::int64_t>> with;
    std::vector<std::pair<profile::InputId, std::string>> with_text;
    std::string reason;
    bool insist = false;
    bool names_reporter = false; ///< known of an order that is played again; else found in its texts
    bool operator==(const Intent&) const = default;

    /// What a file has somebody do, wherever it falls.
    static Intent of(const auto& act, casework::PartyId actor) {
        Intent intent;
        intent.actor = actor;
        intent.act = act.act;
        intent.with = act.with;
        intent.with_text = act.with_text;
        intent.reason = act.reason;
        return intent;
    }
};

struct Play;

/// What the story tells when nothing more comes by itself.
enum class LastScenes : std::uint8_t { held, told };

class Session {
public:
    struct Options {
        casework::GuardRails rails = casework::GuardRails::teach;
        std::string file;     ///< empty: in memory
        std::string key_file; ///< for identities; empty: none are kept
    };
    /// Throws journal::StorageError. Everything due at the start has already happened.
    static Session start(model::Materials materials, const Options& options);
    /// Goes on with a session file. Throws journal::StorageError, also when the kept files do not read.
    static Session resume(const std::string& file, const std::string& key_file, journal::Access access);
    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    ~Session();

    const model::Materials& materials() const;
    const model::Scenario& scenario() const { return materials().scenario; }
    const casework::PlayContext& context() const;
    const profile::Profile& profile() const { return context().profile; }
    const casework::World& world() const;
    const casework::History& facts() const;
    const std::vector<journal::Refused>& refusals() const;
    const casework::Words& words() const;
    const journal::Journal& journal() const;
    casework::GuardRails rails() const;
    std::string digest() const; ///< hex of the hash of the last fact, where the play stands

    calendar::Instant now() const;
    Next next() const;                                      ///< the next thing that happens by itself
    std::optional<calendar::Instant> next_deadline() const; ///< the first end of a clock that is still to come; a reminder is none
    /// Nothing left: no script, no conduct, no clock. The words name what it waits for when not over.
    bool over() const;
    /// Nothing but what the script tells would still happen if nobody did anything; also where it is over. Found by playing on in memory.
    bool only_scenes_left() const;

    /// An act by a person now. What falls due at once follows. While the play is frozen, or the person absent, nothing happens and
    /// nothing is recorded.
    desk::Outcome perform(const Intent& intent);
    casework::Why why(const Intent& intent) const;
    /// What would come of it as far as it is filled in: the facts, or every reason why not.
    casework::Decision foretold(const Intent& intent) const;
    /// The intent of a planned act, on the track where it falls now.
    Intent intent_of(const model::ScriptedAct& act) const;
    /// The order that an intent would make; its texts are kept nowhere.
    casework::Order order_of(const Intent& intent) const;

    /// Time. Each stops at the end of play; each returns how many facts happened.
    std::size_t step();                           ///< to the next event
    bool go_on(calendar::Instant moment);         ///< at most one thing that happens by itself; false when time stands at that moment
    std::size_t run_to(calendar::Instant moment); ///< clock stands at that moment afterwards
    std::size_t run_to_deadline();                ///< just before the next clock lapses
    std::size_t run_to_decision();                ///< until a decision opens
    /// Until something matters: an act, a message, a decision or a pressing clock waits for a person that a player plays, or the last day of a limit has
    /// begun; at most up to that moment.
    /// Held, it stops before the last scenes while a case is open that only somebody at the table can bring on.
    std::size_t run_to_waiting(std::optional<calendar::Instant> at_most = {}, LastScenes scenes = LastScenes::held);
    /// The morning of the last day of the limit that ends next; nothing once that day has begun.
    std::optional<calendar::Instant> before_next_limit() const;
    std::size_t run_until(const profile::Conditions& pool, profile::ConditionId condition, std::uint16_t report, bool& reached);
    /// A plan's condition about the case of a report; before its submission, about a case to which nothing has happened.
    bool holds(const profile::Conditions& pool, profile::ConditionId condition, std::uint16_t report) const;

    /// The moment so long after now, as scripts count.
    calendar::Instant later(calendar::Length length) const;

    /// Rewinding. The play stands where the order of that fact had just happened, anywhere on the line: 0 is before everything,
    /// and a fact that lies ahead goes forward again. Nothing is stored and nothing is lost: what then happens as it did leads
    /// along the line, and the first thing that happens otherwise begins a branch of that name.
    void rewind(std::uint64_t fact, std::string_view branch_name = {});
    void return_to_end();               ///< of the line, with everything that was refused there
    std::uint64_t last_of_line() const; ///< number of the last fact of the line; more than facts() while rewound
    /// The fact before the last order of a person; nothing when nobody has acted. What script and conduct did is no order of a person.
    std::optional<std::uint64_t> previous_order() const;
    /// Takes the last order of a person back. What was refused before it stays, and so does the hour.
    bool undo();
    /// Back to an hour at which that many facts had happened: whatever came of itself since is taken back.
    void take_time_back(std::uint64_t facts, calendar::Instant moment);

    /// Branches, in order of their making. The active one is where the play stands.
    std::vector<BranchLine> branches() const;
    void switch_to(journal::BranchId branch); ///< at its end; it stays active when the session is opened again
    void rename_branch(journal::BranchId branch, std::string_view name);
    /// Where two of them part.
    Parting parting(journal::BranchId one, journal::BranchId other) const;

    /// What whoever leads the play can do. Each is recorded; each is false, and nothing is recorded, where it cannot be done now.
    bool freeze(); ///< nothing happens by itself, nobody acts, no time passes
    bool unfreeze();
    bool inject_now(std::size_t entry); ///< of the script, whether or not its condition holds
    bool may_inject_now(std::size_t entry) const;
    bool delay(std::size_t entry, calendar::Length by);
    bool skip(std::size_t entry);
    bool make_absent(casework::PartyId person); ///< neither acts nor is played; clocks run on
    bool make_present(casework::PartyId person);
    bool reveal_hint(std::size_t decision); ///< costs points_for_a_hint
    bool bookmark(BookmarkKind kind, const std::string& note, std::uint64_t about);
    bool take_over(casework::PartyId person); ///< pauses script and conduct of the person
    bool hand_back(casework::PartyId person);
    /// The same as it was given on another line of play.
    bool direct_again(casework::Direction direction, const std::string& note);

    casework::PlayedBy played_by(casework::PartyId person) const;
    const Directions& directions() const;           ///< frozen, absent, hints, bookmarks
    const std::vector<Watch>& script_state() const; ///< by place in Scenario::script
    /// The first fact of a direction, on any branch, that could not have been given there.
    std::optional<journal::Fault> direction_fault() const;

    const std::vector<DecisionState>& decisions() const;
    /// Whether it is for that person to decide now: it is open, and the person can do its act.
    bool is_decision_of(std::size_t decision, casework::PartyId person) const;
    /// What comes if nobody at the table does anything for so many days, found by playing on in memory: for whoever leads the play.
    Forecast forecast(std::int64_t days) const;

    std::vector<ExpectationResult> expectations() const;
    /// Number of the case a report became; nothing before its submission.
    std::optional<std::uint32_t> case_of(std::uint16_t report) const;
    /// What somebody writes, without the texts that say who people are.
    std::string withheld(const std::string& text) const;
    /// For a reader whom the profile lets see it and who was told lawfully; nothing otherwise.
    std::vector<journal::IdentityLine> identity_of(casework::PartyId person, casework::PartyId reader) const;

private:
    explicit Session(std::unique_ptr<Play> play);
    std::unique_ptr<Play> play_;
};

} // namespace session
