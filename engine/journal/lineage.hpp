#pragma once

#include "engine/journal/store.hpp"

/// A branch shares with its forebears what happened before it: lines of play, and how far they go.
namespace journal {

inline constexpr auto no_end = static_cast<std::uint64_t>(INT64_MAX);

/// A branch or a forebear, with the last numbers that belong to the line of play asked about.
struct Stretch {
    BranchId branch = 1;
    std::uint64_t last_fact = no_end, last_refusal = no_end;
    std::int64_t from = INT64_MIN; ///< only facts of that number or a greater one; a stray row may have any
};

std::optional<Branch> find_branch(Journal::Store& store, BranchId id);
/// Throws StorageError when it is gone.
Branch expected_branch(Journal::Store& store, BranchId id);

/// From the first forebear on.
std::vector<Stretch> lineage(Journal::Store& store, const Branch& branch);
Head head_of(Journal::Store& store, const Branch& branch);
/// Of that fact on its line; of the genesis before the first.
Hash hash_at(Journal::Store& store, const Branch& branch, std::uint64_t fact_number);
Head head_along(Journal::Store& store, std::span<const Stretch> stretches);
/// How far its forebears go where it forks.
Head head_before(Journal::Store& store, const Branch& branch);

} // namespace journal
