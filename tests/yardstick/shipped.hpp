#pragma once

#include "sandbox/files/places.hpp"
#include "sandbox/model/standard.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/reading/standard_reader.hpp"
#include "tests/fixtures/english.hpp"

#include <catch2/catch.hpp>

/// What the project ships, read.
namespace fixtures {

inline profile::Profile profile_named(const std::string& name) {
    auto read = reading::read_profile(files::read_file(files::profile_path(name)), files::find_profile_in_home());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

inline std::vector<model::Standard> standards() {
    std::vector<model::Standard> all;
    for (const auto& path : files::shipped_standards()) {
        auto read = reading::read_standard(files::read_file(path));
        for (const auto& problem : read.problems) FAIL(model::line_of(problem));
        all.push_back(std::move(*read.thing));
    }
    return all;
}

} // namespace fixtures
