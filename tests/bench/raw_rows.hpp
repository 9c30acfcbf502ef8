#pragma once

#include "engine/journal/journal.hpp"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace bench {

/// What one act leaves: facts, or a refusal.
struct Written {
    std::vector<casework::Fact> facts;
    std::optional<journal::Refused> refused;
};

/// The same rows in the same tables by SQLite alone: nothing decided, nothing hashed, nothing guarded.
class RawRows {
public:
    RawRows(const std::string& path, bool full);
    ~RawRows();
    RawRows(const RawRows&) = delete;
    RawRows& operator=(const RawRows&) = delete;

    void begin();
    void insert(const Written& written);
    void commit(); ///< with the row that says how far the facts go

    /// Every fact of a session, column by column; how many there were.
    static std::size_t read(const std::string& path);

private:
    void run(const char* sql);
    void run(sqlite3_stmt* statement);
    sqlite3_stmt* prepared(const char* sql);
    void insert(const casework::Fact& fact);
    void insert(const journal::Refused& refused);

    sqlite3* database_ = nullptr;
    sqlite3_stmt *begin_ = nullptr, *commit_ = nullptr, *fact_ = nullptr, *refusal_ = nullptr, *input_ = nullptr, *head_ = nullptr;
    std::int64_t facts_ = 0, refusals_ = 0;
};

/// A name for a file that is not there, beside the programs.
std::string fresh_file(const std::string& name);

} // namespace bench
