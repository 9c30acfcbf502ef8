#include "engine/journal/schema.hpp"

#include "engine/journal/journal.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <sqlite3.h>

namespace journal {
namespace {

constexpr const char* tables = R"sql(
CREATE TABLE origin (
    id INTEGER PRIMARY KEY CHECK (id = 1), profile TEXT NOT NULL, scenario TEXT NOT NULL,
    seed INTEGER NOT NULL, rails INTEGER NOT NULL, genesis BLOB NOT NULL) STRICT;
CREATE TABLE branches (
    id INTEGER PRIMARY KEY, parent INTEGER NOT NULL, forked_after INTEGER NOT NULL, name TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE active (id INTEGER PRIMARY KEY CHECK (id = 1), branch INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE heads (branch INTEGER PRIMARY KEY, facts INTEGER NOT NULL, refusals INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE words (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE facts (
    branch INTEGER NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, kind INTEGER NOT NULL, case_number INTEGER NOT NULL,
    track INTEGER NOT NULL, what INTEGER NOT NULL, who INTEGER NOT NULL, whom INTEGER NOT NULL, value INTEGER NOT NULL,
    extra INTEGER NOT NULL, words INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (branch, number)) STRICT, WITHOUT ROWID;
CREATE TABLE refusals (
    branch INTEGER NOT NULL, number INTEGER NOT NULL, after_fact INTEGER NOT NULL, at INTEGER NOT NULL, case_number INTEGER NOT NULL,
    track INTEGER NOT NULL, actor INTEGER NOT NULL, act INTEGER NOT NULL, report INTEGER NOT NULL, insist INTEGER NOT NULL,
    reason INTEGER NOT NULL, code INTEGER NOT NULL, rule INTEGER NOT NULL, input INTEGER NOT NULL, stage INTEGER NOT NULL,
    party INTEGER NOT NULL, condition INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (branch, number)) STRICT, WITHOUT ROWID;
CREATE TABLE refusal_inputs (
    branch INTEGER NOT NULL, refusal INTEGER NOT NULL, place INTEGER NOT NULL, input INTEGER NOT NULL, value INTEGER NOT NULL,
    words INTEGER NOT NULL, PRIMARY KEY (branch, refusal, place)) STRICT, WITHOUT ROWID;
CREATE TABLE identity (id INTEGER PRIMARY KEY, nonce BLOB NOT NULL, sealed BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
)sql";

constexpr std::array append_only{"origin", "words", "facts", "refusals", "refusal_inputs", "identity"};

/// Entry n brings version n + 1 to version n + 2.
using Migration = void (*)(SQLite::Database&);
constexpr std::array<Migration, newest_version - 1> migrations{};

void guard(SQLite::Database& database, const std::string& table) {
    for (const std::string change : {"UPDATE", "DELETE"})
        database.exec("CREATE TRIGGER " + table + "_no_" + change + " BEFORE " + change + " ON " + table +
                      " BEGIN SELECT RAISE(ABORT, '" + table + " is append-only'); END");
}

void migrate(SQLite::Database& database, int version) {
    SQLite::Transaction transaction(database);
    for (auto next = static_cast<std::size_t>(version); next <= migrations.size(); ++next) migrations[next - 1](database);
    database.exec("PRAGMA user_version = " + std::to_string(newest_version));
    transaction.commit();
}

std::string sentence(int code, const std::string& path, const std::string& said) {
    switch (code & 0xFF) {
    case SQLITE_FULL: return "Expected room for " + path + " but the disk is full; free some space and try again.";
    case SQLITE_READONLY: return "Expected to write " + path + " but it or its folder is read-only; choose another place.";
    case SQLITE_CANTOPEN: return "Expected to open " + path + " but it cannot be opened; check that its folder exists and may be written.";
    case SQLITE_NOTADB: return "Expected a session but " + path + " is not one.";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "Expected to use " + path + " alone but another program has it open; close that one first.";
    case SQLITE_CORRUPT: return "Expected a whole session but " + path + " is damaged; open a copy made earlier.";
    case SQLITE_IOERR: return "Expected to read and write " + path + " but the disk failed or is full (" + said + ").";
    default: return "Expected to use " + path + " as a session but: " + said + ".";
    }
}

} // namespace

void create_tables(SQLite::Database& database) {
    database.exec("PRAGMA application_id = " + std::to_string(application_id));
    database.exec("PRAGMA user_version = " + std::to_string(newest_version));
    database.exec(tables);
    for (const auto* table : append_only) guard(database, table);
}

void expect_session(SQLite::Database& database, const std::string& path, bool may_write) {
    const int mark = database.execAndGet("PRAGMA application_id").getInt();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (mark != application_id) throw Trouble("Expected a session but " + path + " is a database of another program.");
    if (version > newest_version)
        throw Trouble("Expected a session of version " + std::to_string(newest_version) + " or earlier but " + path +
                      " is of version " + std::to_string(version) + "; open it with a newer program.");
    if (version < newest_version && may_write) migrate(database, version);
}

void throw_trouble(const SQLite::Exception& error, const std::string& path) {
    throw Trouble(sentence(error.getErrorCode(), path, error.what()));
}

} // namespace journal
