#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <utility>
#include <vector>

namespace fixtures {

/// What somebody can do to a session with a tool for SQLite: the guards are lifted for it and put back after.
/// Another session can be at hand as `other`.
inline void tamper(const std::string& path, const std::string& sql, const std::string& other = "") {
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    if (!other.empty()) database.exec("ATTACH '" + other + "' AS other");
    database.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA ignore_check_constraints = ON");
    std::vector<std::pair<std::string, std::string>> guards;
    {
        SQLite::Statement names(database, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
        while (names.executeStep()) guards.emplace_back(names.getColumn(0).getString(), names.getColumn(1).getString());
    }
    SQLite::Transaction transaction(database);
    for (const auto& guard : guards) database.exec("DROP TRIGGER " + guard.first);
    database.exec(sql);
    for (const auto& guard : guards) database.exec(guard.second);
    transaction.commit();
}

struct Table {
    std::string name;
    std::vector<std::string> columns, types, keys;
    std::int64_t rows = 0;

    std::string key_list() const {
        std::string list;
        for (const auto& key : keys) list += (list.empty() ? "" : ", ") + key;
        return list;
    }
    /// The row of that place, counted from 0 in the order of its key.
    std::string where(std::int64_t row) const {
        return " WHERE (" + key_list() + ") = (SELECT " + key_list() + " FROM " + name + " ORDER BY " + key_list() + " LIMIT 1 OFFSET " + std::to_string(row) +
               ")";
    }
};

inline std::vector<Table> tables_of(const std::string& path) {
    SQLite::Database database(path, SQLite::OPEN_READONLY);
    SQLite::Statement names(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    std::vector<Table> tables;
    while (names.executeStep()) {
        auto& table = tables.emplace_back();
        table.name = names.getColumn(0).getString();
        SQLite::Statement columns(database, "SELECT name, type, pk FROM pragma_table_info('" + table.name + "')");
        while (columns.executeStep()) {
            table.columns.push_back(columns.getColumn(0).getString());
            table.types.push_back(columns.getColumn(1).getString());
            if (columns.getColumn(2).getInt() > 0) table.keys.push_back(table.columns.back());
        }
        table.rows = database.execAndGet("SELECT count(*) FROM " + table.name).getInt64();
    }
    return tables;
}

} // namespace fixtures
