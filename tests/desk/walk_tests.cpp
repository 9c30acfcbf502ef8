#include "engine/desk.hpp"
#include "engine/views/case_file.hpp"
#include "engine/views/letters.hpp"
#include "engine/views/timeline.hpp"
#include "sandbox/reading/places.hpp"
#include "sandbox/reading/reading.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>

namespace {

reading::Materials korea() {
    auto read = reading::read_scenario(reading::read_file(reading::scenario_path("inflated_invoices")), reading::find_profile_in_home());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

/// The same numbers on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 2654435761U + 1) {}
    std::uint64_t below(std::uint64_t limit) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return limit == 0 ? 0 : (state_ >> 33U) % limit;
    }

private:
    std::uint64_t state_;
};

/// Walks through a case by acts that are open, now and then by one that is not, and lets clocks lapse.
class Walk {
public:
    Walk(const casework::Setting& setting, desk::Desk& desk, std::uint64_t seed) : setting_(setting), desk_(desk), dice_(seed) {}

    void go(int steps) {
        casework::Order submit = order(setting_.profile.act("submit"), setting_.reports[0].by, 0);
        submit.report = 0;
        desk_.perform(submit);
        for (int step = 0; step < steps; ++step) {
            now_ = now_ + static_cast<std::int64_t>(dice_.below(12)) * 6 * calendar::seconds_per_hour;
            lapse();
            desk_.perform(dice_.below(10) == 0 ? any_order() : open_order());
        }
    }

private:
    casework::Order order(profile::ActId act, casework::PartyId who, casework::TrackIndex track) {
        casework::Order made;
        made.at = now_;
        made.actor = who;
        made.act = act;
        made.track = track;
        made.reason = desk_.word("because");
        made.insist = dice_.below(2) == 0;
        for (const auto input : setting_.profile[act].needs) give(made, input);
        return made;
    }
    void give(casework::Order& made, profile::InputId id) {
        const auto& input = setting_.profile[id];
        if (input.kind == profile::ValueKind::text) made.inputs.push_back({id, casework::no_value, desk_.word("something")});
        else if (input.kind == profile::ValueKind::choice) {
            const auto& choices = setting_.profile[input.choices].choices;
            // A report of another kind leaves the portal at once; walks are longer when it does not.
            const auto place = input.about.id == "type" ? 0 : dice_.below(choices.size());
            made.inputs.push_back({id, choices[place].index, 0});
        } else if (input.kind == profile::ValueKind::party) made.inputs.push_back({id, static_cast<std::int64_t>(dice_.below(setting_.parties.size())), 0});
        else made.inputs.push_back({id, static_cast<std::int64_t>(dice_.below(2)), 0});
    }
    casework::Order any_order() {
        const auto tracks = desk_.world().cases[0].tracks.size();
        return order(profile::ActId{static_cast<std::uint16_t>(dice_.below(setting_.profile.acts.size()))},
                     casework::PartyId{static_cast<std::uint16_t>(dice_.below(setting_.parties.size()))},
                     static_cast<casework::TrackIndex>(dice_.below(tracks + 1)));
    }
    casework::Order open_order() {
        auto made = any_order();
        for (int tries = 0; tries < 300 && !casework::why(setting_, desk_.world(), made).open; ++tries) made = any_order();
        return made;
    }
    void lapse() {
        while (const auto next = casework::next_lapse(setting_, desk_.world())) {
            if (next->at > now_) return;
            desk_.lapse(next->case_number, next->clock, next->track, next->at);
        }
    }

    const casework::Setting& setting_;
    desk::Desk& desk_;
    Dice dice_;
    calendar::Instant now_ = *calendar::parse_instant("2026-04-03T09:10");
};

journal::Origin origin_of(const reading::Materials& materials) { return {materials.profile_json, materials.scenario_json, 1, casework::GuardRails::exam}; }

int rounds() { return std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 300 : 12; }

} // namespace

TEST_CASE("After a random legal walk the journal rebuilds the same world, and deciding again gives the same facts", "[desk][walk]") {
    const auto materials = korea();
    std::size_t walked = 0;
    for (int seed = 1; seed <= rounds(); ++seed) {
        INFO("seed " << seed);
        desk::Desk live(materials.setting, journal::Journal::in_memory(origin_of(materials)));
        Walk(materials.setting, live, static_cast<std::uint64_t>(seed)).go(60);
        walked += live.facts().size();
        casework::World rebuilt;
        for (const auto& fact : live.journal().facts()) casework::apply(materials.setting, rebuilt, fact);
        CHECK(rebuilt == live.world());
        CHECK(live.journal().faults().empty());
        const auto fault = desk::replay_fault(materials.setting, live.journal());
        if (fault) FAIL(fault->says);
    }
    CHECK(walked > static_cast<std::size_t>(rounds()) * 60);
}

TEST_CASE("Asking why changes nothing, whatever the walk has led to", "[desk][walk]") {
    const auto materials = korea();
    desk::Desk live(materials.setting, journal::Journal::in_memory(origin_of(materials)));
    Walk(materials.setting, live, 99).go(80);
    const auto before = live.world();
    for (std::uint16_t act = 0; act < materials.setting.profile.acts.size(); ++act)
        for (std::uint16_t who = 0; who < materials.setting.parties.size(); ++who) {
            casework::Order order;
            order.act = profile::ActId{act};
            order.actor = casework::PartyId{who};
            casework::why(materials.setting, live.world(), order);
        }
    CHECK(live.world() == before);
}

TEST_CASE("No view of any person holds a name, however the walk went", "[desk][walk][views]") {
    auto materials = korea();
    // Every text of the case carries a mark of its section, so that what leaks can be named.
    for (auto& report : materials.setting.reports) {
        report.text.en = "MARK-REPORT";
        for (auto& evidence : report.evidence) evidence.text.en = "MARK-EVIDENCE";
    }
    for (int seed = 1; seed <= rounds() / 2; ++seed) {
        desk::Desk live(materials.setting, journal::Journal::in_memory(origin_of(materials)));
        Walk(materials.setting, live, static_cast<std::uint64_t>(seed)).go(40);
        for (std::uint16_t who = 0; who < materials.setting.parties.size(); ++who) {
            if (!materials.setting.parties[who].is_person) continue;
            const views::Reader reader{materials.setting, live.world(), live.facts(), live.words(), casework::PartyId{who}, {}, "en"};
            const auto& the_case = live.world().cases[0];
            const auto file = views::case_file(reader, the_case);
            INFO("seed " << seed << ", " << materials.setting.parties[who].id);
            CHECK(file.report_text.has_value() == views::may_see(reader, the_case, profile::Section::report));
            CHECK(file.evidence.has_value() == views::may_see(reader, the_case, profile::Section::evidence));
            CHECK(file.knowledge.has_value() == views::may_see(reader, the_case, profile::Section::knowledge));
            std::string shown;
            for (const auto& letter : views::letters(reader, the_case)) shown += letter.text;
            for (const auto& [person, lines] : materials.scenario.identities)
                for (const auto& [field, text] : lines) CHECK(shown.find(text) == std::string::npos);
        }
    }
}
