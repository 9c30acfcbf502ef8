#pragma once

#include "sandbox/session/counterfactual/retelling.hpp"

#include <optional>
#include <vector>

/// The play as it would have gone with one thing done otherwise: everybody else does what they did, when it applies.
namespace session {

/// What is done otherwise, and where.
struct Reversal {
    std::size_t place = 0;                 ///< before this one of the own orders
    bool leaves_out = false;               ///< that order is not given
    calendar::Instant at;                  ///< the moment of the change
    std::optional<model::ScriptedAct> act; ///< done instead, by whoever may; none: nothing
};

struct Counterfactual {
    bool tried = false;                    ///< the act done otherwise was possible at some moment
    std::vector<casework::Reason> why_not; ///< otherwise: what closed it
    casework::Order asked;                 ///< and of which order
    casework::PartyId by;                  ///< who did it
    std::vector<std::size_t> no_longer;    ///< places of own orders that applied nowhere any more
    std::uint64_t parts_at_fact = 0;       ///< the first number where the lines differ; 0: they never part
    calendar::Instant parts_at;            ///< the earlier of the two moments there
    std::vector<ExpectationResult> expectations;
    std::size_t facts_that_differ = 0;
    std::vector<calendar::Instant> lapses; ///< clocks that ran out
    calendar::Instant ends;                ///< the last fact
    std::string digest;                    ///< as that of any play
};

/// Plays it in memory. An unfinished play is followed to the same moment, a finished one to its end.
Counterfactual run_counterfactual(const Session& play, const std::vector<OwnOrder>& orders, const Reversal& reversal);

} // namespace session
