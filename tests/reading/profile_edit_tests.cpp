#include "sandbox/files/places.hpp"
#include "sandbox/reading/profile_reader.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

/// What an official breaks who adapts a profile, and is told.
namespace {

std::string korea() { return files::read_file(files::profile_path("korea")).text; }

/// The text without what stands from `first` up to `last`.
std::string without(std::string text, const std::string& first, const std::string& last, std::size_t after = 0) {
    const auto from = text.find(first, after);
    REQUIRE(from != std::string::npos);
    const auto until = text.find(last, from + first.size());
    REQUIRE(until != std::string::npos);
    return text.erase(from, until - from);
}

void expect_told(const std::string& text, const std::string& code, const std::string& breaks) {
    const auto read = reading::read_profile({"edited.json", text}, files::find_profile_in_home());
    CHECK_FALSE(read.thing);
    const auto found = std::ranges::find(read.problems, code, &model::Problem::code);
    REQUIRE(found != read.problems.end());
    INFO(model::line_of(*found));
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

TEST_CASE("Who removes the first of two starts of a clock is told that it runs too late", "[reading][edit]") {
    const std::string korean = korea();
    for (const auto* id :
         {"handling_limit", "handling_limit_public_interest", "handling_limit_graft", "handling_limit_conflict", "handling_limit_conduct", "inquiry_limit"}) {
        const auto clock = korean.find("{\"id\": \"" + std::string(id) + "\"", korean.find("\"clocks\": ["));
        const auto start = korean.find("\"starts_on\"", clock);
        auto text = korean;
        const auto list = text[start + 13] == '[' ? text.find(']', start) : start;
        text.erase(start, text.find(',', list) + 1 - start);
        const auto read = reading::read_profile({"edited.json", text}, files::find_profile_in_home());
        const auto found = std::ranges::find(read.problems, "clock_only_starts_again", &model::Problem::code);
        INFO(id);
        REQUIRE(found != read.problems.end());
        CHECK(found->line > 1);
        CHECK(found->to_do.find("who is late is not told so") != std::string::npos);
    }
}

TEST_CASE("Who empties a list by null in a profile that builds on another is told, and nothing is taken away without a word", "[reading][edit]") {
    auto text = files::read_file(files::profile_path("ireland")).text;
    const auto at = text.find("\"agencies\": [");
    REQUIRE(at != std::string::npos);
    text.insert(at, "\"conduct\": null, ");
    expect_told(text, "wrong_type", "list");
}

TEST_CASE("Who removes a quorum is told that any vote would decide", "[reading][edit]") {
    const auto text = korea();
    const auto house = text.find("{\"id\": \"subcommittee_meeting\"");
    expect_told(without(text, ", \"quorum\"", ",", house), "house_without_quorum", "without one any vote would decide");
}

TEST_CASE("Who removes the source of a rule is told that the rule judges nothing", "[reading][edit]") {
    const auto text = korea();
    const auto rule = text.find("\"id\": \"tied_officer_stands_aside\"");
    expect_told(without(text, "\"source\": \"acrc_act 18(1)\",", "\n", rule), "source_missing",
                "until then the rule \"tied_officer_stands_aside\" judges no act");
}

TEST_CASE("Who writes one id twice in a profile that builds on another is told, and nothing is replaced without a word", "[reading][edit]") {
    const auto text = files::read_file(files::profile_path("ireland")).text;
    const auto second = text.find("{\"id\": \"suitable_person\"");
    REQUIRE(second != std::string::npos);
    auto twice = text;
    twice.replace(second, std::string("{\"id\": \"suitable_person\"").size(), "{\"id\": \"competent_body\"");
    expect_told(twice, "repeated_id", "another id");
}

TEST_CASE("A row that names a kind of agency means every body of the kind, also one that a country adds", "[reading][routing]") {
    auto text = files::read_file(files::profile_path("kosovo")).text;
    const std::string agencies = "\"agencies\": [";
    const auto first = text.find(agencies);
    REQUIRE(first != std::string::npos);
    text.insert(first + agencies.size(), R"({"id": "special_police", "kind": "investigator", "takes": ["corruption"], "roles": ["agency_officer"]},)");
    const auto read = reading::read_profile({"added.json", text}, files::find_profile_in_home());
    REQUIRE(read.thing);
    const auto crime = std::ranges::find(read.thing->routing, "crime", [](const auto& row) { return row.about.id; });
    REQUIRE(crime != read.thing->routing.end());
    const auto names = [&](const char* id) {
        return std::ranges::any_of(crime->to, [&](const auto& to) { return read.thing->institutions[to.index].about.id == id; });
    };
    CHECK(names("investigator"));
    CHECK(names("special_police"));
}
