#pragma once

#include "engine/journal/journal.hpp"

/// Copies of a session for people who learn to find what was done to a record.
namespace journal {

enum class Tampering {
    none,      ///< a faithful copy
    changed,   ///< one fact says another hour
    removed,   ///< one fact is gone
    exchanged, ///< two facts that follow each other have changed places
    cut,       ///< the last order is gone
    rewritten  ///< the last order was left out and every hash made anew: the chain holds, the digest is another
};
inline constexpr int tamperings = 6;

struct Tampered {
    Tampering how = Tampering::none;
    std::uint64_t fact = 0; ///< the first one touched; 0: none
};

/// So many facts a session needs at least, that there is something to look for.
inline constexpr std::uint64_t least_facts_for_a_drill = 12;

/// Copies the active line of play to a new file and does that to the copy, at a fact that `chance` chooses. The session stays as it is.
/// Throws StorageError, also when the session is too short.
Tampered tampered_copy(const std::string& session, const std::string& copy, Tampering how, std::uint64_t chance);

} // namespace journal
