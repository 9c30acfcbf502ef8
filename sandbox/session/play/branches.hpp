#pragma once

#include "engine/journal/journal.hpp"

#include <optional>
#include <string>

namespace session {

/// One line of play in the tree of them.
struct BranchLine {
    journal::BranchId id = 1;
    journal::BranchId parent = 0; ///< 0: none
    std::string name;
    std::uint64_t first_own = 1; ///< number of the first fact that it does not share with its parent
    std::uint64_t length = 0;    ///< number of its last fact
    calendar::Instant last;      ///< when that happened; the start of the play when there is none
    bool active = false;
};

/// Where two lines of play part.
struct Parting {
    std::uint64_t fact = 0;                      ///< number of the first that differs; 0: none does
    std::optional<calendar::Instant> one, other; ///< when it happened on each; nothing where the line ends before it
};

} // namespace session
