#pragma once

#include <cstdint>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace journal {

/// Rows of one query, for the loops that read every fact: SQLiteCpp counts references to a row for each of its columns.
class Cursor {
public:
    Cursor(sqlite3* database, const std::string& sql);
    ~Cursor();
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

    Cursor& bind(int place, std::int64_t number);
    bool step(); ///< false after the last row
    std::int64_t number(int column) const;
    std::string_view bytes(int column) const; ///< valid until the next step

private:
    sqlite3* database_;
    sqlite3_stmt* statement_ = nullptr;
};

} // namespace journal
