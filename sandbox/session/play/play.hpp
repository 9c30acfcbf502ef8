#pragma once

#include "sandbox/session/play/identities.hpp"
#include "sandbox/session/play/lapses.hpp"
#include "sandbox/session/play/session.hpp"

namespace session {

/// The state behind a Session: everything here is folded from the facts, beside the clock's hand.
struct Play {
    Play(model::Materials read, journal::Journal journal, std::string key);

    model::Materials materials;
    desk::Desk desk;
    Script script;
    Expectations expectations;
    Decisions decisions;
    Directions directions;
    Identities identities;
    calendar::Instant now;
    std::vector<std::uint64_t> orders; ///< first facts of what people did of themselves, not by script or conduct
    std::uint64_t bad_direction = 0;   ///< the first fact of a direction that could not have been given; 0: none
    std::string key_file;

    const casework::World& world() const { return desk.world(); }
    Next next() const;
    /// The first end of a clock that is still to come.
    std::optional<calendar::Instant> next_deadline() const;
    /// To the next midnight or the next event, whichever comes first, but not beyond the moment. False when it stands there.
    bool advance(calendar::Instant moment, std::size_t& facts);
    std::size_t run_to(calendar::Instant moment);
    desk::Outcome perform(const casework::Order& order);
    /// The same for an order that somebody gives.
    desk::Outcome perform_own(const casework::Order& order);
    /// Texts of an order that is only asked about are kept nowhere.
    enum class Texts : std::uint8_t { kept, unkept };
    /// Whoever acts, script, conduct or person, wants something done; this makes the order of it.
    casework::Order order_of(const Intent& intent, Texts texts);
    /// The same of somebody who writes it himself, and may name who reported.
    casework::Order own_order(const Intent& intent, Texts texts);
    /// What a script or a plan wants done, where it falls now.
    Intent intent_of(const model::ScriptedAct& act) const;
    bool is_players(casework::PartyId person) const;
    /// The end of the order that the fact belongs to, with what was refused in that same second.
    journal::Place after_order_of(std::uint64_t fact) const;
    /// Goes anywhere on the line; the clock's hand goes on to the moment from there.
    void stand(const journal::Place& place, calendar::Instant moment, std::string_view branch_name);
    /// A play of the same materials in memory, with those facts and refusals.
    std::unique_ptr<Play> twin(std::span<const casework::Fact> facts, std::span<const journal::Refused> refusals) const;
    /// After so many facts, of which the last few are one order (none: time has passed): what has become true?
    void look_around(const casework::World& world, std::size_t facts, std::size_t order = 0);
    /// Brings everything up to where the desk stands.
    void fold(calendar::Instant moment);

    /// Where something may change by itself.
    calendar::Instant next_stop() const;
    void walk_to(calendar::Instant moment);

private:
    /// Where a scripted or planned act falls: the agency's own track, else the latest of the procedure.
    casework::TrackIndex track_for(std::uint32_t case_number, const model::ScriptedAct& act) const;
    void reset();
    calendar::Instant end_of_play() const; ///< no session opens that is longer
    Next coming_next() const;
    void look_on_the_way(const casework::World& world, std::size_t facts, calendar::Instant moment);
    void replay_order(const casework::World& world, std::size_t begin);
    void replay_inject(const casework::World& world, const casework::Fact& opening);
    void replay_direction(const casework::Fact& fact);
    desk::Outcome carry_out(const Next& next);
    desk::Outcome act_by_script(const Next& next);
    desk::Outcome act_by_conduct(const Next& next);
    casework::WordsRef words_of(const std::string& text, Texts texts);
    /// Whoever does an act has done what script or conduct would have had that person do by now; false: it came of those.
    bool satisfy(const casework::World& world, const casework::Order& order);
    bool names_reporter(const Intent& intent) const;
    void look(std::uint64_t first, std::uint64_t last);
    void judge(const casework::World& world, std::uint64_t first, std::uint64_t last);

    const Lapses& lapses() const;

    mutable Lapses lapses_; ///< kept for speed alone: folded from the facts when asked
};

} // namespace session
