#include "tests/fixtures/mini_play.hpp"

using casework::RefusalCode;
using fixtures::MiniPlay;

namespace {

/// The small country, where asking does one thing more with the number of days that it gives.
struct Using : MiniPlay {
    explicit Using(profile::EffectKind kind) {
        auto& ask = context.profile.acts[context.profile.act("ask").index];
        profile::Effect effect;
        effect.kind = kind;
        effect.what = kind == profile::EffectKind::extend ? context.profile.clock("limit").index : effect.what;
        effect.value = {profile::ValueSource::input, context.profile.input(context.profile.act("ask"), "days").index};
        ask.effects.push_back(effect);
        submitted().submitted(1).assigned();
    }
    bool with(std::int64_t number) {
        auto order = asking();
        give(order, "days", number);
        casework::decide(context, world, rails, order, decision);
        if (!decision.happens()) CHECK(refusal() == RefusalCode::input_not_possible);
        return decision.happens();
    }
};

} // namespace

TEST_CASE("A case is joined to one that was there before it: not to itself, nor to a later one, nor to one that is not there", "[casework][merge]") {
    Using play(profile::EffectKind::merge);
    CHECK(play.with(1));
    CHECK_FALSE(play.with(2)); // itself
    CHECK_FALSE(play.with(0));
    CHECK_FALSE(play.with(3));
    CHECK_FALSE(play.with(99));
}

TEST_CASE("The first case of all can be joined to none", "[casework][merge]") {
    Using play(profile::EffectKind::merge);
    auto order = play.asking();
    order.case_number = 0;
    play.world.cases[0].tracks = play.world.cases[1].tracks;
    play.give(order, "days", 1);
    casework::decide(play.context, play.world, play.rails, order, play.decision);
    REQUIRE_FALSE(play.decision.happens());
    CHECK(play.refusal() == RefusalCode::input_not_possible);
}

TEST_CASE("By no days nothing is extended", "[casework][extensions]") {
    Using play(profile::EffectKind::extend);
    CHECK_FALSE(play.with(0));
    CHECK(play.with(1));
}

TEST_CASE("In the editions before, a case could be joined to any number and extended by no days", "[casework][merge]") {
    Using merging(profile::EffectKind::merge), extending(profile::EffectKind::extend);
    merging.context.edition = extending.context.edition = casework::Edition::second;
    CHECK(merging.with(99));
    CHECK(extending.with(0));
}

TEST_CASE("What an act would do only under a condition that does not hold asks nothing of an input", "[casework][extensions]") {
    Using play(profile::EffectKind::extend);
    auto& effects = play.context.profile.acts[play.context.profile.act("ask").index].effects;
    auto under_a_condition = effects.begin()[effects.size() - 1];
    under_a_condition.when = play.never();
    effects = profile::Effects({under_a_condition});
    CHECK(play.with(0));
}

TEST_CASE("An input that is said to be nothing is refused once", "[casework][extensions]") {
    Using play(profile::EffectKind::extend);
    auto order = play.asking();
    play.give(order, "days", casework::no_value);
    const auto closed_by = casework::why(play.context, play.world, order).closed_by;
    REQUIRE(closed_by.size() == 1);
    CHECK(closed_by[0].code == RefusalCode::input_not_possible);
}
