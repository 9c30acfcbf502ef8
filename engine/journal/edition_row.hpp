#pragma once

#include "engine/journal/journal.hpp"

namespace SQLite {
class Database;
} // namespace SQLite

/// Which edition a play began in.
namespace journal {

void insert_edition(SQLite::Database& database, casework::Edition edition, const Hash& genesis);
/// None where the file is older than editions, or the row is gone. Any number may stand there.
std::optional<std::int64_t> edition_kept(SQLite::Database& database);

} // namespace journal
