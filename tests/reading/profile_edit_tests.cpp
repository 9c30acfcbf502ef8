#include "sandbox/reading/places.hpp"
#include "sandbox/reading/reading.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

/// What an official breaks who adapts a profile, and is told.
namespace {

std::string korea() { return reading::read_file(reading::profile_path("korea")).text; }

/// The text without what stands from `first` up to `last`.
std::string without(std::string text, const std::string& first, const std::string& last, std::size_t after = 0) {
    const auto from = text.find(first, after);
    REQUIRE(from != std::string::npos);
    const auto until = text.find(last, from + first.size());
    REQUIRE(until != std::string::npos);
    return text.erase(from, until - from);
}

void expect_told(const std::string& text, const std::string& code, const std::string& breaks) {
    const auto read = reading::read_profile({"edited.json", text}, reading::find_profile_in_home());
    CHECK_FALSE(read.thing);
    const auto found = std::ranges::find(read.problems, code, &reading::Problem::code);
    REQUIRE(found != read.problems.end());
    INFO(reading::line_of(*found));
    CHECK(found->line > 1);
    CHECK(found->column > 1);
    CHECK(found->to_do.find(breaks) != std::string::npos);
}

} // namespace

TEST_CASE("Who removes an agency is told where it is missed and what nobody can do without it", "[reading][edit]") {
    expect_told(without(korea(), "{\"id\": \"police\"", "{\"id\":"), "no_such_party", "until then nobody can do \"arrange_protection\"");
    expect_told(without(korea(), "{\"id\": \"police\"", "{\"id\":"), "routes_to_nobody", "until then no report is routed by");
}

TEST_CASE("Who removes the start of a clock is told that it never runs", "[reading][edit]") {
    const auto text = korea();
    expect_told(without(text, "\"starts_on\"", "\"stops_on\"", text.find("{\"id\": \"supplement_reply\"")), "no_such_input", "never runs");
    expect_told(without(text, "\"starts_on\"", "\"stops_on\"", text.find("{\"id\": \"protection_decision\"")), "clock_never_starts", "never runs");
}

TEST_CASE("Who removes a quorum is told that any vote would decide", "[reading][edit]") {
    const auto text = korea();
    const auto plenary = text.find("{\"id\": \"plenary\"");
    expect_told(without(text, ", \"quorum\"", ",", plenary), "house_without_quorum", "without one any vote would decide");
}

TEST_CASE("Who removes the source of a rule is told that the rule judges nothing", "[reading][edit]") {
    const auto text = korea();
    const auto rule = text.find("\"id\": \"tied_officer_stands_aside\"");
    expect_told(without(text, "\"source\": \"acrc_act 18\",", "\n", rule), "source_missing", "until then the rule \"tied_officer_stands_aside\" judges no act");
}
