#include "sandbox/pictures/drawn_portrait.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
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

TEST_CASE("People of a role wear on paper what they wear in the window: the categories of the theme, in their order", "[portrait]") {
    std::ifstream file(std::string(CLEAN_PORTAL_SOURCE) + "/assets/theme.json");
    const std::string theme{std::istreambuf_iterator<char>(file), {}};
    std::string listed;
    for (std::size_t category = 0; category < 7; ++category) {
        char name[8];
        std::snprintf(name, sizeof name, "#%06x", pictures::cloth_of_role(category));
        listed += std::string(category ? ", " : "") + '"' + name + '"';
    }
    INFO(listed);
    CHECK(theme.find("\"categories\": [" + listed + "]") != std::string::npos);
    CHECK(pictures::cloth_of_role(7) == pictures::cloth_of_role(0));
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
