#include "engine/desk.hpp"
#include "tests/fixtures/killed.hpp"
#include "tests/journal/played_session.hpp"

#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>

using fixtures::Folder;

namespace {

/// Plays on for ever, telling the number of each last fact once it is committed.
[[noreturn]] void play_on(const std::string& path, const std::string& key, int out) {
    auto play = fixtures::played(path, key);
    for (;;) {
        auto answer = fixtures::intent(play, "clerk", "answer");
        play.perform(answer);
        auto ask = fixtures::intent(play, "kim", "ask");
        ask.with_text = {{play.profile().input(ask.act, "items"), "More, please"}};
        play.perform(ask);
        fixtures::tell(out, std::uint64_t{play.facts().size()});
    }
}

} // namespace

TEST_CASE("Whatever was acknowledged before a kill is there after it, and the chain holds", "[journal][crash]") {
    for (int round = 0; round < fixtures::kills(20, 400); ++round) {
        const Folder folder;
        const auto file = folder.file("a.session");
        const auto acknowledged =
            fixtures::said_until_killed<std::uint64_t>([&](int out) { play_on(file, folder.file("key"), out); }, fixtures::moment(round, 60000));
        const auto journal = journal::Journal::open(file, round % 2 ? journal::Access::read_write : journal::Access::read_only);
        INFO("round " << round);
        CHECK(journal.last_number() >= acknowledged.back());
        CHECK(journal.facts().size() == journal.last_number());
        CHECK(journal.faults().empty());
    }
}

TEST_CASE("A kill while an old session is brought up to date leaves it as it was, in the old form or the new", "[journal][crash]") {
    const Folder folder;
    const auto old = std::string(CLEAN_PORTAL_SOURCE) + "/tests/golden/past/version_1.session";
    const auto file = folder.file("a.session");
    const auto digest = journal::Journal::open(old, journal::Access::read_only).digest();
    for (int round = 0; round < fixtures::kills(10, 150); ++round) {
        for (const auto* ending : {"", "-wal", "-shm", "-journal"}) std::filesystem::remove(file + ending);
        std::filesystem::copy_file(old, file);
        const auto bring_up_to_date = [&](int out) {
            fixtures::tell(out, 'x');
            journal::Journal::open(file, journal::Access::read_write).rename(1, "as it went");
        };
        fixtures::said_until_killed<char>(bring_up_to_date, fixtures::moment(round, 4000));
        INFO("round " << round);
        if (round % 2) CHECK(journal::Journal::open(file, journal::Access::read_only).faults().empty());
        const auto again = journal::Journal::open(file, journal::Access::read_write);
        CHECK(again.faults().empty());
        CHECK(again.digest() == digest);
    }
}

TEST_CASE("On a full disk the act is refused in one sentence and everything before it stays", "[journal][crash]") {
    Folder folder;
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        auto play = fixtures::played(folder.file("a.session"), folder.file("key"));
        const rlimit small{400000, 400000};
        setrlimit(RLIMIT_FSIZE, &small);
        try {
            for (int i = 0; i < 20000; ++i) {
                play.perform(fixtures::intent(play, "clerk", "answer"));
                auto ask = fixtures::intent(play, "kim", "ask");
                ask.with_text = {{play.profile().input(ask.act, "items"), "More, please: " + std::to_string(i)}};
                play.perform(ask);
            }
        } catch (const journal::StorageError& trouble) {
            _exit(trouble.trouble.key.starts_with("disk") ? 42 : 43);
        }
        _exit(44);
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 42);
    const auto journal = journal::Journal::open(folder.file("a.session"), journal::Access::read_write);
    CHECK(journal.faults().empty());
    CHECK(journal.last_number() > 20);
}
