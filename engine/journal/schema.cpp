#include "engine/journal/schema.hpp"

#include "engine/journal/chain.hpp"
#include "engine/journal/columns.hpp"
#include "engine/journal/edition_row.hpp"
#include "engine/journal/storage_error.hpp"

#include <array>
#include <map>

namespace journal {
namespace {

/// As the first version had them; what came after stands in the migrations.
constexpr const char* first_tables = R"sql(
CREATE TABLE origin (
    id INTEGER PRIMARY KEY CHECK (id = 1), profile TEXT NOT NULL, scenario TEXT NOT NULL,
    seed INTEGER NOT NULL, rails INTEGER NOT NULL, genesis BLOB NOT NULL) STRICT;
CREATE TABLE branches (
    id INTEGER PRIMARY KEY, parent INTEGER NOT NULL, forked_after INTEGER NOT NULL, shared_refusals INTEGER NOT NULL,
    name TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE active (id INTEGER PRIMARY KEY CHECK (id = 1), branch INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE heads (
    branch INTEGER PRIMARY KEY, facts INTEGER NOT NULL, refusals INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE ends (name TEXT PRIMARY KEY, rows INTEGER NOT NULL, hash BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE words (id INTEGER PRIMARY KEY, text TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE facts (
    branch INTEGER NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, kind INTEGER NOT NULL,
    case_number INTEGER NOT NULL, track INTEGER NOT NULL, what INTEGER NOT NULL, who INTEGER NOT NULL,
    whom INTEGER NOT NULL, value INTEGER NOT NULL, extra INTEGER NOT NULL, words INTEGER NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (branch, number)) STRICT, WITHOUT ROWID;
CREATE TABLE refusals (
    branch INTEGER NOT NULL, number INTEGER NOT NULL, after_fact INTEGER NOT NULL, at INTEGER NOT NULL,
    case_number INTEGER NOT NULL, track INTEGER NOT NULL, actor INTEGER NOT NULL, act INTEGER NOT NULL,
    report INTEGER NOT NULL, insist INTEGER NOT NULL, reason INTEGER NOT NULL, code INTEGER NOT NULL,
    rule INTEGER NOT NULL, input INTEGER NOT NULL, stage INTEGER NOT NULL, party INTEGER NOT NULL,
    condition INTEGER NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (branch, number)) STRICT, WITHOUT ROWID;
CREATE TABLE refusal_inputs (
    branch INTEGER NOT NULL, refusal INTEGER NOT NULL, place INTEGER NOT NULL, input INTEGER NOT NULL,
    value INTEGER NOT NULL, words INTEGER NOT NULL,
    PRIMARY KEY (branch, refusal, place)) STRICT, WITHOUT ROWID;
CREATE TABLE identity (id INTEGER PRIMARY KEY, nonce BLOB NOT NULL, sealed BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
)sql";

struct AppendOnly {
    std::string table, same_row;
};
const std::array append_only{AppendOnly{"origin", "id = NEW.id"},
                             AppendOnly{"branches", "id = NEW.id"},
                             AppendOnly{"words", "id = NEW.id"},
                             AppendOnly{"facts", "branch = NEW.branch AND number = NEW.number"},
                             AppendOnly{"refusals", "branch = NEW.branch AND number = NEW.number"},
                             AppendOnly{"refusal_inputs", "branch = NEW.branch AND refusal = NEW.refusal AND place = NEW.place"},
                             AppendOnly{"identity", "id = NEW.id"}};

/// REPLACE deletes without asking the guard against deleting, so it needs a guard of its own.
void guard(SQLite::Database& database, const AppendOnly& kept) {
    const auto abort = " BEGIN SELECT RAISE(ABORT, '" + kept.table + " is append-only'); END";
    const auto exists = "EXISTS (SELECT 1 FROM " + kept.table + " WHERE " + kept.same_row + ")";
    database.exec("CREATE TRIGGER " + kept.table + "_never_change BEFORE UPDATE ON " + kept.table + abort);
    database.exec("CREATE TRIGGER " + kept.table + "_never_vanish BEFORE DELETE ON " + kept.table + abort);
    database.exec("CREATE TRIGGER " + kept.table + "_never_replace BEFORE INSERT ON " + kept.table + " WHEN " + exists + abort);
}

/// None where no play has begun.
std::optional<Hash> genesis_kept(SQLite::Database& database) {
    SQLite::Statement origin(database, "SELECT profile, scenario, seed, rails FROM origin");
    if (!origin.executeStep()) return {};
    return genesis_of(bytes_from(origin.getColumn(0)), bytes_from(origin.getColumn(1)), origin.getColumn(2).getInt64(), origin.getColumn(3).getInt64());
}

/// Branches can be given other names. A play that has begun says how many rows the new table has.
void add_names(SQLite::Database& database) {
    database.exec("CREATE TABLE branch_names (id INTEGER PRIMARY KEY, branch INTEGER NOT NULL, name TEXT NOT NULL, hash BLOB NOT NULL) STRICT");
    guard(database, {"branch_names", "id = NEW.id"});
    const auto genesis = genesis_kept(database);
    if (!genesis) return;
    SQLite::Statement end(database, "INSERT INTO ends VALUES ('branch_names', 0, ?)");
    bind(end, 1, hash_of_end("branch_names", 0, *genesis, *genesis));
    end.exec();
}

/// What its facts mean is kept with a play. One that has begun without saying so began in the first edition.
void add_edition(SQLite::Database& database) {
    database.exec("CREATE TABLE edition (id INTEGER PRIMARY KEY CHECK (id = 1), edition INTEGER NOT NULL, hash BLOB NOT NULL) STRICT");
    guard(database, {"edition", "id = NEW.id"});
    if (const auto genesis = genesis_kept(database)) insert_edition(database, casework::Edition::first, *genesis);
}

/// Entry n brings version n + 1 to version n + 2.
using Migration = void (*)(SQLite::Database&);
constexpr std::array<Migration, newest_version - 1> migrations{add_names, add_edition};

void migrate(SQLite::Database& database, int from, int to) {
    for (auto version = from; version < to; ++version) migrations[static_cast<std::size_t>(version - 1)](database);
    database.exec("PRAGMA user_version = " + std::to_string(to));
}

void create_first(SQLite::Database& database) {
    database.exec(first_tables);
    for (const auto& kept : append_only) guard(database, kept);
}

using Parts = std::map<std::string, std::string>;

trouble::Trouble fault_of(const std::string& key, const std::string& part) { return {"schema." + key, {{"part", part}}}; }

Parts parts_of(SQLite::Database& database) {
    Parts parts;
    SQLite::Statement rows(database, "SELECT type || ' ' || name, ifnull(sql, '') FROM sqlite_master");
    while (rows.executeStep()) parts[rows.getColumn(0).getString()] = rows.getColumn(1).getString();
    return parts;
}

} // namespace

void create_tables(SQLite::Database& database) {
    database.exec("PRAGMA application_id = " + std::to_string(application_id));
    create_first(database);
    migrate(database, 1, newest_version);
}

void expect_session(SQLite::Database& database, const std::string& path, bool may_write) {
    const int mark = database.execAndGet("PRAGMA application_id").getInt();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (mark != application_id) throw StorageError("database_of_another", {{"file", path}});
    if (version > newest_version) throw StorageError("version_newer", {{"newest", newest_version}, {"file", path}, {"version", version}});
    if (version < 1) throw StorageError("version_missing", {{"file", path}});
    if (version == newest_version || !may_write) return;
    SQLite::Transaction transaction(database);
    migrate(database, version, newest_version);
    transaction.commit();
}

std::optional<trouble::Trouble> schema_fault(SQLite::Database& database) {
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    create_first(fresh);
    migrate(fresh, 1, database.execAndGet("PRAGMA user_version").getInt());
    const auto found = parts_of(database);
    const auto expected = parts_of(fresh);
    for (const auto& [part, sql] : expected) {
        const auto place = found.find(part);
        if (place == found.end()) return fault_of("missing", part);
        if (place->second != sql) return fault_of("changed", part);
    }
    for (const auto& [part, sql] : found)
        if (!expected.contains(part)) return fault_of("added", part);
    return {};
}

} // namespace journal
