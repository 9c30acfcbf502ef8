#include "engine/journal/given_facts.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <new>
#include <sqlite3.h>

namespace journal {
namespace {

constexpr const char* given_columns =
    "CREATE TABLE given(branch, number, at, kind, case_number, track, what, who, whom, value, extra, words, hash, facts HIDDEN)";
constexpr int hash_column = 12, argument = 13;
constexpr const char* given_type = "GivenFacts"; ///< SQLite hands them to nobody who asks for another type

using Numbers = std::array<std::int64_t, hash_column>;

Numbers numbers_of(BranchId branch, const casework::Fact& fact) {
    return {branch,           static_cast<std::int64_t>(fact.number),
            fact.at.seconds,  static_cast<std::int64_t>(fact.kind),
            fact.case_number, fact.track,
            fact.what,        fact.who.index,
            fact.whom.index,  fact.value,
            fact.extra,       fact.words};
}

/// Where SQLite stands in them.
struct Reading : sqlite3_vtab_cursor {
    const GivenFacts* given = nullptr;
    std::size_t place = 0;
    Numbers numbers{};

    bool at_end() const { return !given || place >= given->facts.size(); }
    void go_to(std::size_t row) {
        place = row;
        if (!at_end()) numbers = numbers_of(given->branch, given->facts[place]);
    }
};

Reading& reading(sqlite3_vtab_cursor* cursor) { return *static_cast<Reading*>(cursor); }

/// What SQLite asks of a table, in the order in which it does.
struct GivenTable {
    static int connect(sqlite3* database, void*, int, const char* const*, sqlite3_vtab** table, char**) {
        sqlite3_vtab_config(database, SQLITE_VTAB_DIRECTONLY); // whatever tables and views a file may bring
        if (const auto failed = sqlite3_declare_vtab(database, given_columns); failed != SQLITE_OK) return failed;
        *table = new (std::nothrow) sqlite3_vtab{};
        return *table ? SQLITE_OK : SQLITE_NOMEM;
    }

    static int plan(sqlite3_vtab*, sqlite3_index_info* asked) {
        for (int i = 0; i < asked->nConstraint; ++i)
            if (asked->aConstraint[i].iColumn == argument && asked->aConstraint[i].usable) asked->aConstraintUsage[i] = {1, 1};
        return SQLITE_OK;
    }

    static int open(sqlite3_vtab*, sqlite3_vtab_cursor** cursor) {
        *cursor = new (std::nothrow) Reading;
        return *cursor ? SQLITE_OK : SQLITE_NOMEM;
    }

    static int begin(sqlite3_vtab_cursor* cursor, int, const char*, int arguments, sqlite3_value** values) {
        reading(cursor).given = arguments == 1 ? static_cast<const GivenFacts*>(sqlite3_value_pointer(*values, given_type)) : nullptr;
        reading(cursor).go_to(0);
        return SQLITE_OK;
    }

    static int is_at_end(sqlite3_vtab_cursor* cursor) { return reading(cursor).at_end() ? 1 : 0; }

    static int give(sqlite3_vtab_cursor* cursor, sqlite3_context* to, int column) {
        const auto& row = reading(cursor);
        if (column < hash_column) sqlite3_result_int64(to, row.numbers[static_cast<std::size_t>(column)]);
        else if (column == hash_column) sqlite3_result_blob(to, row.given->hashes[row.place].data(), static_cast<int>(Hash{}.size()), SQLITE_STATIC);
        return SQLITE_OK;
    }

    static int number(sqlite3_vtab_cursor* cursor, sqlite3_int64* to) {
        *to = reading(cursor).numbers[1];
        return SQLITE_OK;
    }

    static int go_on(sqlite3_vtab_cursor* cursor) {
        reading(cursor).go_to(reading(cursor).place + 1);
        return SQLITE_OK;
    }

    static int close(sqlite3_vtab_cursor* cursor) {
        delete &reading(cursor);
        return SQLITE_OK;
    }

    static int disconnect(sqlite3_vtab* table) {
        delete table;
        return SQLITE_OK;
    }
};

sqlite3_module module_of_given_facts() {
    sqlite3_module module{};
    module.xConnect = GivenTable::connect;
    module.xBestIndex = GivenTable::plan;
    module.xOpen = GivenTable::open;
    module.xFilter = GivenTable::begin;
    module.xEof = GivenTable::is_at_end;
    module.xColumn = GivenTable::give;
    module.xRowid = GivenTable::number;
    module.xNext = GivenTable::go_on;
    module.xClose = GivenTable::close;
    module.xDisconnect = GivenTable::disconnect;
    return module;
}

} // namespace

void teach_to_read_given_facts(SQLite::Database& database) {
    static const auto module = module_of_given_facts();
    const auto done = sqlite3_create_module_v2(database.getHandle(), "given_facts", &module, nullptr, nullptr);
    if (done != SQLITE_OK) throw SQLite::Exception(database.getHandle(), done);
}

void bind(RawStatement& statement, int place, GivenFacts& given) { statement.bind_pointer(place, &given, given_type); }

} // namespace journal
