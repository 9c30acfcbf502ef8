#include "engine/desk.hpp"
#include "sandbox/reading/reading.hpp"
#include "tests/journal/played_session.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using fixtures::Folder;
using journal::Access;
using journal::Journal;

namespace {

/// What verify finds, or the trouble of opening.
std::vector<journal::Fault> faults_of(const std::string& path) {
    try {
        const auto journal = Journal::open(path, Access::read_only);
        auto faults = journal.faults();
        if (!faults.empty()) return faults;
        const auto kept = reading::read_kept(journal.origin().profile, journal.origin().scenario);
        if (!kept.thing) return {{0, "origin", "does not read"}};
        if (auto fault = desk::replay_fault(kept.thing->setting, journal)) return {*fault};
        return {};
    } catch (const journal::Trouble& trouble) {
        return {{0, "opening", trouble.what()}};
    }
}

void tamper(const std::string& path, const std::string& sql) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    std::vector<std::string> triggers;
    SQLite::Statement names(database, "SELECT name FROM sqlite_master WHERE type = 'trigger'");
    while (names.executeStep()) triggers.push_back(names.getColumn(0).getString());
    for (const auto& name : triggers) database.exec("DROP TRIGGER " + name);
    database.exec(sql);
}

std::string fresh(const Folder& folder, const std::string& name) {
    const auto path = folder.file(name);
    std::filesystem::copy_file(folder.file("whole.session"), path, std::filesystem::copy_options::overwrite_existing);
    return path;
}

struct Column {
    std::string table, name, type;
};

std::vector<Column> columns_of(const std::string& path) {
    SQLite::Database database(path, SQLite::OPEN_READONLY);
    SQLite::Statement tables(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    std::vector<Column> columns;
    while (tables.executeStep()) {
        const auto table = tables.getColumn(0).getString();
        SQLite::Statement info(database, "SELECT name, type FROM pragma_table_info('" + table + "')");
        while (info.executeStep()) columns.push_back({table, info.getColumn(0).getString(), info.getColumn(1).getString()});
    }
    return columns;
}

std::int64_t rows_of(const std::string& path, const std::string& table) {
    SQLite::Database database(path, SQLite::OPEN_READONLY);
    return database.execAndGet("SELECT count(*) FROM " + table).getInt64();
}

/// Another value of the same type for one row, found by its place.
std::string change(const std::string& path, const Column& column, std::int64_t row) {
    SQLite::Database database(path, SQLite::OPEN_READONLY);
    const auto keys = column.table == "facts" || column.table == "refusals" ? std::string("branch, number")
                      : column.table == "refusal_inputs"                   ? "branch, refusal, place"
                      : column.table == "heads"                            ? "branch"
                                                                           : "id";
    const auto other = column.type == "INTEGER" ? column.name + " + 1"
                       : column.type == "BLOB"  ? "CAST(zeroblob(length(" + column.name + ")) AS BLOB)"
                                                : column.name + " || ' '";
    return "UPDATE " + column.table + " SET " + column.name + " = " + other + " WHERE (" + keys + ") = (SELECT " + keys + " FROM " +
           column.table + " ORDER BY " + keys + " LIMIT 1 OFFSET " + std::to_string(row) + ")";
}

} // namespace

TEST_CASE("An untouched session holds", "[journal][verify]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("whole.session"), folder.file("key")); }
    CHECK(faults_of(folder.file("whole.session")).empty());
}

TEST_CASE("Any stored value of any table that is changed is found", "[journal][verify]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("whole.session"), folder.file("key")); }
    std::size_t changed = 0;
    for (const auto& column : columns_of(folder.file("whole.session"))) {
        const auto rows = rows_of(folder.file("whole.session"), column.table);
        for (std::int64_t row = 0; row < rows; row += std::max<std::int64_t>(1, rows / 10)) {
            const auto path = fresh(folder, "changed.session");
            const auto sql = change(path, column, row);
            try {
                tamper(path, sql);
            } catch (const SQLite::Exception&) {
                continue; // a primary key or a check forbids this very value
            }
            ++changed;
            INFO(sql);
            CHECK_FALSE(faults_of(path).empty());
        }
    }
    CHECK(changed > 150);
}

TEST_CASE("A changed fact is named by its number", "[journal][verify]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("whole.session"), folder.file("key")); }
    const auto path = fresh(folder, "changed.session");
    tamper(path, "UPDATE facts SET at = at + 60 WHERE number = 9");
    CHECK(faults_of(path).at(0).fact == 9);
}

TEST_CASE("A removed fact is named by its number, from the middle and from the end", "[journal][verify]") {
    Folder folder;
    std::uint64_t last = 0;
    {
        auto play = fixtures::played(folder.file("whole.session"), folder.file("key"));
        last = play.facts().size();
    }
    auto path = fresh(folder, "middle.session");
    tamper(path, "DELETE FROM facts WHERE number = 5");
    CHECK(faults_of(path).at(0).fact == 5);
    path = fresh(folder, "end.session");
    tamper(path, "DELETE FROM facts WHERE number = " + std::to_string(last));
    CHECK(faults_of(path).at(0).fact == last);
}

TEST_CASE("Two facts that changed places are found at the first", "[journal][verify]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("whole.session"), folder.file("key")); }
    const auto path = fresh(folder, "swapped.session");
    tamper(path, "UPDATE facts SET number = 1000 WHERE number = 6; UPDATE facts SET number = 6 WHERE number = 7; "
                 "UPDATE facts SET number = 7 WHERE number = 1000");
    CHECK(faults_of(path).at(0).fact == 6);
}

TEST_CASE("Rows cannot be changed or removed while their guards stand", "[journal][verify]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("whole.session"), folder.file("key")); }
    SQLite::Database database(folder.file("whole.session"), SQLite::OPEN_READWRITE);
    CHECK_THROWS(database.exec("UPDATE facts SET at = 0"));
    CHECK_THROWS(database.exec("DELETE FROM facts"));
    CHECK_THROWS(database.exec("DELETE FROM refusals"));
    CHECK_THROWS(database.exec("UPDATE words SET text = ''"));
}

TEST_CASE("A session of a newer version is refused in one sentence", "[journal]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("whole.session"), folder.file("key")); }
    const auto path = fresh(folder, "newer.session");
    tamper(path, "PRAGMA user_version = 99");
    CHECK_THROWS_WITH(Journal::open(path, Access::read_write), Catch::Contains("version 99") && Catch::Contains("newer program"));
}

TEST_CASE("A file damaged at random crashes nothing", "[journal][verify]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("whole.session"), folder.file("key")); }
    const auto size = std::filesystem::file_size(folder.file("whole.session"));
    std::uint64_t seed = 7;
    for (int round = 0; round < 60; ++round) {
        const auto path = fresh(folder, "damaged.session");
        std::FILE* file = std::fopen(path.c_str(), "r+b");
        REQUIRE(file);
        for (int byte = 0; byte < 8; ++byte) {
            seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
            std::fseek(file, static_cast<long>((seed >> 20U) % size), SEEK_SET);
            std::fputc(static_cast<int>(seed >> 56U), file);
        }
        std::fclose(file);
        CHECK_NOTHROW(faults_of(path));
    }
}
