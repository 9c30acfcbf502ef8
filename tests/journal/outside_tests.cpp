#include "tests/journal/small_session.hpp"
#include "tests/journal/tampering.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>

using fixtures::Folder;
using journal::Access;
using journal::Journal;

namespace {

bool has_the_tools() { return std::system("command -v sqlite3 b2sum basenc >/dev/null 2>&1") == 0; }

/// The last line that the script prints.
std::string recomputed(const Folder& folder, const std::string& session) {
    const std::string script = CLEAN_PORTAL_SOURCE "/tests/journal/recompute_chain.sh";
    const auto command = "sh '" + script + "' '" + folder.file(session) + "' > '" + folder.file("said") + "' 2>&1";
    const bool ran = std::system(command.c_str()) >= 0;
    const auto said = fixtures::bytes_of(folder.file("said"));
    return ran ? said.substr(0, said.find_last_not_of('\n') + 1) : "";
}

} // namespace

TEST_CASE("An official recomputes the chain with a script of her own", "[journal][outside]") {
    if (!has_the_tools()) {
        WARN("sqlite3, b2sum or basenc is missing: the chain was not recomputed from outside");
        return;
    }
    Folder folder;
    fixtures::write_small_session(folder.file("a.session"), folder.file("key"));
    for (const journal::BranchId branch : {1, 2}) {
        std::string digest;
        {
            auto journal = Journal::open(folder.file("a.session"), Access::read_write);
            journal.activate(branch);
            digest = journal::hex(journal.digest());
        }
        CHECK(recomputed(folder, "a.session") == "digest: " + digest);
    }
}

TEST_CASE("Her script names the first fact that was changed", "[journal][outside]") {
    if (!has_the_tools()) return;
    Folder folder;
    fixtures::write_small_session(folder.file("a.session"), folder.file("key"));
    fixtures::tamper(folder.file("a.session"), "UPDATE words SET text = 'thank you' WHERE id = (SELECT words FROM facts WHERE number = 3)");
    CHECK(recomputed(folder, "a.session") == "fact 3 does not follow from the one before");
}

TEST_CASE("The guide prints the very script that is tested", "[journal][outside]") {
    const std::string source = CLEAN_PORTAL_SOURCE;
    const auto script = fixtures::bytes_of(source + "/tests/journal/recompute_chain.sh");
    REQUIRE_FALSE(script.empty());
    CHECK(fixtures::bytes_of(source + "/guides/session-file.md").find("```sh\n" + script + "```\n") != std::string::npos);
}

TEST_CASE("A chain that was rewritten whole holds, and only the digest that was noted tells", "[journal][outside]") {
    Folder folder;
    fixtures::write_small_session(folder.file("a.session"), folder.file("key"));
    const auto noted = Journal::open(folder.file("a.session"), Access::read_only).digest();
    fixtures::SmallSession forged(Journal::create(folder.file("forged.session"), fixtures::small_origin()));
    forged.facts(7);
    CHECK(forged.journal().faults().empty());
    CHECK(forged.journal().digest() != noted);
}

TEST_CASE("A table that a file brings under the name by which facts are handed to SQLite takes none of them", "[journal][outside]") {
    Folder folder;
    fixtures::write_small_session(folder.file("a.session"), folder.file("key"));
    fixtures::tamper(folder.file("a.session"),
                     "CREATE TABLE given_facts(branch, number, at, kind, case_number, track, what, who, whom, value, extra, words, hash)");
    fixtures::SmallSession session(Journal::open(folder.file("a.session"), Access::read_write));
    const auto before = session.journal().facts();
    CHECK_THROWS_AS(session.facts(1), journal::StorageError);
    CHECK(session.journal().facts() == before);
}

TEST_CASE("Facts of one act are stored in their order, however many", "[journal][outside]") {
    for (const std::size_t many : {1U, 2U, 1000U}) {
        auto journal = Journal::in_memory(fixtures::small_origin());
        std::vector<casework::Fact> facts;
        for (std::uint64_t number = 1; number <= many; ++number) facts.push_back(fixtures::small_fact(number, 0));
        journal.append(facts, casework::Words{});
        CHECK(journal.facts() == facts);
        CHECK(journal.faults().empty());
    }
}
