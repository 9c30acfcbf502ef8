#include "tests/fixtures/killed.hpp"
#include "tests/fixtures/said.hpp"
#include "tests/journal/played_session.hpp"
#include "tests/journal/tampering.hpp"

#include <chrono>

using fixtures::Folder;
using session::Session;

namespace {

/// What can be taken away without touching any fact that stays.
const std::vector<std::string> tamperings{
    "DELETE FROM facts WHERE number = (SELECT max(number) FROM facts)", "DELETE FROM refusals",          "DELETE FROM identity",
    "UPDATE words SET text = text || ' indeed' WHERE id = 1",           "UPDATE heads SET refusals = 0", "CREATE TABLE notes (id INTEGER PRIMARY KEY)"};

bool holds(const std::string& file) { return journal::Journal::open(file, journal::Access::read_only).faults().empty(); }

} // namespace

TEST_CASE("A session that was tampered with is neither played on, which would seal it, nor told", "[session][verify]") {
    for (const auto& tampering : tamperings) {
        INFO(tampering);
        const Folder folder;
        const auto file = folder.file("a.session"), key = folder.file("key");
        { auto play = fixtures::played(file, key); }
        REQUIRE(holds(file));
        fixtures::tamper(file, tampering);
        REQUIRE_FALSE(holds(file));
        for (const auto access : {journal::Access::read_write, journal::Access::read_only})
            CHECK_SAID(Session::resume(file, key, access), Catch::StartsWith("Expected ") && Catch::Contains("pen a copy made earlier"));
        CHECK_FALSE(holds(file));
    }
}

TEST_CASE("A session that another program plays on opens whole at any moment, be it of a commit", "[session][verify]") {
    const Folder folder;
    const auto file = folder.file("a.session"), key = folder.file("key");
    const auto play_on = [&](int out) {
        for (auto play = fixtures::played(file, key);;) {
            fixtures::tell(out, std::uint64_t{play.facts().size()});
            fixtures::send(play, "road_office");
            play.perform(fixtures::intent(play, "clerk", "answer"));
            fixtures::ask(play);
        }
    };
    std::uint64_t opened = 0;
    const auto acted = fixtures::said_until_killed<std::uint64_t>(play_on, [&] {
        // The more often, the longer the session: a slow machine would never come to an end.
        const auto enough = std::chrono::steady_clock::now() + std::chrono::seconds(1);
        for (int i = 0; i < 50 && (i < 3 || std::chrono::steady_clock::now() < enough); ++i)
            CHECK_NOTHROW(opened = Session::resume(file, key, journal::Access::read_only).facts().size());
    });
    CHECK(acted.back() > acted.front());
    CHECK(opened > acted.front());
}
