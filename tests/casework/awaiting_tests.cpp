#include "engine/casework/awaiting.hpp"
#include "tests/fixtures/mini_play.hpp"

using casework::awaits;
using fixtures::MiniPlay;

namespace {

/// What is asked about where one input of an act is not given yet.
struct Missing {
    MiniPlay play;
    const profile::Profile& profile = play.context.profile;
    std::vector<profile::InputId> inputs;

    Missing(std::string_view act, std::string_view input) : inputs{profile.input(profile.act(act), input)} {}
    profile::ValueRef it() const { return {profile::ValueSource::input, inputs[0].index}; }
    bool awaited_by(const profile::Effect& effect) const { return awaits(profile, inputs, effect); }
};

} // namespace

TEST_CASE("An effect that takes its value from an input awaits it", "[casework][awaiting]") {
    const Missing missing("send", "agency");
    profile::Effect value, reduced, shared;
    value.value = missing.it();
    reduced.reduced_by = missing.it();
    shared.share = missing.it();
    CHECK(missing.awaited_by(value));
    CHECK(missing.awaited_by(reduced));
    CHECK(missing.awaited_by(shared));
    CHECK_FALSE(missing.awaited_by(profile::Effect{}));
}

TEST_CASE("An effect with a number of its own awaits no input, whatever the number", "[casework][awaiting]") {
    const Missing missing("send", "agency");
    profile::Effect effect;
    effect.value = missing.it();
    effect.value.source = profile::ValueSource::constant;
    CHECK_FALSE(missing.awaited_by(effect));
}

TEST_CASE("An effect that reaches whom an input names awaits it, and no other input", "[casework][awaiting]") {
    const Missing agency("send", "agency"), officer("assign", "officer");
    profile::Effect effect;
    effect.to.role = profile::PartyRole::input;
    effect.to.index = agency.profile[agency.inputs[0]].word;
    CHECK(agency.awaited_by(effect));
    CHECK_FALSE(officer.awaited_by(effect));
    effect.to.role = profile::PartyRole::none;
    CHECK_FALSE(agency.awaited_by(effect));
}

TEST_CASE("A clock whose length is given awaits the input that gives it", "[casework][awaiting]") {
    const Missing missing("send", "agency");
    profile::Clock clock;
    CHECK_FALSE(awaits(missing.profile, missing.inputs, clock));
    clock.length_input = missing.inputs[0];
    CHECK(awaits(missing.profile, missing.inputs, clock));
    CHECK_FALSE(awaits(missing.profile, {}, clock));
}

TEST_CASE("An effect under a condition on an input awaits it, and only until it is given", "[casework][awaiting]") {
    const Missing named("send", "with_identity"), agency("send", "agency");
    const auto& effects = named.profile[named.profile.act("send")].effects;
    const auto passes_on_the_name = std::ranges::find_if(effects, [](const profile::Effect& effect) { return bool(effect.when); });
    REQUIRE(passes_on_the_name != effects.end());
    CHECK(awaits(named.profile, named.inputs, passes_on_the_name->when));
    CHECK_FALSE(awaits(agency.profile, agency.inputs, passes_on_the_name->when));
    CHECK_FALSE(awaits(named.profile, {}, passes_on_the_name->when));
}

TEST_CASE("An effect that reaches whom an input names awaits it, whatever else is missing beside it", "[casework][awaiting]") {
    Missing missing("send", "agency");
    missing.inputs.push_back(missing.profile.input(missing.profile.act("assign"), "officer"));
    profile::Effect effect;
    effect.to = {profile::PartyRole::input, missing.profile[missing.inputs[0]].word};
    CHECK(missing.awaited_by(effect));
}
