#include "engine/desk.hpp"
#include "sandbox/reading/reading.hpp"
#include "tests/journal/played_session.hpp"

#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>

using fixtures::Folder;

namespace {

/// Plays on for ever, writing the number of each last fact to the pipe once it is committed.
[[noreturn]] void play_on(const std::string& path, const std::string& key, int out) {
    auto play = fixtures::played(path, key);
    for (;;) {
        auto answer = fixtures::intent(play, "clerk", "answer");
        play.perform(answer);
        auto ask = fixtures::intent(play, "kim", "ask");
        ask.with_text = {{play.profile().input(ask.act, "items"), "More, please"}};
        play.perform(ask);
        const std::uint64_t last = play.facts().size();
        if (write(out, &last, sizeof last) != sizeof last) _exit(1);
    }
}

/// Waits until the play has begun, however busy the machine is.
std::uint64_t first_acknowledged(int in) {
    std::uint64_t number = 0;
    return read(in, &number, sizeof number) == sizeof number ? number : 0;
}

std::uint64_t last_acknowledged(int in, std::uint64_t last) {
    std::uint64_t number = 0;
    while (read(in, &number, sizeof number) == sizeof number) last = number;
    return last;
}

} // namespace

TEST_CASE("Whatever was acknowledged before a kill is there after it, and the chain holds", "[journal][crash]") {
    const int rounds = std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 200 : 20;
    for (int round = 0; round < rounds; ++round) {
        Folder folder;
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        const auto child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            close(ends[0]);
            play_on(folder.file("a.session"), folder.file("key"), ends[1]);
        }
        close(ends[1]);
        const auto first = first_acknowledged(ends[0]);
        usleep(static_cast<useconds_t>((round * 7919) % 60000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const auto acknowledged = last_acknowledged(ends[0], first);
        close(ends[0]);
        CHECK(acknowledged > 0);
        const auto access = round % 2 ? journal::Access::read_write : journal::Access::read_only;
        const auto journal = journal::Journal::open(folder.file("a.session"), access);
        INFO("round " << round);
        CHECK(journal.last_number() >= acknowledged);
        CHECK(journal.facts().size() == journal.last_number());
        CHECK(journal.faults().empty());
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
        } catch (const journal::Trouble& trouble) {
            _exit(std::string(trouble.what()).find("disk") != std::string::npos ? 42 : 43);
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
