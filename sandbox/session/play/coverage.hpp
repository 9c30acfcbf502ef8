#pragma once

#include "sandbox/session/play/session.hpp"

#include <set>
#include <utility>

/// Which parts of a profile plays have taken.
namespace session {

struct Coverage {
    std::set<std::uint16_t> acts;                                  ///< done
    std::set<std::pair<std::uint16_t, std::uint16_t>> transitions; ///< act, and the stage that it led to
    std::set<std::uint16_t> clocks;                                ///< started
    std::set<std::uint16_t> rules;                                 ///< judged an act that was done or refused while they were in force
    std::set<std::uint16_t> rows;                                  ///< fired for a case as it stood after some order
};

/// Adds what one play has taken.
void take_in(Coverage& coverage, const Session& session);
/// Everything there is to take.
Coverage all_of(const profile::Profile& profile);

} // namespace session
