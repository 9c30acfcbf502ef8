#include "sandbox/files/places.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/session/play/same_report.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using session::Elsewhere;

namespace {

profile::Profile shipped(const std::string& id) {
    auto read = reading::read_profile(files::read_file(files::profile_path(id)), files::find_profile_in_home());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

session::KnownReport nothing_known(const profile::Profile& profile) {
    return {&profile, std::vector<std::int64_t>(profile.fields.size(), casework::no_value), *profile.checked_from};
}

void say(session::KnownReport& report, std::string_view field, std::string_view choice) {
    const auto& profile = *report.profile;
    const auto id = profile.field(field);
    const auto value = profile.choice(profile[profile[id].choices].id, choice);
    REQUIRE(value);
    report.fields[id.index] = value.index;
}

std::vector<std::string> names(const session::DryRun& run, const std::vector<casework::PartyId>& houses) {
    std::vector<std::string> all;
    for (const auto house : houses) all.push_back(run.context()[house].id);
    return all;
}

std::vector<std::string> names(const session::DryRun& run, const std::vector<profile::FieldId>& fields) {
    std::vector<std::string> all;
    for (const auto field : fields) all.push_back(run.profile()[field].about.id);
    return all;
}

} // namespace

TEST_CASE("A suspicion of a crime in Korea would go to the investigators in Mongolia, whose limit nobody has read, unless somebody else is competent",
          "[elsewhere]") {
    const auto korea = shipped("korea");
    session::DryRun mongolia(shipped("mongolia"));
    auto report = nothing_known(korea);
    say(report, "finding.kind", "criminal");
    const auto there = same_report(mongolia, report);
    CHECK(there.answer == Elsewhere::goes);
    CHECK(names(mongolia, there.to) == std::vector<std::string>{"investigation_unit", "prosecution"});
    CHECK(names(mongolia, there.unknown) == std::vector<std::string>{"petition.competence"});
    REQUIRE(there.limit);
    CHECK_FALSE(mongolia.profile()[there.limit].length); // the law on criminal procedure was not read
}

TEST_CASE("Where nothing is found yet nobody can say where the report goes elsewhere, but what it depends on", "[elsewhere]") {
    const auto korea = shipped("korea");
    for (const auto* country : {"mongolia", "uzbekistan"}) {
        session::DryRun run(shipped(country));
        const auto there = same_report(run, nothing_known(korea));
        INFO(country);
        CHECK(there.answer == Elsewhere::depends);
        const auto unknown = names(run, there.unknown);
        CHECK(std::ranges::find(unknown, "finding.kind") != unknown.end());
    }
}

TEST_CASE("A finding that another country does not know by that name stays unknown there", "[elsewhere]") {
    const auto korea = shipped("korea");
    session::DryRun mongolia(shipped("mongolia"));
    auto report = nothing_known(korea);
    say(report, "finding.kind", "audit_need");
    CHECK(same_report(mongolia, report).answer == Elsewhere::depends);
}

TEST_CASE("What was asked of one report is not left in the next", "[elsewhere]") {
    const auto korea = shipped("korea");
    session::DryRun mongolia(shipped("mongolia"));
    auto report = nothing_known(korea);
    say(report, "finding.kind", "criminal");
    CHECK(same_report(mongolia, report).answer == Elsewhere::goes);
    CHECK(same_report(mongolia, nothing_known(korea)).answer == Elsewhere::depends);
}

TEST_CASE("Of a country whose rows are common practice it is said that nobody here has read them", "[elsewhere]") {
    const auto korea = shipped("korea");
    auto report = nothing_known(korea);
    say(report, "finding.kind", "criminal");
    for (const auto* country : {"kosovo", "ireland", "south_africa_psc", "eu_directive", "neutral"}) {
        session::DryRun run(shipped(country));
        INFO(country);
        CHECK(same_report(run, report).answer == Elsewhere::unread);
    }
}

TEST_CASE("A suspicion of a crime in Uzbekistan would be referred in Korea, with sixty days for whoever gets it, if no high official did it", "[elsewhere]") {
    const auto uzbekistan = shipped("uzbekistan");
    session::DryRun korea(shipped("korea"));
    auto report = nothing_known(uzbekistan);
    say(report, "finding.kind", "criminal");
    say(report, "report.type", "corruption");
    const auto there = same_report(korea, report);
    CHECK(there.answer == Elsewhere::goes);
    REQUIRE_FALSE(there.to.empty());
    CHECK(korea.context()[there.to.front()].id == "police");
    CHECK(names(korea, there.unknown) == std::vector<std::string>{"report.subject.rank"});
    REQUIRE(there.limit);
    CHECK(korea.profile()[there.limit].about.id == "inquiry_limit");
}
