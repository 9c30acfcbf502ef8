#include "sandbox/pictures/viewport.hpp"

#include <catch2/catch.hpp>

using pictures::Frame;
using pictures::Point;
using pictures::Viewport;

namespace {

const Frame large{{2000, 1000}, {600, 300}};

/// Where a point of the picture is seen in the window, from its middle.
Point seen(const Viewport& viewport, Point at) { return {(at.x - viewport.centre.x) * viewport.zoom, (at.y - viewport.centre.y) * viewport.zoom}; }

bool inside(const Viewport& viewport, Point at, const Frame& frame) {
    const auto point = seen(viewport, at);
    return std::abs(point.x) <= frame.window.x / 2 && std::abs(point.y) <= frame.window.y / 2;
}

} // namespace

TEST_CASE("The whole picture fits its window, and a small one is not blown up", "[pictures][viewport]") {
    const auto all = pictures::whole(large);
    CHECK(inside(all, {0, 0}, large));
    CHECK(inside(all, {2000, 1000}, large));
    CHECK(all.zoom < pictures::names_from);
    CHECK(pictures::whole({{100, 50}, {600, 300}}).zoom == 1);
}

TEST_CASE("Names that can be read are shown first, around where the case stands", "[pictures][viewport]") {
    const auto first = pictures::readable(large, {1700, 200});
    CHECK(first.zoom >= pictures::names_from);
    CHECK(first.centre.x == 1700);
    CHECK(inside(first, {1700, 200}, large));
    CHECK(pictures::readable({{300, 200}, {600, 300}}, {10, 10}).centre.x == 150);
}

TEST_CASE("Zooming keeps what is pointed at where it is", "[pictures][viewport]") {
    const Viewport before{{1000, 500}, 1};
    const Point about{1100, 550};
    const auto after = pictures::zoomed(before, 1.25F, about, large);
    CHECK(after.zoom == Approx(1.25));
    CHECK(seen(after, about).x == Approx(seen(before, about).x));
    CHECK(seen(after, about).y == Approx(seen(before, about).y));
}

TEST_CASE("Zooming ends at the whole picture and at twice the size", "[pictures][viewport]") {
    Viewport viewport{{1000, 500}, 1};
    for (int i = 0; i < 30; ++i) viewport = pictures::zoomed(viewport, 1.25F, viewport.centre, large);
    CHECK(viewport.zoom == pictures::most_zoom);
    for (int i = 0; i < 60; ++i) viewport = pictures::zoomed(viewport, 0.8F, viewport.centre, large);
    CHECK(viewport.zoom == Approx(pictures::fitting_zoom(large)));
}

TEST_CASE("A picture cannot be pushed out of its window", "[pictures][viewport]") {
    Viewport viewport{{1000, 500}, 1};
    for (int i = 0; i < 100; ++i) viewport = pictures::panned(viewport, {-100, 60}, large);
    CHECK(inside(viewport, {0, 1000}, large));
    CHECK(inside(viewport, {500, 800}, large));
}

TEST_CASE("A stage that is chosen is brought into the window, one that is seen stays where it is", "[pictures][viewport]") {
    const pictures::StageBox far{{}, {1800, 900}, {150, 50}};
    const Viewport viewport{{300, 150}, 1};
    const auto moved = pictures::showing(viewport, far, large);
    CHECK(inside(moved, {1800, 900}, large));
    CHECK(inside(moved, {1950, 950}, large));
    CHECK(pictures::showing(moved, far, large).centre.x == moved.centre.x);
    CHECK(pictures::showing(moved, far, large).centre.y == moved.centre.y);
}
