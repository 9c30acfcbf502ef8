#include "engine/journal/edition_row.hpp"

#include "engine/journal/chain.hpp"
#include "engine/journal/columns.hpp"

namespace journal {

void insert_edition(SQLite::Database& database, casework::Edition edition, const Hash& genesis) {
    SQLite::Statement row(database, "INSERT INTO edition VALUES (1,?,?)");
    bind_numbers(row, edition);
    bind(row, 2, hash_of_edition(static_cast<std::int64_t>(edition), genesis));
    row.exec();
}

std::optional<std::int64_t> edition_kept(SQLite::Database& database) {
    if (!database.tableExists("edition")) return {};
    SQLite::Statement row(database, "SELECT edition FROM edition WHERE id = 1");
    return row.executeStep() ? std::optional(row.getColumn(0).getInt64()) : std::nullopt;
}

} // namespace journal
