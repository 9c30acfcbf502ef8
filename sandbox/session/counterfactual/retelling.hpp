#pragma once

#include "sandbox/session/play/session.hpp"

#include <vector>

/// A play told again: which of its orders people gave, and which came of script, conduct and clocks.
namespace session {

/// Something that somebody at the window or a plan did. Without it the play would have gone another way.
struct OwnOrder {
    calendar::Instant at;
    std::uint64_t fact = 0;   ///< its opening fact; 0 when it was refused
    bool directs = false;     ///< given by whoever leads the play, not by a person in it
    Intent intent;            ///< as it was given
    model::ScriptedAct meant; ///< the same in words that also fit where the case has gone another way
    casework::Direction direction;
    std::string note; ///< of a direction
};

/// In order. An order that the play's script would have given by itself is not among them.
std::vector<OwnOrder> own_orders(const Session& play);

/// A play from the beginning, in memory, with nobody giving orders yet.
Session begun_again(const Session& play);
/// Time runs to that moment; what falls due by then has happened. False when so much happens that it is never reached.
bool reach(Session& line, calendar::Instant moment);
/// Runs to the order's moment and gives the order as it was given.
void give_again(Session& line, const OwnOrder& order);

/// The same thing at the same moment, though the texts are kept elsewhere.
bool same_fact(const Session& one, const Session& other, std::size_t place);
/// The same happened at the same moment, wherever it stands in its play.
bool same_event(const Session& one, casework::Fact left, const Session& other, const casework::Fact& right);

} // namespace session
