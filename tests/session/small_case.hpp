#pragma once

#include "tests/session/mini_orders.hpp"

/// The small case with a part of its scenario written otherwise.
namespace fixtures {

/// `key` is the last of its kind at the top of the file; `written` stands in its place.
inline model::Materials mini_with(const std::string& key, const std::string& written) {
    auto scenario = file("mini.scenario.json");
    const auto begin = scenario.text.find("\"" + key + "\": [");
    REQUIRE(begin != std::string::npos);
    const auto end = scenario.text.find("\n  \"", begin);
    REQUIRE(end != std::string::npos);
    scenario.text.replace(begin, end - begin, "\"" + key + "\": " + written + ",");
    auto read = reading::read_scenario(scenario, find_mini());
    for (const auto& problem : read.problems)
        if (problem.severity == model::Severity::error) FAIL(model::line_of(problem));
    return std::move(*read.thing);
}

inline session::Session begun_with(const std::string& key, const std::string& written) {
    return session::Session::start(mini_with(key, written), {casework::GuardRails::teach, "", ""});
}

inline void to_the_end(session::Session& play) {
    while (!play.over()) play.step();
}

} // namespace fixtures
