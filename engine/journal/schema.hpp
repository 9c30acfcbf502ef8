#pragma once

#include "engine/trouble.hpp"

#include <optional>
#include <string>

namespace SQLite {
class Database;
} // namespace SQLite

/// The tables of a session file and their versions.
namespace journal {

inline constexpr int application_id = 0x434C5053; ///< "CLPS"
inline constexpr int newest_version = 3;

void create_tables(SQLite::Database& database);
/// Throws StorageError when the file is no session or of a newer version; brings an older one up to date where it may be written.
void expect_session(SQLite::Database& database, const std::string& path, bool may_write);
/// What differs from the tables and guards that every session of its version has: a sentence, or nothing.
std::optional<trouble::Trouble> schema_fault(SQLite::Database& database);

} // namespace journal
