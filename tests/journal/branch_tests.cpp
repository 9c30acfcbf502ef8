#include "tests/fixtures/said.hpp"
#include "tests/journal/small_session.hpp"

#include <catch2/catch.hpp>

using fixtures::said;

using journal::Access;
using journal::Journal;

TEST_CASE("A branch shares the facts and refusals before its fork and keeps its own after", "[journal][branch]") {
    fixtures::SmallSession session(Journal::in_memory(fixtures::small_origin()));
    auto& journal = session.journal();
    session.facts(3).refusal().facts(2).refusal();
    const auto first = journal.digest();
    CHECK(fixtures::fork_after(journal, 4, "another way") == 2);
    CHECK(journal.last_number() == 4);
    CHECK(journal.refusals().size() == 1);
    session.facts(3).refusal();
    CHECK(journal.facts().size() == 7);
    CHECK(journal.refusals().back().number == 2);
    CHECK(journal.digest() != first);
    journal.activate(1);
    CHECK(journal.digest() == first);
    CHECK(journal.facts().size() == 5);
    CHECK(journal.refusals().size() == 2);
    CHECK(journal.faults().empty());
}

TEST_CASE("The digest at a fork is the digest of its last shared fact", "[journal][branch]") {
    fixtures::SmallSession session(Journal::in_memory(fixtures::small_origin()));
    const auto genesis = session.journal().digest();
    session.facts(4);
    const auto after_four = session.journal().digest();
    session.facts(4);
    fixtures::fork_after(session.journal(), 4, "from four");
    CHECK(session.journal().digest() == after_four);
    fixtures::fork_after(session.journal(), 0, "from nothing");
    CHECK(session.journal().digest() == genesis);
    CHECK(session.journal().faults().empty());
}

TEST_CASE("The same facts on another branch give the same digest", "[journal][branch]") {
    fixtures::SmallSession session(Journal::in_memory(fixtures::small_origin()));
    session.facts(6);
    const auto first = session.journal().digest();
    fixtures::fork_after(session.journal(), 2, "the same again");
    session.facts(4);
    CHECK(session.journal().digest() == first);
}

TEST_CASE("A branch of a branch may fork before the first branch does", "[journal][branch]") {
    fixtures::SmallSession session(Journal::in_memory(fixtures::small_origin()));
    auto& journal = session.journal();
    session.facts(6).refusal();
    fixtures::fork_after(journal, 5, "late");
    session.facts(2);
    fixtures::fork_after(journal, 3, "early");
    session.facts(1).refusal();
    const auto facts = journal.facts();
    CHECK(facts.size() == 4);
    CHECK(journal.refusals().size() == 1);
    CHECK(journal.faults().empty());
    REQUIRE(journal.branches().size() == 3);
    CHECK(journal.branches()[2].parent == 2);
    CHECK(journal.branches()[2].forked_after == 3);
    CHECK(journal.branches()[2].name == "early");
}

TEST_CASE("What is refused on the first line after a fork is not shared", "[journal][branch]") {
    fixtures::SmallSession session(Journal::in_memory(fixtures::small_origin()));
    auto& journal = session.journal();
    session.facts(3).refusal();
    fixtures::fork_after(journal, 3, "fork");
    session.refusal();
    journal.activate(1);
    session.refusal().refusal();
    CHECK(journal.refusals().size() == 3);
    journal.activate(2);
    CHECK(journal.refusals().size() == 2);
    CHECK(journal.faults().empty());
}

TEST_CASE("A session opened again has the same branches and the same one active", "[journal][branch]") {
    fixtures::Folder folder;
    journal::Hash digest{};
    {
        fixtures::SmallSession session(Journal::create(folder.file("a.session"), fixtures::small_origin()));
        session.facts(5).refusal();
        fixtures::fork_after(session.journal(), 2, "again");
        session.facts(2).refusal();
        digest = session.journal().digest();
    }
    fixtures::SmallSession again(Journal::open(folder.file("a.session"), Access::read_write));
    CHECK(again.journal().active() == 2);
    CHECK(again.journal().digest() == digest);
    again.facts(1).refusal();
    CHECK(again.journal().facts().size() == 5);
    CHECK(again.journal().faults().empty());
}

TEST_CASE("Branches made and played at random always hold and read back as written", "[journal][branch][property]") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        fixtures::SmallSession session(Journal::in_memory(fixtures::small_origin()));
        auto& journal = session.journal();
        auto dice = seed * 2862933555777941757ULL + 3037000493ULL;
        const auto below = [&](std::uint64_t limit) { return (dice = dice * 6364136223846793005ULL + 1442695040888963407ULL) / 65536 % limit; };
        for (int step = 0; step < 40; ++step) {
            const auto choice = below(6);
            if (choice < 3) session.facts(1);
            else if (choice == 3) session.refusal();
            else if (choice == 4) fixtures::fork_after(journal, below(journal.last_number() + 1), "branch");
            else journal.activate(static_cast<journal::BranchId>(1 + below(journal.branches().size())));
            INFO("seed " << seed << " step " << step);
            REQUIRE(journal.facts().size() == journal.last_number());
        }
        const auto faults = journal.faults();
        INFO("seed " << seed << (faults.empty() ? "" : ": " + said(faults.front())));
        REQUIRE(faults.empty());
    }
}
