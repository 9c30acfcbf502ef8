#include "engine/bug.hpp"
#include "engine/desk.hpp"
#include "engine/replay.hpp"
#include "tests/fixtures/mini_play.hpp"

namespace {

journal::Origin mini_origin(const model::Materials& materials) { return {materials.profile_json, materials.scenario_json, 1, casework::GuardRails::teach}; }

casework::Order mini_order(desk::Desk& desk, const casework::PlayContext& context, std::string_view who, std::string_view act) {
    casework::Order made;
    made.actor = context.party(who);
    made.act = context.profile.act(act);
    made.report = desk.world().cases.empty() ? 0 : casework::no_value;
    return made;
}

} // namespace

TEST_CASE("A mistake of ours is found before anything is written, and the session goes on whole", "[desk][bug]") {
    auto materials = fixtures::mini_materials();
    auto& context = materials.context;
    desk::Desk desk(context, journal::Journal::in_memory(mini_origin(materials)));
    REQUIRE(desk.perform(mini_order(desk, context, "clerk", "submit")).happened);
    const auto facts = desk.facts().size();
    const auto world = desk.world();
    auto assign = mini_order(desk, context, "park", "assign");
    assign.inputs.push_back({context.profile.input(assign.act, "officer"), context.party("kim").index, 0});
    auto& effects = context.profile.acts[assign.act.index].effects;
    const auto as_it_was = effects;
    profile::Effect nowhere;
    nowhere.kind = profile::EffectKind::finding;
    nowhere.what = 999;
    effects.push_back(nowhere);
    CHECK_THROWS_AS(desk.perform(assign), bug::Bug);
    CHECK(desk.facts().size() == facts);
    CHECK((desk.world() == world));
    CHECK(desk.journal().last_number() == facts);
    effects = as_it_was;
    CHECK(desk.perform(assign).happened);
    CHECK(desk.journal().faults().empty());
    CHECK_FALSE(desk::replay_fault(context, desk.journal()));
}

TEST_CASE("A mistake of ours half way through an act leaves no case half made", "[desk][bug]") {
    auto materials = fixtures::mini_materials();
    auto& context = materials.context;
    desk::Desk desk(context, journal::Journal::in_memory(mini_origin(materials)));
    const auto submit = mini_order(desk, context, "clerk", "submit");
    auto& effects = context.profile.acts[submit.act.index].effects;
    const auto as_it_was = effects;
    profile::Effect one_track_more;
    one_track_more.kind = profile::EffectKind::open_track;
    one_track_more.what = 0;
    for (int more = 0; more < casework::no_track; ++more) effects.push_back(one_track_more);
    CHECK_THROWS_AS(desk.perform(submit), bug::Bug);
    CHECK((desk.world() == casework::World{}));
    CHECK(desk.facts().empty());
    effects = as_it_was;
    CHECK(desk.perform(submit).happened);
    CHECK_FALSE(desk::replay_fault(context, desk.journal()));
}

TEST_CASE("A play is not opened in another edition than the one in which it began", "[desk][bug]") {
    auto materials = fixtures::mini_materials();
    auto origin = mini_origin(materials);
    origin.edition = casework::Edition::first;
    CHECK_THROWS_AS(desk::Desk(materials.context, journal::Journal::in_memory(origin)), bug::Bug);
}

TEST_CASE("Facts that do not follow the last are not written", "[desk][bug]") {
    auto journal = journal::Journal::in_memory(mini_origin(fixtures::mini_materials()));
    casework::Fact fact;
    fact.number = 7;
    CHECK_THROWS_AS(journal.append(std::vector{fact}, casework::Words{}), bug::Bug);
    CHECK(journal.last_number() == 0);
    CHECK(journal.faults().empty());
}
