#include "sandbox/reading/standard_reader.hpp"
#include "sandbox/yardstick/conformity.hpp"
#include "tests/yardstick/shipped.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace {

using model::Ask;
using model::AskKind;
using profile::Profile;
using yardstick::Verdict;

/// The yardstick's own profile, everything in it confirmed and set by law.
Profile confirmed() {
    auto profile = fixtures::profile_named("eu_directive");
    const auto law = profile::SourceId{static_cast<std::uint16_t>(
        std::ranges::find_if(profile.sources, [](const profile::Source& source) { return source.is_law; }) - profile.sources.begin())};
    const auto confirm = [&](auto& table) {
        for (auto& thing : table) thing.about.law = {law, "1", {}, profile::Status::verified, ""};
    };
    confirm(profile.acts);
    confirm(profile.clocks);
    confirm(profile.rules);
    confirm(profile.procedures);
    confirm(profile.choices);
    for (auto& clock : profile.clocks)
        if (!clock.length && !clock.length_input) clock.length = calendar::Length{30, calendar::Unit::calendar_days};
    return profile;
}

template <class Table> void rename(Table& table, const std::string& word) {
    for (auto& thing : table) {
        std::erase(thing.about.like, word);
        if (thing.about.id == word) thing.about.id = "something_else";
    }
}

/// Takes away what a clause asks for.
void take_away(Profile& profile, const Ask& ask) {
    switch (ask.kind) {
    case AskKind::all: return take_away(profile, ask.parts.front());
    case AskKind::any:
        for (const auto& part : ask.parts) take_away(profile, part);
        return;
    case AskKind::clock:
        for (auto& clock : profile.clocks)
            if (clock.about.id == ask.what && ask.at_most) clock.length = calendar::Length{3000, calendar::Unit::calendar_days};
        if (!ask.at_most) rename(profile.clocks, ask.what);
        return;
    case AskKind::extension:
        for (auto& clock : profile.clocks)
            for (auto& extension : clock.extensions) extension.needs_reason = false;
        return;
    case AskKind::act: return rename(profile.acts, ask.what);
    case AskKind::rule: return rename(profile.rules, ask.what);
    case AskKind::procedure: return rename(profile.procedures, ask.what);
    case AskKind::choice: return rename(profile.choices, ask.what.substr(ask.what.find('.') + 1));
    case AskKind::amount: profile.amounts.clear(); return;
    case AskKind::sees: profile.roles.back().sees[static_cast<std::size_t>(ask.section)] = profile::Scope::all; return;
    }
}

Verdict verdict_of(const Profile& profile, const model::Standard& standard, std::size_t clause) {
    static const auto texts = fixtures::english();
    return yardstick::conform(standard, {profile, texts})[clause].verdict;
}

} // namespace

TEST_CASE("Each clause of each standard is met by a profile that has what it asks for, and not met without it", "[yardstick]") {
    const auto good = confirmed();
    std::size_t clauses = 0;
    for (const auto& standard : fixtures::standards())
        for (std::size_t place = 0; place < standard.clauses.size(); ++place) {
            INFO(standard.id << " " << standard.clauses[place].id);
            CHECK(verdict_of(good, standard, place) == Verdict::met);
            auto without = good;
            take_away(without, standard.clauses[place].met_when);
            CHECK(verdict_of(without, standard, place) == Verdict::not_met);
            ++clauses;
        }
    CHECK(clauses >= 20);
}

TEST_CASE("Not known, not set by law and not met are three different answers", "[yardstick]") {
    auto profile = confirmed();
    const auto standards = fixtures::standards();
    const auto eu = std::ranges::find(standards, "eu_directive", &model::Standard::id);
    REQUIRE(eu != standards.end());
    const auto place = static_cast<std::size_t>(std::ranges::find(eu->clauses, "acknowledge", &model::Clause::id) - eu->clauses.begin());
    auto& clock = *std::ranges::find_if(profile.clocks, [](const profile::Clock& one) { return one.about.id == "acknowledgement"; });
    clock.about.law.status = profile::Status::unconfirmed;
    CHECK(verdict_of(profile, *eu, place) == Verdict::not_known);
    clock.about.law.status = profile::Status::not_set_by_law;
    CHECK(verdict_of(profile, *eu, place) == Verdict::not_set);
    clock.about.law.status = profile::Status::verified;
    clock.length = calendar::Length{8, calendar::Unit::calendar_days};
    CHECK(verdict_of(profile, *eu, place) == Verdict::not_met);
    clock.length = calendar::Length{48, calendar::Unit::hours};
    CHECK(verdict_of(profile, *eu, place) == Verdict::met);
}

TEST_CASE("Good practice that a country only took over says nothing about its law", "[yardstick]") {
    const auto taken_over = fixtures::profile_named("kosovo");
    const auto standards = fixtures::standards();
    const auto ti = std::ranges::find(standards, "ti", &model::Standard::id);
    REQUIRE(ti != standards.end());
    for (std::size_t place = 0; place < ti->clauses.size(); ++place) CHECK(verdict_of(taken_over, *ti, place) == Verdict::not_known);
}

TEST_CASE("Who may see the identity in the program says nothing of a law that nobody has named", "[yardstick]") {
    const auto standards = fixtures::standards();
    const auto eu = std::ranges::find(standards, "eu_directive", &model::Standard::id);
    REQUIRE(eu != standards.end());
    const auto place = static_cast<std::size_t>(std::ranges::find(eu->clauses, "confidential_channel", &model::Clause::id) - eu->clauses.begin());
    CHECK(verdict_of(fixtures::profile_named("neutral"), *eu, place) == Verdict::not_known);
    CHECK(verdict_of(fixtures::profile_named("korea"), *eu, place) == Verdict::met);
}

TEST_CASE("Every scenario that a clause names is there", "[yardstick]") {
    std::set<std::string> known{"neutral_report"};
    for (const auto& path : files::shipped_scenarios()) known.insert(std::filesystem::path(path).parent_path().filename().string());
    for (const auto& standard : fixtures::standards())
        for (const auto& clause : standard.clauses)
            for (const auto& scenario : clause.scenarios) {
                INFO(standard.id << " " << clause.id << " names " << scenario);
                CHECK(known.contains(scenario));
            }
}

TEST_CASE("A standard's mistakes are told at their line and column", "[yardstick][broken]") {
    const std::string text = "{\"format\": \"standard/1\", \"id\": \"x\", \"name\": \"X\", \"address\": \"-\", \"clauses\": [\n"
                             "  {\"id\": \"a\", \"article\": \"1\", \"says\": \"A\", \"met_when\": {\"clok\": \"acknowledgement\"}},\n"
                             "  {\"id\": \"b\", \"article\": \"2\", \"says\": \"B\", \"met_when\": {\"rule\": \"r\", \"grade\": \"strict\"}}]}";
    const auto read = reading::read_standard({"x.json", text});
    CHECK_FALSE(read.thing);
    REQUIRE(read.problems.size() == 2);
    CHECK(read.problems[0].code == "unknown_ask");
    CHECK(read.problems[0].line == 2);
    CHECK(read.problems[0].to_do.find("clock") != std::string::npos);
    CHECK(read.problems[1].code == "no_such_word");
    CHECK(read.problems[1].line == 3);
}
