#include "engine/desk.hpp"
#include "engine/replay.hpp"
#include "sandbox/session/play/session.hpp"
#include "tests/fixtures/killed.hpp"
#include "tests/journal/played_session.hpp"

namespace {

using fixtures::Folder;
using fixtures::intent;

/// What a player was shown as done: so many facts on that line.
struct Shown {
    journal::BranchId branch = 1;
    std::uint64_t facts = 0, refusals = 0;
};

void show(const session::Session& play, int out) { fixtures::tell(out, Shown{play.journal().active(), play.facts().size(), play.refusals().size()}); }

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

} // namespace

TEST_CASE("A kill between a rewind and the next act loses nothing that was shown, on any branch", "[session][rewind][crash]") {
    for (int round = 0; round < fixtures::kills(8, 300); ++round) {
        const Folder folder;
        const auto play = [&](int out) { play_on(folder.file("a.session"), folder.file("key"), out); };
        const auto shown = fixtures::said_until_killed<Shown>(play, fixtures::moment(round, 60000));
        const auto again = session::Session::resume(folder.file("a.session"), folder.file("key"), journal::Access::read_write);
        INFO("round " << round);
        CHECK(again.journal().faults().empty());
        CHECK_FALSE(desk::replay_fault(again.context(), again.journal()));
        for (const auto& one : shown) {
            REQUIRE(again.journal().facts(one.branch).size() >= one.facts);
            REQUIRE(again.journal().refusals(one.branch).size() >= one.refusals);
        }
    }
}
