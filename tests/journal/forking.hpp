#pragma once

#include "engine/journal/journal.hpp"

#include <algorithm>

namespace fixtures {

/// A branch that begins after that fact of the active one, with nothing of its own yet; it becomes active.
inline journal::BranchId fork_after(journal::Journal& journal, std::uint64_t fact, const std::string& name) {
    const auto refusals = journal.refusals();
    const auto shared = std::ranges::count_if(refusals, [&](const journal::Refused& refused) { return refused.after_fact <= fact; });
    journal.append(std::span<const casework::Fact>{}, journal.words(), journal::Fork{{fact, static_cast<std::uint64_t>(shared)}, name});
    return journal.active();
}

} // namespace fixtures
