#include "tests/bench/raw_rows.hpp"

#include <filesystem>
#include <initializer_list>
#include <sqlite3.h>
#include <stdexcept>

namespace bench {
namespace {

constexpr const char* tables = R"sql(
CREATE TABLE heads (
    branch INTEGER PRIMARY KEY, facts INTEGER NOT NULL, refusals INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
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
)sql";

constexpr std::array<unsigned char, 32> some_hash{1, 2, 3};

void expect(bool done, sqlite3* database) {
    if (!done) throw std::runtime_error(std::string("Expected SQLite to do it but: ") + sqlite3_errmsg(database));
}

int bind(sqlite3_stmt* statement, std::initializer_list<std::int64_t> numbers) {
    int place = 0;
    for (const auto number : numbers) sqlite3_bind_int64(statement, ++place, number);
    return place;
}

void bind_hash(sqlite3_stmt* statement, int place) { sqlite3_bind_blob(statement, place, some_hash.data(), static_cast<int>(some_hash.size()), SQLITE_STATIC); }

} // namespace

RawRows::RawRows(const std::string& path, bool full) {
    expect(sqlite3_open_v2(path.c_str(), &database_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK, database_);
    run(tables);
    run("PRAGMA journal_mode = WAL");
    run(full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    begin_ = prepared("BEGIN");
    commit_ = prepared("COMMIT");
    fact_ = prepared("INSERT INTO facts VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    refusal_ = prepared("INSERT INTO refusals VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    input_ = prepared("INSERT INTO refusal_inputs VALUES (?,?,?,?,?,?)");
    head_ = prepared("INSERT OR REPLACE INTO heads VALUES (?,?,?,?)");
}

RawRows::~RawRows() {
    for (auto* statement : {begin_, commit_, fact_, refusal_, input_, head_}) sqlite3_finalize(statement);
    sqlite3_close(database_);
}

void RawRows::begin() { run(begin_); }

void RawRows::insert(const Written& written) {
    for (const auto& fact : written.facts) insert(fact);
    if (written.refused) insert(*written.refused);
}

void RawRows::commit() {
    bind_hash(head_, bind(head_, {1, facts_, refusals_}) + 1);
    run(head_);
    run(commit_);
}

void RawRows::run(const char* sql) { expect(sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) == SQLITE_OK, database_); }

void RawRows::run(sqlite3_stmt* statement) {
    expect(sqlite3_step(statement) == SQLITE_DONE, database_);
    sqlite3_reset(statement);
}

sqlite3_stmt* RawRows::prepared(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    expect(sqlite3_prepare_v2(database_, sql, -1, &statement, nullptr) == SQLITE_OK, database_);
    return statement;
}

void RawRows::insert(const casework::Fact& fact) {
    bind_hash(fact_, bind(fact_, {1, ++facts_, fact.at.seconds, static_cast<std::int64_t>(fact.kind), fact.case_number, fact.track, fact.what, fact.who.index,
                                  fact.whom.index, fact.value, fact.extra, fact.words}) +
                         1);
    run(fact_);
}

void RawRows::insert(const journal::Refused& refused) {
    const auto& order = refused.order;
    const auto& reason = refused.reason;
    bind_hash(refusal_, bind(refusal_, {1, ++refusals_, facts_, order.at.seconds, order.case_number, order.track, order.actor.index, order.act.index,
                                        order.report, order.manner(), order.reason, static_cast<std::int64_t>(reason.code), reason.rule.index,
                                        reason.input.index, reason.stage.index, reason.party.index, reason.condition.index}) +
                            1);
    run(refusal_);
    std::int64_t place = 0;
    for (const auto& input : order.inputs) {
        bind(input_, {1, refusals_, ++place, input.input.index, input.value, input.words});
        run(input_);
    }
}

std::size_t RawRows::read(const std::string& path) {
    sqlite3* database = nullptr;
    sqlite3_stmt* rows = nullptr;
    expect(sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK, database);
    expect(sqlite3_prepare_v2(database, "SELECT * FROM facts ORDER BY branch, number", -1, &rows, nullptr) == SQLITE_OK, database);
    std::size_t count = 0;
    std::uint64_t sum = 0;
    for (; sqlite3_step(rows) == SQLITE_ROW; ++count) {
        for (int column = 0; column < 12; ++column) sum += static_cast<std::uint64_t>(sqlite3_column_int64(rows, column));
        sum += *static_cast<const unsigned char*>(sqlite3_column_blob(rows, 12));
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return sum == 0 ? 0 : count;
}

std::string fresh_file(const std::string& name) {
    const auto path = std::string(CLEAN_PORTAL_BUILD) + "/bench." + name;
    for (const auto* ending : {"", "-wal", "-shm", "-journal"}) std::filesystem::remove(path + ending);
    return path;
}

} // namespace bench
