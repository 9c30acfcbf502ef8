#include "engine/desk.hpp"
#include "engine/replay.hpp"
#include "engine/views/case_file.hpp"
#include "engine/views/letters.hpp"
#include "engine/views/timeline.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/wording/value_words.hpp"
#include "tests/fixtures/english.hpp"
#include "tests/fixtures/said.hpp"
#include "tests/fixtures/walk.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>

namespace {

using fixtures::Walk;

model::Materials korea() {
    auto read = reading::read_scenario(files::read_file(files::scenario_path("inflated_invoices")), files::find_profile_in_home());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

journal::Origin origin_of(const model::Materials& materials) { return {materials.profile_json, materials.scenario_json, 1, casework::GuardRails::exam}; }

int rounds() { return std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 300 : 12; }

} // namespace

TEST_CASE("After a random legal walk the journal rebuilds the same world, and deciding again gives the same facts", "[desk][walk]") {
    const auto materials = korea();
    std::size_t walked = 0;
    for (int seed = 1; seed <= rounds(); ++seed) {
        INFO("seed " << seed);
        desk::Desk live(materials.context, journal::Journal::in_memory(origin_of(materials)));
        Walk(materials.context, live, static_cast<std::uint64_t>(seed)).go(60);
        walked += live.facts().size();
        casework::World rebuilt;
        for (const auto& fact : live.journal().facts()) casework::apply(materials.context, rebuilt, fact);
        CHECK(rebuilt == live.world());
        CHECK(live.journal().faults().empty());
        const auto fault = desk::replay_fault(materials.context, live.journal());
        if (fault) FAIL(fixtures::said(*fault));
    }
    CHECK(walked > static_cast<std::size_t>(rounds()) * 60);
}

TEST_CASE("Asking why changes nothing, whatever the walk has led to", "[desk][walk]") {
    const auto materials = korea();
    desk::Desk live(materials.context, journal::Journal::in_memory(origin_of(materials)));
    Walk(materials.context, live, 99).go(80);
    const auto before = live.world();
    for (std::uint16_t act = 0; act < materials.context.profile.acts.size(); ++act)
        for (std::uint16_t who = 0; who < materials.context.parties.size(); ++who) {
            casework::why(materials.context, live.world(), casework::order_to(profile::ActId{act}, casework::PartyId{who}, {}, {}));
        }
    CHECK(live.world() == before);
}

TEST_CASE("No view of any person holds a name, however the walk went", "[desk][walk][views]") {
    auto materials = korea();
    // Every text of the case carries a mark of its section, so that what leaks can be named.
    for (auto& report : materials.context.reports) {
        report.text.en = "MARK-REPORT";
        for (auto& evidence : report.evidence) evidence.text.en = "MARK-EVIDENCE";
    }
    for (int seed = 1; seed <= rounds() / 2; ++seed) {
        desk::Desk live(materials.context, journal::Journal::in_memory(origin_of(materials)));
        Walk(materials.context, live, static_cast<std::uint64_t>(seed)).go(40);
        for (std::uint16_t who = 0; who < materials.context.parties.size(); ++who) {
            if (!materials.context.parties[who].is_person) continue;
            const views::Reader reader{materials.context, live.world(), live.facts(), live.words(), casework::PartyId{who}, {}, "en"};
            const auto& the_case = live.world().cases[0];
            const auto file = views::case_file(reader, the_case);
            INFO("seed " << seed << ", " << materials.context.parties[who].id);
            CHECK(file.report_text.has_value() == views::may_see(reader, the_case, profile::Section::report));
            CHECK(file.evidence.has_value() == views::may_see(reader, the_case, profile::Section::evidence));
            CHECK(file.knowledge.has_value() == views::may_see(reader, the_case, profile::Section::knowledge));
            static const auto texts = fixtures::english();
            std::string shown;
            for (const auto& letter : views::letters(reader, the_case)) shown += wording::letter_words(texts, reader, letter);
            for (const auto& [person, lines] : materials.scenario.identities)
                for (const auto& [field, text] : lines) CHECK(shown.find(text.view()) == std::string::npos);
        }
    }
}
