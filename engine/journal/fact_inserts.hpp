#pragma once

#include "engine/journal/given_facts.hpp"

#include <optional>
#include <vector>

namespace journal {

/// Adds facts, all that one act makes by one statement.
class FactInserts {
public:
    explicit FactInserts(SQLite::Database& database) : database_(database) {}

    /// Each hashed after the one before, the first after the head; how far they then go.
    Head insert(BranchId branch, std::span<const casework::Fact> facts, const casework::Words& words, Head head);

private:
    SQLite::Database& database_;
    std::optional<RawStatement> statement_; ///< compiled when it is first needed
    std::vector<Hash> hashes_;              ///< of what was added last: their memory is used again
};

} // namespace journal
