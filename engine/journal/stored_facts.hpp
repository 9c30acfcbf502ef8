#pragma once

#include "engine/journal/lineage.hpp"
#include "engine/journal/raw_statement.hpp"

namespace journal {

/// A row of facts, in whole numbers as they are stored: a value too large for its place in a Fact must not pass as another.
struct StoredFact {
    std::array<std::int64_t, 11> numbers{}; ///< the columns that a fact's hash covers, in their order, then the place of its text
    Hash hash{};                            ///< zeros, which no row has, where 32 bytes are expected but others stand

    std::uint64_t number() const { return static_cast<std::uint64_t>(numbers.front()); }
    std::uint64_t text() const { return static_cast<std::uint64_t>(numbers.back()); }
    std::span<const std::int64_t> hashed() const { return std::span(numbers).first(numbers.size() - 1); }
    casework::Fact fact() const;
};

/// The rows of one stretch. A function of ours inside the query is handed each row whole, since asking for one column after the other costs as
/// much as finding the row; it gives back the number, so that nobody need rely on when it is called.
class StoredFacts {
public:
    StoredFacts(SQLite::Database& database, const Stretch& stretch);

    bool next(StoredFact& row); ///< false after the last

private:
    StoredFact taken_;
    RawStatement rows_;
};

/// Makes that function known to a connection, once, before its first query of facts.
void teach_to_take_facts(SQLite::Database& database);

} // namespace journal
