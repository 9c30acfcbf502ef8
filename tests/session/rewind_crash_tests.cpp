#include "engine/desk.hpp"
#include "tests/journal/played_session.hpp"

#include <csignal>
#include <cstdlib>
#include <sys/wait.h>

namespace {

using fixtures::Folder;
using fixtures::intent;

/// What a player was shown as done: so many facts on that line.
struct Shown {
    journal::BranchId branch = 1;
    std::uint64_t facts = 0, refusals = 0;
};

void show(const session::Session& play, int out) {
    const Shown shown{play.journal().active(), play.facts().size(), play.refusals().size()};
    if (write(out, &shown, sizeof shown) != sizeof shown) _exit(1);
}

void ask(session::Session& play, int round) {
    play.perform(intent(play, "clerk", "answer"));
    auto made = intent(play, "kim", "ask");
    made.with_text = {{play.profile().input(made.act, "items"), "More, please: " + std::to_string(round)}};
    play.perform(made);
}

/// Plays, goes back and acts otherwise for ever; now and then what follows a rewind is refused.
[[noreturn]] void play_on(const std::string& path, const std::string& key, int out) {
    auto play = fixtures::played(path, key);
    for (int round = 0;; ++round) {
        ask(play, round);
        show(play, out);
        play.rewind(play.facts().size() - static_cast<std::size_t>(round) % play.facts().size());
        if (round % 3 == 0) play.perform(intent(play, "clerk", "submit"));
        ask(play, round + 1000000);
        show(play, out);
    }
}

std::vector<Shown> all_shown(int in) {
    std::vector<Shown> all;
    Shown shown;
    while (read(in, &shown, sizeof shown) == sizeof shown) all.push_back(shown);
    return all;
}

} // namespace

TEST_CASE("A kill between a rewind and the next act loses nothing that was shown, on any branch", "[session][rewind][crash]") {
    const int rounds = std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 100 : 8;
    for (int round = 0; round < rounds; ++round) {
        const Folder folder;
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        const auto child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            close(ends[0]);
            play_on(folder.file("a.session"), folder.file("key"), ends[1]);
        }
        close(ends[1]);
        Shown first;
        REQUIRE(read(ends[0], &first, sizeof first) == sizeof first);
        usleep(static_cast<useconds_t>((round * 7919) % 60000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        auto shown = all_shown(ends[0]);
        shown.push_back(first);
        close(ends[0]);
        const auto again = session::Session::resume(folder.file("a.session"), folder.file("key"), journal::Access::read_write);
        INFO("round " << round);
        CHECK(again.journal().faults().empty());
        CHECK_FALSE(desk::replay_fault(again.setting(), again.journal()));
        for (const auto& one : shown) {
            REQUIRE(again.journal().facts(one.branch).size() >= one.facts);
            REQUIRE(again.journal().refusals(one.branch).size() >= one.refusals);
        }
    }
}
