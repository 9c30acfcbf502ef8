#include "engine/journal/chain.hpp"
#include "tests/fixtures/said.hpp"
#include "tests/journal/small_session.hpp"
#include "tests/journal/tampering.hpp"

#include <catch2/catch.hpp>

using fixtures::said;

/// What fits every hash and every seal, and still cannot be: whoever knows how to hash wrote it.
using fixtures::first_fault;
using fixtures::Folder;
using fixtures::tamper;

namespace {

std::string blob(const journal::Hash& hash) { return "x'" + journal::hex(hash) + "'"; }

struct Written {
    Written() { fixtures::write_small_session(file, folder.file("key")); }
    std::string fault_after(const std::string& sql) const {
        tamper(file, sql);
        const auto fault = first_fault(file);
        return fault ? said(*fault) : "";
    }
    Folder folder;
    std::string file = folder.file("a.session");
    journal::Hash genesis = journal::genesis_of(fixtures::small_origin());
};

} // namespace

TEST_CASE("An active branch that is not there is found though it is sealed", "[journal][verify]") {
    for (const std::int64_t branch : {std::int64_t{5}, std::int64_t{0}, std::int64_t{-1}, INT64_MIN}) {
        const Written written;
        const auto number = branch == INT64_MIN ? "-9223372036854775807 - 1" : std::to_string(branch);
        const auto says = written.fault_after("UPDATE active SET branch = " + number + ", hash = " + blob(journal::hash_of_active(branch, written.genesis)));
        CHECK(says == "Expected row 1 of active to name a branch that is there but it names branch " + std::to_string(branch) + ".");
    }
}

TEST_CASE("An edition that nobody knows is found though it is sealed, and not played", "[journal][verify]") {
    for (const std::int64_t edition : {std::int64_t{0}, std::int64_t{258}, INT64_MAX}) {
        const Written written;
        const auto number = std::to_string(edition);
        const auto says =
            written.fault_after("UPDATE edition SET edition = " + number + ", hash = " + blob(journal::hash_of_edition(edition, written.genesis)));
        CHECK(says == "Expected an edition that is known in row 1 of edition but it is " + number + ".");
        CHECK_SAID(journal::Journal::open(written.file, journal::Access::read_write), Catch::Matchers::Contains("it is " + number + "; open it"));
    }
}

TEST_CASE("A branch that begins in itself, in a later one or nowhere is found though it is sealed", "[journal][verify]") {
    for (const auto& [parent, after] : std::vector<std::pair<journal::BranchId, std::uint64_t>>{{2, 5}, {3, 5}, {0, 5}, {1, static_cast<std::uint64_t>(-5)}}) {
        const Written written;
        const auto first = journal::hash_of({1, 0, 0, 0, "first"}, written.genesis);
        const auto second = journal::hash_of({2, parent, after, 2, "asked sooner"}, first);
        const auto says = written.fault_after("UPDATE branches SET parent = " + std::to_string(parent) +
                                              ", forked_after = " + std::to_string(static_cast<std::int64_t>(after)) + ", hash = " + blob(second) +
                                              " WHERE id = 2; UPDATE ends SET hash = " + blob(journal::hash_of_end("branches", 2, second, written.genesis)) +
                                              " WHERE name = 'branches'");
        CHECK(says == "Expected row 2 of branches to begin in an earlier branch but it names another place.");
    }
}

TEST_CASE("A fact of the least number there is is found", "[journal][verify]") {
    const Written written;
    const auto says = written.fault_after("INSERT INTO facts SELECT 1, -9223372036854775807 - 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, zeroblob(32)");
    CHECK(says == "Expected fact 1 to be the first but fact -9223372036854775808 was added.");
}

TEST_CASE("A fact far behind the end is named by its own number", "[journal][verify]") {
    const Written written;
    tamper(written.file, "INSERT INTO facts SELECT 1, 1000000, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, zeroblob(32)");
    const auto fault = first_fault(written.file);
    REQUIRE(fault);
    CHECK(fault->fact == 1000000);
    CHECK(said(*fault) == "Expected fact 8 to be the last but fact 1000000 was added.");
}

TEST_CASE("What SQLite keeps beside the tables of a session is found", "[journal][verify]") {
    const Written written;
    SQLite::Database(written.file, SQLite::OPEN_READWRITE).exec("ANALYZE; INSERT INTO sqlite_stat1 VALUES ('facts', 'x', 'what nobody looks for')");
    CHECK(said(*first_fault(written.file)) == "Expected no table sqlite_stat1 but it was added.");
}

TEST_CASE("A seal that was taken from another session is named, not the rows that it does not fit", "[journal][verify]") {
    const Written written;
    const auto other = written.folder.file("other.session");
    {
        fixtures::SmallSession shorter(journal::Journal::create(other, fixtures::small_origin()));
        shorter.facts(3).refusal();
    }
    for (const auto& [sql, says] : std::vector<std::pair<std::string, std::string>>{
             {"INSERT OR REPLACE INTO heads SELECT * FROM other.heads", "Expected row 1 of heads as it was sealed but it is not that of this play."},
             {"INSERT OR REPLACE INTO ends SELECT * FROM other.ends WHERE name = 'identity'", "Expected no row of identity but row 1 was added."}}) {
        const auto copy = written.folder.file("copy.session");
        std::filesystem::copy_file(written.file, copy, std::filesystem::copy_options::overwrite_existing);
        tamper(copy, sql, other);
        CHECK(said(*first_fault(copy)) == says);
    }
}
