#pragma once

#include "sandbox/reading/places.hpp"
#include "sandbox/reading/standard.hpp"
#include "tests/fixtures/english.hpp"

#include <catch2/catch.hpp>

/// What the project ships, read.
namespace fixtures {

inline profile::Profile profile_named(const std::string& name) {
    auto read = reading::read_profile(reading::read_file(reading::profile_path(name)), reading::find_profile_in_home());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

inline std::vector<reading::Standard> standards() {
    std::vector<reading::Standard> all;
    for (const auto& path : reading::shipped_standards()) {
        auto read = reading::read_standard(reading::read_file(path));
        for (const auto& problem : read.problems) FAIL(reading::line_of(problem));
        all.push_back(std::move(*read.thing));
    }
    return all;
}

} // namespace fixtures
