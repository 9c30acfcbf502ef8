#include "tests/fixtures/said.hpp"
#include "tests/journal/small_session.hpp"
#include "tests/journal/tampering.hpp"

#include <catch2/catch.hpp>

using fixtures::said;

using fixtures::first_fault;
using fixtures::Folder;
using fixtures::tamper;

namespace {

/// A session, and copies of it to damage.
class Original {
public:
    Original() { fixtures::write_small_session(folder_.file("whole.session"), folder_.file("key")); }
    std::string whole() const { return folder_.file("whole.session"); }
    std::string copy() const {
        std::filesystem::copy_file(whole(), folder_.file("copy.session"), std::filesystem::copy_options::overwrite_existing);
        return folder_.file("copy.session");
    }
    std::optional<journal::Fault> after(const std::string& sql) const {
        const auto path = copy();
        tamper(path, sql);
        return first_fault(path);
    }

private:
    Folder folder_;
};

std::vector<std::string> other_values(const std::string& column, const std::string& type) {
    if (type == "INTEGER") return {column + " + 1", column + " + 4294967296", column + " + 65536", "-7 - " + column};
    if (type == "TEXT") return {column + " || ' '", "substr(" + column + ", 2)", "''"};
    return {"zeroblob(length(" + column + "))", "CAST(" + column + " || x'00' AS BLOB)", "substr(" + column + ", 2)", "x''"};
}

/// Where a fault in a table may be told: inputs belong to their refusal.
std::string told_in(const std::string& table) { return table == "refusal_inputs" ? "refusals" : table; }

/// Nothing when the file cannot hold the value at all.
std::optional<journal::Fault> fault_after(const Original& original, const std::string& sql, bool& possible) {
    try {
        possible = true;
        return original.after(sql);
    } catch (const SQLite::Exception&) {
        possible = false;
        return {};
    }
}

} // namespace

TEST_CASE("An untouched session holds, branches and all", "[journal][verify]") {
    const Original original;
    const auto fault = first_fault(original.whole());
    INFO((fault ? said(*fault) : ""));
    CHECK_FALSE(fault);
    CHECK_FALSE(original.after("SELECT 1"));
}

TEST_CASE("Every stored value of every row of every table, changed in any way, is found in its table", "[journal][verify][property]") {
    const Original original;
    int changed = 0;
    for (const auto& table : fixtures::tables_of(original.whole())) {
        REQUIRE(table.rows > 0);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            for (std::int64_t row = 0; row < table.rows; ++row) {
                for (const auto& value : other_values(table.columns[column], table.types[column])) {
                    const auto where = table.where(row) + " AND " + table.columns[column] + " IS NOT (" + value + ")";
                    const auto sql = "UPDATE " + table.name + " SET " + table.columns[column] + " = " + value + where + " RETURNING 1";
                    bool possible = true;
                    const auto fault = fault_after(original, sql, possible);
                    if (!possible) continue;
                    INFO(sql);
                    ++changed;
                    REQUIRE(fault);
                    INFO(said(*fault));
                    CHECK((fault->where == told_in(table.name) || fault->where == "file"));
                }
            }
        }
    }
    CHECK(changed > 1000);
}

TEST_CASE("Every single row that is removed, of any table, is found", "[journal][verify][property]") {
    const Original original;
    for (const auto& table : fixtures::tables_of(original.whole()))
        for (std::int64_t row = 0; row < table.rows; ++row) {
            const auto sql = "DELETE FROM " + table.name + table.where(row);
            const auto fault = original.after(sql);
            INFO(sql);
            REQUIRE(fault);
            INFO(said(*fault));
            CHECK(fault->where == told_in(table.name));
        }
}

TEST_CASE("A row that is added to any table is found", "[journal][verify]") {
    const Original original;
    for (const auto& [table, next] :
         std::vector<std::pair<std::string, std::string>>{{"branches", "3, 1, 5, 2, 'mine', zeroblob(32)"},
                                                          {"heads", "3, 9, 4, zeroblob(32)"},
                                                          {"heads", "0, 9, 4, zeroblob(32)"},
                                                          {"ends", "'facts', 8, zeroblob(32)"},
                                                          {"words", "(SELECT max(id) + 1 FROM words), 'mine', zeroblob(32)"},
                                                          {"facts", "1, 9, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, zeroblob(32)"},
                                                          {"facts", "3, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, zeroblob(32)"},
                                                          {"facts", "-1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, zeroblob(32)"},
                                                          {"refusals", "1, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, zeroblob(32)"},
                                                          {"refusals", "3, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, zeroblob(32)"},
                                                          {"refusal_inputs", "1, 1, 3, 1, 1, 0"},
                                                          {"identity", "3, zeroblob(24), zeroblob(40), zeroblob(32)"}}) {
        const auto fault = original.after("INSERT INTO " + table + " SELECT " + next);
        INFO(table);
        REQUIRE(fault);
        INFO(said(*fault));
        CHECK(fault->where == told_in(table));
    }
}

TEST_CASE("A fact is named by its number, whether changed, removed or added", "[journal][verify]") {
    const Original original;
    CHECK(original.after("UPDATE facts SET at = at + 60 WHERE branch = 1 AND number = 4")->fact == 4);
    CHECK(original.after("DELETE FROM facts WHERE branch = 1 AND number = 5")->fact == 5);
    CHECK(original.after("DELETE FROM facts WHERE branch = 1 AND number = 8")->fact == 8);
    CHECK(original.after("DELETE FROM facts WHERE branch = 1 AND number > 6")->fact == 7);
    CHECK(original
              .after("INSERT INTO facts SELECT 1, 9, at, kind, case_number, track, what, who, whom, value, extra, "
                     "words, hash "
                     "FROM facts WHERE branch = 1 AND number = 8")
              ->fact == 9);
}

TEST_CASE("What was added is told as added, before the first row and behind the last", "[journal][verify]") {
    const Original original;
    const auto fact = [](const std::string& place) { return "INSERT INTO facts SELECT " + place + ", 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, zeroblob(32)"; };
    const auto refusal = [](const std::string& place) {
        return "INSERT INTO refusals SELECT " + place + ", 8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, zeroblob(32)";
    };
    for (const auto& [sql, says] : std::vector<std::pair<std::string, std::string>>{
             {fact("1, 0"), "Expected fact 1 to be the first but fact 0 was added."},
             {fact("1, 9"), "Expected fact 8 to be the last but fact 9 was added."},
             {fact("1, 12"), "Expected fact 8 to be the last but fact 12 was added."},
             {fact("2, 3"), "Expected fact 6 of branch 2 to be the first but fact 3 was added."},
             {refusal("1, -2"), "Expected refusal 1 to be the first but refusal -2 was added."},
             {refusal("1, 9"), "Expected refusal 3 to be the last but refusal 9 was added."},
             {"INSERT INTO words VALUES (0, 'mine', zeroblob(32))", "Expected row 1 of words to be the first but row 0 was added."},
             {"INSERT INTO words SELECT max(id) + 1, 'mine', zeroblob(32) FROM words", "Expected row 6 of words to be the last but row 7 was added."},
             {"INSERT INTO identity VALUES (30, zeroblob(24), zeroblob(40), zeroblob(32))",
              "Expected row 2 of identity to be the last but row 30 was added."}}) {
        INFO(sql);
        const auto fault = original.after(sql);
        REQUIRE(fault);
        CHECK(said(*fault) == says);
    }
}

TEST_CASE("What was added where nothing was is told as added", "[journal][verify]") {
    const Folder folder;
    { auto made = journal::Journal::create(folder.file("a.session"), fixtures::small_origin()); }
    tamper(folder.file("a.session"), "INSERT INTO words VALUES (1, 'mine', zeroblob(32))");
    CHECK(said(*first_fault(folder.file("a.session"))) == "Expected no row of words but row 1 was added.");
    tamper(folder.file("a.session"), "DELETE FROM words; INSERT INTO facts SELECT 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, zeroblob(32)");
    CHECK(said(*first_fault(folder.file("a.session"))) == "Expected no fact but fact 1 was added.");
}

TEST_CASE("An origin that was exchanged for that of another play is named as such", "[journal][verify]") {
    const Original original;
    const Folder folder;
    auto origin = fixtures::small_origin();
    origin.seed = 8;
    { auto made = journal::Journal::create(folder.file("other.session"), origin); }
    const auto path = original.copy();
    tamper(path, "DELETE FROM origin; INSERT INTO origin SELECT * FROM other.origin", folder.file("other.session"));
    const auto fault = first_fault(path);
    REQUIRE(fault);
    CHECK(fault->where == "origin");
    CHECK(said(*fault) == "Expected row 1 of origin as this play began with it but it is that of another play.");
}

TEST_CASE("Two facts that changed places are found at the first", "[journal][verify]") {
    const Original original;
    const auto fault = original.after("UPDATE facts SET number = 1000 WHERE branch = 1 AND number = 6;"
                                      "UPDATE facts SET number = 6 WHERE branch = 1 AND number = 7;"
                                      "UPDATE facts SET number = 7 WHERE number = 1000");
    CHECK(fault->fact == 6);
}

TEST_CASE("A fault in another branch than the active one is found and says which", "[journal][verify]") {
    const Original original;
    const auto fault = original.after("UPDATE facts SET value = 0 WHERE branch = 2 AND number = 7");
    CHECK(fault->fact == 7);
    CHECK(said(*fault) == "Expected fact 7 of branch 2 as it was written but it was changed.");
}

TEST_CASE("A changed text is named by its row", "[journal][verify]") {
    const Original original;
    const auto fault = original.after("UPDATE words SET text = 'thank you' WHERE id = 2");
    CHECK(fault->where == "words");
    CHECK(said(*fault) == "Expected row 2 of words as it was written but it was changed.");
}

TEST_CASE("Two texts or two identities that changed places are found", "[journal][verify]") {
    const Original original;
    for (const std::string table : {"words", "identity"}) {
        const auto fault = original.after("UPDATE " + table + " SET id = 1000 WHERE id = 1; UPDATE " + table + " SET id = 1 WHERE id = 2; UPDATE " + table +
                                          " SET id = 2 WHERE id = 1000");
        REQUIRE(fault);
        CHECK(fault->where == table);
    }
}

TEST_CASE("Guards that were taken away, and tables that were added, are found", "[journal][verify]") {
    const Original original;
    for (const auto& [sql, named] : std::vector<std::pair<std::string, std::string>>{{"DROP TRIGGER facts_never_vanish", "facts_never_vanish"},
                                                                                     {"CREATE TABLE mine (id INTEGER)", "mine"},
                                                                                     {"CREATE INDEX faster ON facts (at)", "faster"}}) {
        const auto path = original.copy();
        SQLite::Database(path, SQLite::OPEN_READWRITE).exec(sql);
        const auto fault = first_fault(path);
        REQUIRE(fault);
        CHECK(fault->where == "schema");
        CHECK_THAT(said(*fault), Catch::Contains(named));
    }
}

TEST_CASE("A guard that was taken away does not hide what was changed without it", "[journal][verify]") {
    const Original original;
    const auto path = original.copy();
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec("DROP TRIGGER facts_never_change; UPDATE facts SET at = at + 60 WHERE branch = 1 AND number = 4");
    const auto faults = journal::Journal::open(path, journal::Access::read_only).faults();
    REQUIRE(faults.size() >= 2);
    CHECK(faults[0].where == "schema");
    CHECK(faults[1].fact == 4);
}

TEST_CASE("Guard rails that nobody knows are a fault though everything is sealed with them", "[journal][verify]") {
    const Folder folder;
    auto origin = fixtures::small_origin();
    origin.rails = static_cast<casework::GuardRails>(7);
    { auto made = journal::Journal::create(folder.file("a.session"), origin); }
    const auto fault = first_fault(folder.file("a.session"));
    REQUIRE(fault);
    CHECK(said(*fault) == "Expected the guard rails 0 (teach) or 1 (exam) in row 1 of origin but they are 7.");
}

TEST_CASE("Rows cannot be changed, removed or replaced while their guards stand", "[journal][verify]") {
    const Original original;
    SQLite::Database database(original.whole(), SQLite::OPEN_READWRITE);
    for (const auto& table : fixtures::tables_of(original.whole())) {
        if (table.name == "active" || table.name == "heads" || table.name == "ends") continue; // these say how far the rest goes
        INFO(table.name);
        CHECK_THROWS_WITH(database.exec("DELETE FROM " + table.name), Catch::Contains("append-only"));
        CHECK_THROWS_WITH(database.exec("UPDATE " + table.name + " SET " + table.columns.back() + " = " + table.columns.back()),
                          Catch::Contains("append-only"));
        CHECK_THROWS_WITH(database.exec("INSERT OR REPLACE INTO " + table.name + " SELECT * FROM " + table.name), Catch::Contains("append-only"));
    }
}

TEST_CASE("Nothing that was changed is ever played", "[journal][verify]") {
    const Original original;
    for (const auto* sql : {"UPDATE facts SET kind = 200 WHERE branch = 1 AND number = 3", "UPDATE facts SET words = 77 WHERE branch = 1 AND number = 3",
                            "UPDATE words SET text = 'thank you' WHERE id = 2", "DELETE FROM facts WHERE branch = 1 AND number = 3"}) {
        const auto path = original.copy();
        tamper(path, sql);
        const auto journal = journal::Journal::open(path, journal::Access::read_write);
        CHECK_SAID(journal.facts(), Catch::Contains("Expected fact 3 of") && Catch::Contains("open a copy"));
    }
    const auto path = original.copy();
    tamper(path, "UPDATE refusal_inputs SET words = 77");
    CHECK_SAID(journal::Journal::open(path, journal::Access::read_only).refusals(), Catch::Contains("Expected refusal 1 of"));
}

TEST_CASE("A file damaged at random is found or harmless, and crashes nothing", "[journal][verify][property]") {
    const Original original;
    const auto whole = fixtures::bytes_of(original.whole());
    std::uint64_t seed = 7;
    for (int round = 0; round < 300; ++round) {
        auto damaged = whole;
        for (int byte = 0; byte < 8; ++byte) {
            seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
            damaged[(seed >> 20U) % damaged.size()] = static_cast<char>(seed >> 56U);
        }
        const auto path = original.copy();
        fixtures::write(path, damaged);
        try {
            const auto journal = journal::Journal::open(path, journal::Access::read_only);
            if (journal.faults().empty()) CHECK(journal.facts().size() == 8);
        } catch (const journal::StorageError& trouble) {
            CHECK_THAT(said(trouble), Catch::StartsWith("Expected"));
        }
    }
}
