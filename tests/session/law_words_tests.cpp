#include "sandbox/wording/law_words.hpp"

#include "sandbox/debrief/debrief.hpp"
#include "tests/fixtures/shipped_plays.hpp"

#include <algorithm>

namespace {

const texts::Texts& english() {
    static const auto texts = fixtures::english();
    return texts;
}

/// A law, good practice, and a report in the press.
profile::Profile three_sources() {
    profile::Profile made;
    made.sources.resize(3);
    made.sources[1].is_law = made.sources[2].is_law = false;
    made.sources[1].is_practice = true;
    return made;
}

profile::Provenance by(std::uint16_t source, profile::Status status = profile::Status::verified) { return {profile::SourceId{source}, "1", {}, status, {}}; }

std::string doubt(const profile::Provenance& law) { return wording::law_doubt(english(), three_sources(), law); }

debrief::Debrief debrief_of(const std::string& scenario, const std::string& plan) {
    return debrief::debrief(fixtures::played_by_plan(scenario, plan), english());
}

} // namespace

TEST_CASE("What stands in a law that was read is beyond doubt, and everything else says what it rests on", "[session][law_words]") {
    CHECK(doubt(by(0)).empty());
    CHECK(doubt(by(0, profile::Status::unconfirmed)) == "Not confirmed: nobody here has read this in the law.");
    CHECK(doubt(by(0, profile::Status::not_set_by_law)) == "The law was read and does not set this.");
    CHECK(doubt(by(1)) == "Good practice, no law.");
    CHECK(doubt(by(2)) == "Not confirmed: nobody here has read this in the law.");
    CHECK(doubt({}).empty());
    CHECK(wording::short_law_doubt(english(), three_sources(), by(2)) == "not confirmed");
}

TEST_CASE("A limit that was read is in doubt once it was given more time by what nobody has read", "[session][law_words]") {
    auto profile = three_sources();
    profile.clocks.emplace_back();
    profile.clocks.front().about.law = by(0);
    profile.clocks.front().extensions = {{{30, calendar::Unit::calendar_days}, 1, true, by(0, profile::Status::unconfirmed)}};
    casework::RunningClock running;
    running.clock = profile::ClockId{0};
    CHECK(wording::clock_doubt(english(), profile, running).empty());
    running.extensions.push_back({30, calendar::Unit::calendar_days});
    CHECK(wording::clock_doubt(english(), profile, running) == "Not confirmed: nobody here has read that the law gives this more time.");
}

TEST_CASE("A debrief says of a limit that was missed that nobody has read it in the law", "[debrief][law_words]") {
    const auto debrief = debrief_of("the_quarry_road", "bad");
    const auto resolve = std::ranges::find(debrief.deadlines, "Resolve and answer", &debrief::DebriefDeadline::name);
    REQUIRE(resolve != debrief.deadlines.end());
    REQUIRE(debrief::is_missed(*resolve));
    CHECK(resolve->answer == profile::Answer::unread);
    CHECK(resolve->doubt.starts_with("Not confirmed: "));
    const auto says = [&](const std::string& line) { return line.find("of those missed") != std::string::npos; };
    CHECK(std::ranges::any_of(debrief.summary, says));
    CHECK(std::ranges::none_of(debrief_of("inflated_invoices", "bad").summary, says));
}

TEST_CASE("A debrief tells of a rule that was broken whether a law says it", "[debrief][law_words]") {
    for (const auto& broken : debrief_of("inflated_invoices", "bad").broken) {
        INFO(broken.says);
        CHECK(broken.doubt.empty() == (broken.answer == profile::Answer::said));
    }
}
