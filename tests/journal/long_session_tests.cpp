#include "tests/journal/small_session.hpp"
#include "tests/journal/tampering.hpp"

#include <catch2/catch.hpp>
#include <filesystem>

/// Sessions so long that more than one thread reads them.
namespace {

using fixtures::Folder;
using journal::Access;
using journal::Journal;

constexpr std::uint64_t many = 6000;

void write_long_session(const std::string& path, journal::Durable durable = journal::Durable::power_cut) {
    auto session = Journal::create(path, fixtures::small_origin(), durable);
    std::vector<casework::Fact> facts;
    for (std::uint64_t number = 1; number <= many; ++number) facts.push_back(fixtures::small_fact(number, 0));
    session.append(facts, {});
}

std::optional<journal::Fault> fault_after(const std::string& sql) {
    const Folder folder;
    write_long_session(folder.file("long.session"));
    fixtures::tamper(folder.file("long.session"), sql);
    return fixtures::first_fault(folder.file("long.session"));
}

} // namespace

TEST_CASE("In a long session too the first bad fact is named, wherever it stands", "[journal][verify]") {
    CHECK_FALSE(fault_after("SELECT 1"));
    for (const std::uint64_t number : {1, 2999, 3000, 3001, 4500, 6000}) {
        const auto text = std::to_string(number);
        const auto changed = fault_after("UPDATE facts SET value = value + 1 WHERE number = " + text);
        REQUIRE(changed);
        CHECK(changed->fact == number);
        const auto removed = fault_after("DELETE FROM facts WHERE number = " + text);
        REQUIRE(removed);
        CHECK(removed->fact == number);
    }
}

TEST_CASE("Of two bad facts of a long session the first is named", "[journal][verify]") {
    const auto fault = fault_after("UPDATE facts SET what = what + 1 WHERE number IN (2000, 5000)");
    REQUIRE(fault);
    CHECK(fault->fact == 2000);
}

TEST_CASE("Reading a long session ends at its first bad fact, wherever it stands", "[journal]") {
    for (const std::uint64_t number : {1, 2999, 3000, 3001, 6000}) {
        const Folder folder;
        write_long_session(folder.file("long.session"));
        fixtures::tamper(folder.file("long.session"), "UPDATE facts SET value = value + 1 WHERE number = " + std::to_string(number));
        const auto session = Journal::open(folder.file("long.session"), Access::read_only);
        CHECK_THROWS_WITH(session.facts(), Catch::Contains("fact(number=" + std::to_string(number) + ";"));
    }
}

TEST_CASE("A long session that is moved or replaced while it is open is read as it was opened", "[journal]") {
    const Folder folder;
    write_long_session(folder.file("long.session"));
    const auto session = Journal::open(folder.file("long.session"), Access::read_only);
    const auto before = session.facts();
    CHECK(before.size() == many);
    std::filesystem::rename(folder.file("long.session"), folder.file("moved.session"));
    CHECK(session.facts() == before);
    fixtures::write_small_session(folder.file("long.session"), folder.file("key"));
    CHECK(session.facts() == before);
}

TEST_CASE("A check that finds nothing gives the facts it has read, those of the line that is played", "[journal][verify]") {
    const Folder folder;
    write_long_session(folder.file("long.session"));
    const auto long_session = Journal::open(folder.file("long.session"), Access::read_only);
    CHECK(long_session.check().facts == long_session.facts());
    fixtures::write_small_session(folder.file("small.session"), folder.file("key"));
    auto branched = Journal::open(folder.file("small.session"), Access::read_write);
    for (const journal::BranchId branch : {2U, 1U}) {
        branched.activate(branch);
        CHECK(branched.check().facts == branched.facts());
    }
}

TEST_CASE("A session that need not survive a power cut holds the same", "[journal]") {
    const Folder folder;
    write_long_session(folder.file("one.session"));
    write_long_session(folder.file("other.session"), journal::Durable::kill);
    const auto one = Journal::open(folder.file("one.session"), Access::read_only);
    const auto other = Journal::open(folder.file("other.session"), Access::read_only);
    CHECK(other.faults().empty());
    CHECK(one.digest() == other.digest());
}
