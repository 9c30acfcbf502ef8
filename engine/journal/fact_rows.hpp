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

} // namespace journal
