#include "tests/journal/played_session.hpp"
#include "tests/session/passage.hpp"

namespace {

using fixtures::ask;
using fixtures::assign;
using fixtures::begun;
using fixtures::expect_whole;
using fixtures::Folder;
using fixtures::send;
using fixtures::submit;
using session::Session;

} // namespace

TEST_CASE("Acting otherwise after a rewind begins a branch, named and listed, and the old line is kept", "[session][branch]") {
    auto play = begun();
    submit(play);
    const auto fork = play.facts().size();
    REQUIRE(assign(play).happened);
    ask(play);
    const auto old_line = play.digest();
    play.rewind(fork, "given to Lee");
    CHECK(play.facts().size() == fork);
    CHECK(play.last_of_line() > fork);
    CHECK(play.branches().size() == 1);
    REQUIRE(assign(play, "lee").happened);
    const auto branches = play.branches();
    REQUIRE(branches.size() == 2);
    CHECK(branches[1].name == "given to Lee");
    CHECK(branches[1].parent == 1);
    CHECK(branches[1].first_own == fork + 1);
    CHECK(branches[1].length == play.facts().size());
    CHECK(branches[1].active);
    CHECK_FALSE(branches[0].active);
    play.rename_branch(2, "Lee's");
    CHECK(play.branches()[1].name == "Lee's");
    play.switch_to(1);
    CHECK(play.digest() == old_line);
    expect_whole(play);
}

TEST_CASE("Two branches are compared by the first fact that differs and the day of it on each", "[session][branch]") {
    auto play = begun();
    submit(play);
    const auto fork = play.facts().size();
    REQUIRE(assign(play).happened);
    play.rewind(fork);
    play.run_to(play.now() + 2 * calendar::seconds_per_day);
    REQUIRE(assign(play).happened);
    const auto parting = play.parting(1, 2);
    CHECK(parting.fact == fork + 1);
    REQUIRE(parting.one);
    REQUIRE(parting.other);
    CHECK(*parting.other - *parting.one == 2 * calendar::seconds_per_day);
    CHECK(play.parting(2, 2).fact == 0);
    play.rewind(fork);
    play.switch_to(1);
    play.rewind(fork + 1);
    CHECK(play.parting(1, 2).fact == fork + 1);
}

TEST_CASE("A refusal after a rewind is kept on a branch of its own", "[session][rewind]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    const auto fork = play.facts().size();
    ask(play);
    play.rewind(fork);
    REQUIRE_FALSE(send(play, "road_office").happened);
    REQUIRE(play.branches().size() == 2);
    CHECK(play.refusals().size() == 1);
    play.switch_to(1);
    CHECK(play.refusals().empty());
    play.switch_to(2);
    CHECK(play.refusals().size() == 1);
    expect_whole(play);
}

TEST_CASE("Branches survive being opened again, and the active one goes on", "[session][branch][resume]") {
    const Folder folder;
    std::string digest;
    {
        auto play = begun(folder.file("a.session"));
        submit(play);
        const auto fork = play.facts().size();
        REQUIRE(assign(play).happened);
        play.rewind(fork, "given to Lee");
        REQUIRE(assign(play, "lee").happened);
        play.rename_branch(1, "given to Kim");
        digest = play.digest();
    }
    auto again = Session::resume(folder.file("a.session"), "", journal::Access::read_write);
    CHECK(again.digest() == digest);
    REQUIRE(again.branches().size() == 2);
    CHECK(again.branches()[0].name == "given to Kim");
    CHECK(again.branches()[1].active);
    again.step();
    expect_whole(again);
}
