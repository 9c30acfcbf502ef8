#include "tests/fixtures/mini_play.hpp"

#include "engine/casework/routing.hpp"

using fixtures::MiniPlay;

TEST_CASE("The first row that holds decides, and the others say why they do not", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    const auto route = casework::route(play.context, play.the_case(), play.now);
    REQUIRE(route.rows.size() == 2);
    CHECK_FALSE(route.rows[0].condition.holds);
    CHECK(route.rows[1].fired);
}

TEST_CASE("The body of the person concerned is excluded, its supervisor is not", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    const auto route = casework::route(play.context, play.the_case(), play.now);
    REQUIRE(route.to.size() == 2);
    CHECK(route.to[0].party == play.party("road_office"));
    CHECK(route.to[0].excluded_by);
    CHECK(route.to[1].party == play.party("ministry"));
    CHECK_FALSE(route.to[1].excluded_by);
}

TEST_CASE("A row that names nobody but the house of the person concerned means it, and excludes it not", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    auto& row = play.context.profile.routing[1];
    row.to = {{profile::PartyRole::subject_home, 0}};
    row.to_supervisor_of_home = false;
    const auto route = casework::route(play.context, play.the_case(), play.now);
    REQUIRE(route.to.size() == 1);
    CHECK(route.to[0].party == play.party("road_office"));
    CHECK_FALSE(route.to[0].excluded_by);
    CHECK_FALSE(casework::reaches_nobody(route));
}

TEST_CASE("A rank is compared by its order", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    const auto rank = play.context.profile.field("report.subject.rank");
    play.the_case().fields[rank.index] = play.context.profile.choice("rank", "high_official").index;
    CHECK(casework::route(play.context, play.the_case(), play.now).rows[0].fired);
}

TEST_CASE("A row that is not in force that day does not fire", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    play.context.profile.routing[1].valid.from = calendar::parse_date("2027-01-01");
    const auto route = casework::route(play.context, play.the_case(), play.now);
    CHECK_FALSE(route.fired);
    CHECK_FALSE(route.rows[1].in_force);
}

TEST_CASE("Ties are seen from both sides and up the line of supervision", "[casework][routing]") {
    MiniPlay play;
    const auto kind = profile::TieKindId{0};
    CHECK(casework::tied(play.context, play.party("lee"), play.party("head"), kind));
    CHECK(casework::tied(play.context, play.party("head"), play.party("lee"), kind));
    CHECK_FALSE(casework::tied(play.context, play.party("kim"), play.party("head"), kind));
}
