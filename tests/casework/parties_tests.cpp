#include "tests/fixtures/mini_play.hpp"

using fixtures::MiniPlay;

namespace {

bool tied(const MiniPlay& play, std::string_view one, std::string_view other, const std::vector<std::string>& kinds) {
    std::vector<std::int64_t> meant;
    for (const auto& kind : kinds)
        for (std::size_t i = 0; i < play.context.profile.tie_kinds.size(); ++i)
            if (play.context.profile.tie_kinds[i].about.id == kind) meant.push_back(static_cast<std::int64_t>(i));
    REQUIRE(meant.size() == kinds.size());
    return casework::tied(play.context, play.party(one), play.party(other), meant);
}

} // namespace

TEST_CASE("A tie is to whom it is said to be, and of its kind", "[casework][ties]") {
    const MiniPlay play;
    CHECK(tied(play, "lee", "head", {"former_superior"}));
    CHECK(tied(play, "head", "lee", {"former_superior"}));
    CHECK_FALSE(tied(play, "lee", "kim", {"former_superior"}));
    CHECK_FALSE(tied(play, "lee", "head", {"employs"}));
}

TEST_CASE("Of several kinds of ties one is enough", "[casework][ties]") {
    const MiniPlay play;
    CHECK(tied(play, "road_office", "head", {"employs", "supervised_by"}));
    CHECK(tied(play, "head", "road_office", {"supervised_by", "employs"}));
    CHECK_FALSE(tied(play, "police", "head", {"employs", "supervised_by"}));
}

TEST_CASE("A field names one of the people and houses of the play, or nobody", "[casework][condition]") {
    MiniPlay play;
    play.submitted();
    const auto field = play.context.profile.field("note");
    const auto named_by = [&](std::int64_t value) {
        play.the_case().fields[field.index] = value;
        return casework::resolve({play.context, play.the_case(), 0, play.now, {}, {}}, {profile::PartyRole::field, field.index});
    };
    const auto parties = static_cast<std::int64_t>(play.context.parties.size());
    CHECK(named_by(0) == casework::PartyId{0});
    CHECK(named_by(parties - 1) == casework::PartyId{static_cast<std::uint16_t>(parties - 1)});
    CHECK_FALSE(named_by(parties));
    CHECK_FALSE(named_by(casework::no_value));
}

TEST_CASE("A choice compares by its rank, the first of all choices too", "[casework][condition]") {
    MiniPlay play;
    play.submitted();
    auto& choices = play.context.profile.choices;
    choices[0].rank = 3; // of the report's type
    profile::ConditionNode node;
    node.atom = profile::Atom::field_at_least;
    node.what = play.context.profile.field("report.type").index;
    node.value = play.context.profile.choice("rank", "high_official").index; // of rank 2
    profile::Conditions pool;
    const auto at_least = pool.add(node);
    CHECK(casework::holds({play.context, play.the_case(), 0, play.now, {}, {}}, pool, at_least));
    choices[0].rank = 1;
    CHECK_FALSE(casework::holds({play.context, play.the_case(), 0, play.now, {}, {}}, pool, at_least));
}

TEST_CASE("A condition asks what is true in the scenario, which may be one of several things", "[casework][condition]") {
    MiniPlay play;
    play.submitted();
    const auto is_one_of = [&](const std::vector<std::int64_t>& values) {
        profile::Conditions pool;
        pool.values = values;
        profile::ConditionNode node;
        node.atom = profile::Atom::flag;
        node.value_count = static_cast<std::uint16_t>(values.size());
        return casework::holds({play.context, play.the_case(), 0, play.now, {}, {}}, pool, pool.add(node));
    };
    REQUIRE(play.context.truths.size() == 1); // guilty
    CHECK(is_one_of({1}));
    CHECK(is_one_of({0, 1}));
    CHECK_FALSE(is_one_of({0}));
    play.context.truths.clear();
    CHECK_FALSE(is_one_of({1}));
}

TEST_CASE("Of two parts of a procedure the one still open is meant, though the later has ended; of ended ones the last", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto referral = play.context.profile.procedure("referral");
    REQUIRE(play.perform(play.sending("police")));
    REQUIRE(play.perform(play.sending("ministry")));
    CHECK(play.the_case().track_of(referral) == 2);
    play.the_case().tracks[2].open = false;
    CHECK(play.the_case().track_of(referral) == 1);
    play.the_case().tracks[1].open = false;
    CHECK(play.the_case().track_of(referral) == 2);
}

TEST_CASE("Of two clocks that run out in the same second the one that started first comes first", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    auto& clocks = play.the_case().clocks;
    REQUIRE(clocks.size() == 2);
    clocks[1].due = clocks[0].due;
    CHECK(casework::next_lapse(play.context, play.the_case())->clock == clocks[0].clock);
}
