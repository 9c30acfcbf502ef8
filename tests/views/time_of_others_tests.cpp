#include "engine/views/cut_short.hpp"
#include "engine/views/outlasting.hpp"
#include "tests/fixtures/mini_play.hpp"

using fixtures::MiniPlay;

namespace {

views::Reader as_officer(const MiniPlay& play) { return {play.context, play.world, play.facts, play.words, play.party("kim"), play.now, "en"}; }

casework::Decision foretold(const MiniPlay& play, const casework::Order& order) {
    casework::Decision decision;
    casework::foretell(play.context, play.world, order, decision);
    return decision;
}

} // namespace

TEST_CASE("Whoever closes a case while an agency's month runs reads whose time would end unused, and on which day it would have ended", "[views][cut_short]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("police")));
    play.later(3);
    const auto closing = foretold(play, play.closing());
    REQUIRE(closing.happens());
    const auto lines = views::cut_short(as_officer(play), play.the_case(), closing);
    REQUIRE(lines.size() == 1);
    CHECK(play.context.profile[lines[0].clock].about.id == "monthly");
    REQUIRE(lines[0].due);
    CHECK(lines[0].due->seconds == play.the_case().clocks[lines[0].place].due);
    CHECK(views::cut_short(as_officer(play), play.the_case(), foretold(play, play.order("kim", "jot"))).empty());
}

TEST_CASE("A day set for somebody is held against the limit that runs on, not against one that stands still meanwhile", "[views][outlasting]") {
    MiniPlay play;
    play.submitted().assigned();
    auto asking = play.asking();
    play.give(asking, "days", 300);
    const auto found = views::outlasting(as_officer(play), play.the_case(), foretold(play, asking));
    REQUIRE(found);
    CHECK(play.context.profile[found->begins.clock].about.id == "reply");
    CHECK(play.context.profile[found->runs.clock].about.id == "swift"); // "limit" is suspended by asking
    CHECK(found->runs.due < found->begins.due);
    auto soon = play.asking();
    play.give(soon, "days", 1);
    CHECK_FALSE(views::outlasting(as_officer(play), play.the_case(), foretold(play, soon)));
}
