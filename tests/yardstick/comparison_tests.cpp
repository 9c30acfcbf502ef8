#include "sandbox/yardstick/comparison.hpp"
#include "sandbox/yardstick/unconfirmed.hpp"
#include "tests/yardstick/shipped.hpp"

#include <algorithm>

namespace {

using yardstick::Compared;
using yardstick::Topic;

std::vector<Compared> compared(const std::string& left, const std::string& right) {
    static const auto texts = fixtures::english();
    const auto one = fixtures::profile_named(left);
    const auto other = fixtures::profile_named(right);
    return yardstick::compare({one, texts}, {other, texts});
}

const Compared* line_of(const std::vector<Compared>& all, Topic topic, const std::string& what) {
    const auto found = std::ranges::find_if(all, [&](const Compared& line) { return line.topic == topic && line.what == what; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("A profile does not differ from itself", "[yardstick]") {
    for (const auto& line : compared("korea", "korea")) {
        INFO(line.what);
        CHECK_FALSE(line.differs());
        CHECK(line.left_source == line.right_source);
    }
}

TEST_CASE("Limits that answer to the same word stand in one line", "[yardstick]") {
    const auto all = compared("eu_directive", "south_africa_psc");
    const auto* line = line_of(all, Topic::limits, "Acknowledge receipt");
    REQUIRE(line);
    CHECK(line->left.starts_with("7 days"));
    CHECK(line->right.starts_with("48 hours"));
    CHECK(line->differs());
}

TEST_CASE("What only one profile has stands beside nothing", "[yardstick]") {
    const auto all = compared("korea", "neutral");
    const auto* line = line_of(all, Topic::steps, "Accusation of a high official");
    REQUIRE(line);
    CHECK_FALSE(line->left.empty());
    CHECK(line->right.empty());
}

TEST_CASE("A body that a country's profile only took over from common practice is marked so", "[yardstick]") {
    const auto all = compared("korea", "kosovo");
    const auto* audit = line_of(all, Topic::institutions, "Agencies: audit");
    REQUIRE(audit);
    CHECK(audit->left.find("good practice") == std::string::npos);
    CHECK(audit->right == "State audit (good practice, not law)");
}

TEST_CASE("What only the press tells is not confirmed, and is no good practice", "[yardstick]") {
    const auto all = compared("korea", "kosovo");
    const auto* receives = line_of(all, Topic::institutions, "The receiving authority");
    REQUIRE(receives);
    CHECK(receives->right.starts_with("Agency for Prevention of Corruption of Kosovo* (source not confirmed)"));
    const auto kosovo = fixtures::profile_named("kosovo");
    const auto texts = fixtures::english();
    const auto& told = kosovo[kosovo.institution("intake_office")].about.law;
    CHECK(yardstick::Said{kosovo, texts}.source_of(told) == "Press report: cases and responsible officials in 2021 and 2022 - source not confirmed");
}

TEST_CASE("Comparing is the same from both sides", "[yardstick]") {
    const auto there = compared("korea", "mongolia");
    const auto back = compared("mongolia", "korea");
    REQUIRE(there.size() == back.size());
    CHECK(std::ranges::count_if(there, &Compared::differs) == std::ranges::count_if(back, &Compared::differs));
}

TEST_CASE("What check notes as not confirmed is what people are shown as not confirmed", "[yardstick]") {
    const auto texts = fixtures::english();
    for (const auto& path : files::shipped_profiles()) {
        INFO(path);
        const auto read = reading::read_profile(files::read_file(path), files::find_profile_in_home());
        REQUIRE(read.thing);
        const auto notes = std::ranges::count(read.problems, model::Severity::note, &model::Problem::severity);
        CHECK(static_cast<std::ptrdiff_t>(yardstick::unconfirmed({*read.thing, texts}).size()) == notes);
    }
}
