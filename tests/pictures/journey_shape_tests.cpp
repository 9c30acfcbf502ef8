#include "sandbox/pictures/journey_shape.hpp"

#include <catch2/catch.hpp>

namespace {

pictures::JourneyShape shape_of(std::size_t stops, std::vector<pictures::TrackSpan> side_tracks) {
    return pictures::journey_shape(stops, side_tracks, {700, 30, 90, 24, 16});
}

} // namespace

TEST_CASE("The stops of a journey lie evenly on one line", "[pictures][journey]") {
    const auto shape = shape_of(7, {});
    REQUIRE(shape.stops.size() == 7);
    CHECK(shape.room == 100);
    CHECK(shape.stops[0].x == 50);
    CHECK(shape.stops[6].x == 650);
    CHECK(shape.stops[3].y == 30);
    CHECK(shape.lanes == 0);
}

TEST_CASE("A side track leaves the line after one stop and joins it before another", "[pictures][journey]") {
    const auto shape = shape_of(7, {{2, 4}});
    const auto& curve = shape.side_tracks[0].curve;
    CHECK(curve.front().x == 278);
    CHECK(curve.front().y == 30);
    CHECK(curve.back().x == 422);
    CHECK(curve.back().y == 30);
    CHECK(shape.side_tracks[0].middle.y == 90);
    CHECK((curve.size() - 1) % 3 == 0);
}

TEST_CASE("A side track crosses nothing that stands below the stops it leaves and joins", "[pictures][journey]") {
    const auto shape = shape_of(7, {{5, 6}});
    for (const auto& point : shape.side_tracks[0].curve) {
        CHECK(point.x >= shape.stops[5].x + shape.room / 4);
        CHECK(point.x <= shape.stops[6].x - shape.room / 4);
    }
}

TEST_CASE("A side track that has not joined the line again leads to the next stop", "[pictures][journey]") {
    CHECK(shape_of(7, {{2, 2}}).side_tracks[0].curve.back().x == 322);
}

TEST_CASE("A side track that leaves the line at its last stop leads out of the picture", "[pictures][journey]") {
    const auto shape = shape_of(7, {{6, 6}});
    CHECK(shape.side_tracks[0].curve.back().x == 700);
    CHECK(shape.side_tracks[0].curve.back().y == 90);
}

TEST_CASE("Side tracks beside one another have lanes of their own, and a lane that is free again is used again", "[pictures][journey]") {
    const auto shape = shape_of(7, {{1, 3}, {2, 4}, {3, 5}});
    CHECK(shape.side_tracks[0].lane == 0);
    CHECK(shape.side_tracks[1].lane == 1);
    CHECK(shape.side_tracks[2].lane == 0);
    CHECK(shape.lanes == 2);
    CHECK(shape.side_tracks[1].middle.y == 114);
}

TEST_CASE("Side tracks whose words would lie over one another have lanes of their own", "[pictures][journey]") {
    const auto shape = shape_of(7, {{1, 2, 150}, {3, 4, 260}, {2, 3, 20}});
    CHECK(shape.side_tracks[0].words_from == 125);
    CHECK(shape.side_tracks[0].lane == 0);
    CHECK(shape.side_tracks[1].words_from == 270);
    CHECK(shape.side_tracks[1].lane == 1);
    CHECK(shape.side_tracks[2].lane == 0);
}

TEST_CASE("The words of a side track stay within the picture", "[pictures][journey]") {
    const auto shape = shape_of(7, {{0, 1, 300}, {5, 6, 300}, {2, 3, 900}});
    CHECK(shape.side_tracks[0].words_from == 0);
    CHECK(shape.side_tracks[1].words_from == 400);
    CHECK(shape.side_tracks[2].words_from == 0);
}

TEST_CASE("A journey without stops has no picture", "[pictures][journey]") { CHECK(shape_of(0, {{0, 1, 0}}).side_tracks.empty()); }
