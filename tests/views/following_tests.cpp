#include "engine/views/inbox.hpp"
#include "engine/views/monitor.hpp"
#include "engine/views/worklist.hpp"
#include "tests/fixtures/mini_play.hpp"
#include "tests/fixtures/walk.hpp"

namespace {

/// What one person keeps open while a play goes to and fro.
struct Followed {
    casework::PartyId person;
    views::Inbox inbox;
    views::Worklist worklist;
    views::Monitor monitor;
};

std::vector<Followed> followed_by_everybody(const casework::PlayContext& context) {
    std::vector<Followed> all;
    for (std::uint16_t i = 0; i < context.parties.size(); ++i)
        if (context.parties[i].is_person) all.push_back({casework::PartyId{i}, {}, {}, {}});
    return all;
}

/// Forward or back, to the end of any order of the line.
void go_somewhere(desk::Desk& desk, fixtures::Dice& dice) {
    const auto end = desk.end();
    auto facts = dice.below(end.facts + 1);
    while (facts > 0 && facts < end.facts && !casework::opens_order(desk.fact(facts + 1).kind)) ++facts;
    std::uint64_t refusals = 0;
    while (refusals < end.refusals && desk.refused(refusals + 1).after_fact < facts) ++refusals;
    desk.go_to({facts, refusals}, "another line");
}

calendar::Instant some_moment(const desk::Desk& desk, fixtures::Dice& dice) {
    const auto last = desk.facts().empty() ? *calendar::parse_instant("2026-04-03T09:10") : desk.facts().back().at;
    return last + static_cast<std::int64_t>(dice.below(60)) * 6 * calendar::seconds_per_hour;
}

void expect_as_from_the_beginning(const casework::PlayContext& context, const desk::Desk& desk, calendar::Instant now, Followed& followed) {
    const views::Reader reader{context, desk.world(), desk.facts(), desk.words(), followed.person, now, "en"};
    INFO(context[followed.person].id << " after " << desk.facts().size() << " facts");
    CHECK(followed.inbox.follow(reader) == views::Inbox().follow(reader));
    CHECK(followed.worklist.follow(reader) == views::Worklist().follow(reader));
    CHECK(followed.monitor.follow(reader) == views::Monitor().follow(reader));
}

} // namespace

TEST_CASE("A view that is followed is the view folded from the beginning, wherever a play goes", "[views][property]") {
    const auto materials = fixtures::mini_materials();
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        desk::Desk desk(materials.context, journal::Journal::in_memory({materials.profile_json, materials.scenario_json, 1, casework::GuardRails::teach}));
        fixtures::Walk walk(materials.context, desk, seed);
        fixtures::Dice dice(seed);
        auto everybody = followed_by_everybody(materials.context);
        for (int step = 0; step < 16; ++step) {
            const auto deed = dice.below(4); // now and then nothing happens but time
            if (deed == 0) go_somewhere(desk, dice);
            else if (deed > 1) walk.go(2);
            INFO("seed " << seed << ", step " << step);
            const auto now = some_moment(desk, dice);
            for (auto& followed : everybody) expect_as_from_the_beginning(materials.context, desk, now, followed);
        }
    }
}
