#pragma once

#include "engine/journal/cursor.hpp"
#include "engine/journal/store.hpp"

namespace journal {

/// The facts of one stretch as they are stored, each hashed after the one before. It works on the stored numbers
/// themselves: a value too large for its place in a Fact must not pass as another.
class FactRows {
public:
    FactRows(SQLite::Database& database, const Stretch& stretch, const casework::Words& words, const Hash& parent);

    bool next(); ///< false after the last
    std::uint64_t number() const { return static_cast<std::uint64_t>(numbers_[0]); }
    /// It names a text that is there, and its hash is that of its values.
    bool holds() const { return holds_; }
    const Hash& hash() const { return hash_; }
    casework::Fact fact() const;

private:
    const casework::Words& words_;
    Cursor rows_;
    std::array<std::int64_t, 11> numbers_{};
    Hash hash_;
    bool holds_ = true;
};

/// Facts that follow one another, as far as they hold.
struct ReadFacts {
    enum class End { whole, missing, changed };
    End end = End::whole;
    std::uint64_t last = 0; ///< number of the last that holds
    Hash hash;              ///< of that fact
    std::int64_t found = 0; ///< number of the row at which they end, should they not be whole
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
