#pragma once

#include <string>

namespace SQLite {
class Database;
class Exception;
} // namespace SQLite

/// The tables of a session file and their versions.
namespace journal {

inline constexpr int application_id = 0x434C5053; ///< "CLPS"
inline constexpr int newest_version = 1;

void create_tables(SQLite::Database& database);
/// Throws Trouble when the file is no session or of a newer version; brings an older one up to date.
void expect_session(SQLite::Database& database, const std::string& path, bool may_write);
/// A sentence about a broken world.
[[noreturn]] void throw_trouble(const SQLite::Exception& error, const std::string& path);

} // namespace journal
