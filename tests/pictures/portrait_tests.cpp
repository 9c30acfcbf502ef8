#include "sandbox/pictures/drawn_portrait.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>
#include <string>

using namespace model;
using pictures::Point;
using pictures::portrait;
using pictures::Shape;
using pictures::Sketch;

namespace {

bool within(const Sketch& sketch, Point point) {
    const float half = sketch.size.x / 2;
    return std::hypot(point.x - half, point.y - half) <= half + 0.01F;
}

} // namespace

TEST_CASE("A person looks the same each time, and two people seldom alike", "[portrait]") {
    CHECK(portrait_of("case_officer") == portrait_of("case_officer"));
    std::set<std::string> faces;
    for (int number = 0; number < 20; ++number) {
        const auto face = portrait_of("officer_" + std::to_string(number));
        faces.insert(std::to_string(static_cast<int>(face.hair)) + std::to_string(static_cast<int>(face.wear)) + std::to_string(face.skin) +
                     std::to_string(face.shade) + std::to_string(face.glasses));
    }
    CHECK(faces.size() > 14);
}

TEST_CASE("A portrait of any parts stays within its circle", "[portrait]") {
    for (std::uint8_t hair = 0; hair < std::size(hair_names); ++hair)
        for (std::uint8_t wear = 0; wear < std::size(wear_names); ++wear) {
            const auto sketch = portrait({static_cast<Hair>(hair), static_cast<Wear>(wear), 1, 1, true, true}, 0x00609A, 64);
            for (const auto& shape : sketch.shapes)
                if (shape.kind == Shape::Kind::polygon)
                    for (const auto& corner : shape.points) {
                        INFO(hair_names[hair] << ", " << wear_names[wear]);
                        CHECK(within(sketch, corner));
                    }
        }
}
