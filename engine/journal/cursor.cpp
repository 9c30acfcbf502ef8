#include "engine/journal/cursor.hpp"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace journal {

Cursor::Cursor(sqlite3* database, const std::string& sql) : database_(database) {
    const auto done = sqlite3_prepare_v2(database, sql.c_str(), static_cast<int>(sql.size()), &statement_, nullptr);
    if (done != SQLITE_OK) throw SQLite::Exception(database, done);
}

Cursor::~Cursor() { sqlite3_finalize(statement_); }

Cursor& Cursor::bind(int place, std::int64_t number) {
    sqlite3_bind_int64(statement_, place, number);
    return *this;
}

bool Cursor::step() {
    const auto done = sqlite3_step(statement_);
    if (done != SQLITE_ROW && done != SQLITE_DONE) throw SQLite::Exception(database_, done);
    return done == SQLITE_ROW;
}

std::int64_t Cursor::number(int column) const { return sqlite3_column_int64(statement_, column); }

std::string_view Cursor::bytes(int column) const {
    const auto* begin = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return begin ? std::string_view(begin, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))) : std::string_view{};
}

} // namespace journal
