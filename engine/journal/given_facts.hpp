#pragma once

#include "engine/journal/chain.hpp"
#include "engine/journal/raw_statement.hpp"

namespace SQLite {
class Database;
} // namespace SQLite

namespace journal {

/// Facts as SQLite reads them where it is told to INSERT from them: rows of a table that is nowhere kept. One statement writes any number of them,
/// since to begin and to end a statement, and to bind thirteen values by themselves, cost as much as writing a row.
struct GivenFacts {
    BranchId branch = 0;
    std::span<const casework::Fact> facts;
    std::span<const Hash> hashes; ///< of each
};

/// Makes that table known to a connection, once, under the name given_facts.
void teach_to_read_given_facts(SQLite::Database& database);

/// Which facts the place in the statement stands for. They stay where they are until it has run.
void bind(RawStatement& statement, int place, GivenFacts& given);

} // namespace journal
