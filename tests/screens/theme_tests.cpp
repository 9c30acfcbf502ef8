#include "sandbox/files/places.hpp"
#include "sandbox/reading/theme_reader.hpp"
#include "sandbox/screens/kit/theme.hpp"

#include <catch2/catch.hpp>

namespace {

kit::Colour colour(std::uint32_t rgb) { return {static_cast<std::uint8_t>(rgb >> 16U), static_cast<std::uint8_t>(rgb >> 8U), static_cast<std::uint8_t>(rgb)}; }

} // namespace

TEST_CASE("In each theme text stands out 4.5 to 1 and marks 3 to 1", "[screens][theme]") {
    const auto theme = reading::read_theme(files::read_file(std::string(CLEAN_PORTAL_SOURCE) + "/assets/theme.json"));
    for (const auto* colours : {&theme.light, &theme.dark, &theme.contrast}) {
        for (const auto& [front, back] : theme.text_on) {
            INFO(front << " on " << back);
            CHECK(kit::contrast(colour(colours->at(front)), colour(colours->at(back))) >= 4.5);
        }
        for (const auto& [front, back] : theme.marks_on) {
            INFO(front << " on " << back);
            CHECK(kit::contrast(colour(colours->at(front)), colour(colours->at(back))) >= 3.0);
        }
    }
}

TEST_CASE("In the theme of high contrast text stands out 7 to 1 and marks 4.5 to 1", "[screens][theme]") {
    const auto theme = reading::read_theme(files::read_file(std::string(CLEAN_PORTAL_SOURCE) + "/assets/theme.json"));
    for (const auto& [front, back] : theme.text_on) CHECK(kit::contrast(colour(theme.contrast.at(front)), colour(theme.contrast.at(back))) >= 7);
    for (const auto& [front, back] : theme.marks_on) CHECK(kit::contrast(colour(theme.contrast.at(front)), colour(theme.contrast.at(back))) >= 4.5);
}

TEST_CASE("Contrast is measured as the guidelines say", "[screens][theme]") {
    CHECK(kit::contrast({0, 0, 0}, {255, 255, 255}) == Approx(21));
    CHECK(kit::contrast({255, 255, 255}, {255, 255, 255}) == Approx(1));
}
