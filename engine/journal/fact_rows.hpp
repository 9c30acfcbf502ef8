#pragma once

#include "engine/journal/stored_facts.hpp"

namespace journal {

/// The facts of one stretch, each checked against the hash that is stored before it. A few are read ahead, so that their hashes are made side
/// by side; what follows one that does not hold is worth nothing.
class FactRows {
public:
    FactRows(SQLite::Database& database, const Stretch& stretch, const casework::Words& words, const Hash& parent);

    bool next(); ///< false after the last
    std::uint64_t number() const { return row().number(); }
    /// It names a text that is there, and its hash is that of its values.
    bool holds() const { return holds_[at_]; }
    /// Of the last row; of what comes before where there is none.
    const Hash& hash() const { return at_ < read_ ? row().hash : parent_; }
    casework::Fact fact() const { return row().fact(); }

private:
    const StoredFact& row() const { return rows_[at_]; }
    void read_ahead();
    void compare();
    bool lay_out(std::size_t place);

    const casework::Words& words_;
    StoredFacts stored_;
    std::array<StoredFact, side_by_side> rows_;
    std::array<bool, side_by_side> holds_{};
    std::array<Layout, side_by_side> layouts_;
    std::size_t at_ = 0, read_ = 0;
    Hash parent_; ///< of the first of these rows
};

/// Facts that follow one another, as far as they hold.
struct ReadFacts {
    enum class End { whole, missing, changed };
    End end = End::whole;
    std::uint64_t last = 0; ///< number of the last that holds
    Hash hash;              ///< of that fact
    std::int64_t found = 0; ///< number of the row at which they end, should they not be whole; 0 when there is none
};
/// The fact that comes before.
struct Follows {
    std::uint64_t fact = 0;
    Hash hash;
};
/// What to keep of them.
struct Keep {
    std::uint64_t last; ///< number
    std::vector<casework::Fact>& in;
};
/// Those of the stretch.
ReadFacts read_facts(SQLite::Database& database, const Stretch& stretch, const casework::Words& words, const Follows& follows, const Keep& keep);

} // namespace journal
