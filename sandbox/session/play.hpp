#pragma once

#include "sandbox/session/identities.hpp"
#include "sandbox/session/session.hpp"

namespace session {

/// The state behind a Session: everything here is folded from the facts, beside the clock's hand and who is taken over.
struct Session::Play {
    Play(reading::Materials read, journal::Journal journal, std::string key);

    reading::Materials materials;
    desk::Desk desk;
    Script script;
    Expectations expectations;
    Identities identities;
    std::vector<casework::PlayedBy> played_by;
    calendar::Instant now;
    std::string key_file;

    const casework::World& world() const { return desk.world(); }
    Next next() const;
    /// To the next midnight or the next event, whichever comes first, but not beyond the moment. False when it stands there.
    bool advance(calendar::Instant moment, std::size_t& facts);
    std::size_t run_to(calendar::Instant moment);
    desk::Outcome perform(const casework::Order& order);
    casework::Order order_of(const Intent& intent, bool with_words);
    bool is_players(casework::PartyId person) const;
    /// Where a scripted or planned act falls: the agency's own track, else the latest of the procedure.
    casework::TrackIndex track_for(std::uint32_t case_number, const reading::ScriptedAct& act) const;

private:
    void replay();
    void look_on_the_way(const casework::World& world, calendar::Instant moment);
    void replay_order(std::size_t begin);
    void settle(const casework::Order& order);
    void walk_to(calendar::Instant moment);
    desk::Outcome carry_out(const Next& next);
    desk::Outcome act_by_script(const Next& next);
    desk::Outcome act_by_conduct(const Next& next);
    casework::Order scripted_order(const reading::ScriptedAct& act);
    void give_texts(casework::Order& order, const std::vector<std::pair<profile::InputId, std::string>>& texts);
    bool names_reporter(const Intent& intent) const;
    void look(std::uint64_t first, std::uint64_t last);
};

} // namespace session
