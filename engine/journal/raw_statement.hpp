#pragma once

#include <cstdint>
#include <span>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace journal {

/// A statement for the loops that read or write every fact: SQLiteCpp counts references for each column and each value.
class RawStatement {
public:
    RawStatement(sqlite3* database, const std::string& sql);
    ~RawStatement();
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;

    RawStatement& bind(int place, std::int64_t number);
    /// The bytes stay where they are until the statement has run.
    RawStatement& bind(int place, std::span<const unsigned char> bytes);
    /// For a function of ours alone, which asks for it by the same type.
    RawStatement& bind_pointer(int place, void* thing, const char* type);
    bool step(); ///< false after the last row
    void run();  ///< ready to be bound and run again, also when it throws
    std::int64_t number(int column) const;

private:
    sqlite3* database_;
    sqlite3_stmt* statement_ = nullptr;
};

} // namespace journal
