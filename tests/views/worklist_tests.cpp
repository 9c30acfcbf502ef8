#include "engine/views/worklist.hpp"
#include "tests/fixtures/mini_play.hpp"

#include <algorithm>

using fixtures::MiniPlay;
using views::WorkView;

namespace {

std::vector<views::WorkLine> lines_of(const MiniPlay& play, std::string_view who) {
    return views::worklist({play.context, play.world, play.facts, play.words, play.party(who), play.now, "en"});
}

std::ptrdiff_t count(const MiniPlay& play, std::string_view who, WorkView view) {
    return std::ranges::count_if(lines_of(play, who), [&](const views::WorkLine& line) { return views::belongs(line, view, play.now); });
}

} // namespace

TEST_CASE("A case that nobody has stands among the unassigned until somebody is named", "[views][worklist]") {
    MiniPlay play;
    play.submitted();
    CHECK(count(play, "park", WorkView::unassigned) == 1);
    play.assigned("kim");
    CHECK(count(play, "park", WorkView::unassigned) == 0);
    CHECK(count(play, "kim", WorkView::mine) == 1);
    CHECK(count(play, "park", WorkView::mine) == 0);
}

TEST_CASE("A case is due this week before its limit and overdue after it", "[views][worklist]") {
    MiniPlay play;
    play.submitted().assigned();
    CHECK(count(play, "park", WorkView::due_this_week) == 0);
    play.later(5);
    CHECK(count(play, "park", WorkView::due_this_week) == 1);
    CHECK(count(play, "park", WorkView::overdue) == 0);
    play.later(6);
    play.lapse_all();
    CHECK(count(play, "park", WorkView::overdue) == 1);
}

TEST_CASE("Who may not see a case does not find it in the list", "[views][worklist]") {
    MiniPlay play;
    play.submitted().assigned("kim");
    CHECK(lines_of(play, "lee").empty());
    CHECK(lines_of(play, "head").empty());
}
