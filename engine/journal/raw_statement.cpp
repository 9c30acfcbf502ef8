#include "engine/journal/raw_statement.hpp"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace journal {

RawStatement::RawStatement(sqlite3* database, const std::string& sql) : database_(database) {
    const auto done = sqlite3_prepare_v3(database, sql.c_str(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
    if (done != SQLITE_OK) throw SQLite::Exception(database, done);
}

RawStatement::~RawStatement() { sqlite3_finalize(statement_); }

RawStatement& RawStatement::bind(int place, std::int64_t number) {
    sqlite3_bind_int64(statement_, place, number);
    return *this;
}

RawStatement& RawStatement::bind(int place, std::span<const unsigned char> bytes) {
    sqlite3_bind_blob(statement_, place, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    return *this;
}

RawStatement& RawStatement::bind_pointer(int place, void* thing, const char* type) {
    sqlite3_bind_pointer(statement_, place, thing, type, nullptr);
    return *this;
}

bool RawStatement::step() {
    const auto done = sqlite3_step(statement_);
    if (done != SQLITE_ROW && done != SQLITE_DONE) throw SQLite::Exception(database_, done);
    return done == SQLITE_ROW;
}

void RawStatement::run() {
    const auto done = sqlite3_step(statement_);
    if (done != SQLITE_DONE) {
        const SQLite::Exception failure(database_, done);
        sqlite3_reset(statement_);
        throw failure;
    }
    sqlite3_reset(statement_);
}

std::int64_t RawStatement::number(int column) const { return sqlite3_column_int64(statement_, column); }

} // namespace journal
