#include "tests/fixtures/mini_play.hpp"

using casework::ClockState;
using fixtures::MiniPlay;
using profile::Atom;
using profile::ConditionNode;
using profile::PartyRole;

namespace {

/// The small case with an officer, and one condition asked of it.
struct Asked : MiniPlay {
    casework::TrackIndex track = 0;
    std::vector<casework::GivenInput> inputs;

    Asked() { submitted().assigned(); }

    bool holds(ConditionNode node, const std::vector<std::int64_t>& values = {}) {
        const casework::Circumstances given{context, the_case(), track, now, party("kim"), inputs};
        profile::Conditions pool;
        pool.values = values;
        node.value_count = static_cast<std::uint16_t>(values.size());
        return casework::holds(given, pool, pool.add(node));
    }
    ConditionNode done(std::string_view act, std::int64_t times = 0) const {
        ConditionNode node;
        node.atom = Atom::fact;
        node.what = context.profile.act(act).index;
        node.value = times;
        return node;
    }
    ConditionNode in_state(std::string_view clock, profile::ClockCondition state) const {
        ConditionNode node;
        node.atom = Atom::clock_state;
        node.what = context.profile.clock(clock).index;
        node.value = static_cast<std::int64_t>(state);
        return node;
    }
    profile::PartyRef person(std::string_view who) const { return {PartyRole::person, party(who).index}; }
};

} // namespace

TEST_CASE("An act counts as often as it was done", "[casework][condition]") {
    Asked play;
    CHECK(play.holds(play.done("assign")));
    CHECK(play.holds(play.done("assign", 1)));
    CHECK_FALSE(play.holds(play.done("assign", 2)));
    CHECK_FALSE(play.holds(play.done("close")));
}

TEST_CASE("An act counts however many acts a profile has", "[casework][condition]") {
    Asked play;
    ConditionNode node;
    node.atom = Atom::fact;
    node.what = 1'000;
    CHECK_FALSE(play.holds(node));
    play.the_case().acts.push_back({casework::ActId{1'000}, 0, play.party("kim"), play.now});
    CHECK(play.holds(node));
}

TEST_CASE("An act counts by whoever is named to have done it, and by anyone where nobody is", "[casework][condition]") {
    Asked play;
    auto node = play.done("assign");
    node.who = play.person("park");
    CHECK(play.holds(node));
    node.who = play.person("kim");
    CHECK_FALSE(play.holds(node));
}

TEST_CASE("An act counts up to the last second of the time within which it is asked for", "[casework][condition]") {
    Asked play;
    auto node = play.done("assign");
    node.within = 2 * calendar::seconds_per_day;
    play.later(2);
    CHECK(play.holds(node));
    play.now = play.now + 1;
    CHECK_FALSE(play.holds(node));
}

TEST_CASE("An act counts only since the last time that another was done", "[casework][condition]") {
    Asked play;
    auto node = play.done("assign");
    node.since = play.context.profile.act("ask");
    CHECK(play.holds(node));
    play.later(1);
    REQUIRE(play.perform(play.asking()));
    CHECK_FALSE(play.holds(node));
    node.since = play.context.profile.act("submit"); // in the same second
    CHECK(play.holds(node));
}

TEST_CASE("A finding and a letter count as often as there are any", "[casework][condition]") {
    Asked play;
    ConditionNode finding, letter;
    finding.atom = Atom::finding;
    finding.what = 1; // gossip
    letter.atom = Atom::letter;
    letter.what = 1;
    CHECK_FALSE(play.holds(finding));
    CHECK_FALSE(play.holds(letter));
    play.the_case().findings.push_back(profile::FindingId{finding.what});
    play.the_case().letters.push_back({profile::LetterId{1}, play.party("police"), play.now});
    CHECK(play.holds(finding));
    CHECK(play.holds(letter));
    finding.value = letter.value = 2;
    CHECK_FALSE(play.holds(finding));
    CHECK_FALSE(play.holds(letter));
}

TEST_CASE("A letter counts by its receiver where one is named", "[casework][condition]") {
    Asked play;
    play.the_case().letters.push_back({profile::LetterId{1}, play.party("police"), play.now});
    ConditionNode node;
    node.atom = Atom::letter;
    node.what = 1;
    node.who = {PartyRole::institution, play.party("police").index};
    CHECK(play.holds(node));
    node.who = {PartyRole::institution, play.party("ministry").index};
    CHECK_FALSE(play.holds(node));
}

TEST_CASE("A clock is met only where it was met in time; once it was late it stays lapsed", "[casework][condition]") {
    using profile::ClockCondition;
    Asked play;
    auto& clock = play.the_case().clocks.front();
    const auto id = play.context.profile[clock.clock].about.id;
    const auto states = [&] {
        std::string all;
        for (const auto state : {ClockCondition::running, ClockCondition::suspended, ClockCondition::met, ClockCondition::lapsed})
            all += play.holds(play.in_state(id, state)) ? '1' : '0';
        return all;
    };
    CHECK(states() == "1000");
    clock.state = ClockState::suspended;
    CHECK(states() == "0100");
    clock.state = ClockState::met;
    CHECK(states() == "0010");
    clock.late = true;
    CHECK(states() == "0001");
    CHECK_FALSE(play.holds(play.in_state("reply", ClockCondition::running))); // never started
}

TEST_CASE("Where a clock runs on several tracks the one at hand is meant, else the one started last", "[casework][condition]") {
    Asked play;
    const auto running = play.in_state("limit", profile::ClockCondition::running);
    auto other = play.clock("limit");
    other.track = 1;
    other.state = ClockState::met;
    play.the_case().clocks.push_back(other);
    CHECK(play.holds(running));
    play.track = 1;
    CHECK_FALSE(play.holds(running));
    play.track = 2;
    CHECK_FALSE(play.holds(running)); // both began in one second: the later entry
    play.the_case().clocks.back().started = play.the_case().clocks.front().started + -1;
    CHECK(play.holds(running));
}

TEST_CASE("Few days are left when fewer whole days remain than are asked for", "[casework][condition]") {
    Asked play; // due on 13 April, ten days from now
    ConditionNode node;
    node.atom = Atom::clock_days_left_below;
    node.what = play.context.profile.clock("limit").index;
    node.value = 10;
    CHECK_FALSE(play.holds(node));
    node.value = 11;
    CHECK(play.holds(node));
    REQUIRE(play.perform(play.asking()));
    CHECK_FALSE(play.holds(node)); // while it stands still nothing runs out
}

TEST_CASE("An input is given, is at least, is one of", "[casework][condition]") {
    Asked play;
    const auto days = play.context.profile.input(play.context.profile.act("ask"), "days");
    const auto given = [&](Atom atom, std::int64_t value) {
        ConditionNode node;
        node.atom = atom;
        node.what = play.context.profile[days].word;
        node.value = value;
        return play.holds(node, {value});
    };
    CHECK_FALSE(given(Atom::input_present, 0));
    CHECK_FALSE(given(Atom::input_at_least, 0));
    play.inputs = {{days, 14, 0}};
    CHECK(given(Atom::input_present, 0));
    CHECK(given(Atom::input_at_least, 14));
    CHECK_FALSE(given(Atom::input_at_least, 15));
    CHECK(given(Atom::input_in, 14));
    CHECK_FALSE(given(Atom::input_in, 15));
    play.inputs = {{days, casework::no_value, 0}};
    CHECK_FALSE(given(Atom::input_present, 0));
    play.inputs = {{days, casework::no_value, 1}}; // a text
    CHECK(given(Atom::input_present, 0));
}

TEST_CASE("A field is present once something is known, and is at least only what is known", "[casework][condition]") {
    Asked play;
    const auto given = [&](Atom atom, std::int64_t value) {
        ConditionNode node;
        node.atom = atom;
        node.what = play.context.profile.field("note").index;
        node.value = value;
        return play.holds(node, {value});
    };
    CHECK_FALSE(given(Atom::field_present, 0));
    CHECK_FALSE(given(Atom::field_at_least, casework::no_value));
    play.the_case().fields[play.context.profile.field("note").index] = 7;
    CHECK(given(Atom::field_present, 0));
    CHECK(given(Atom::field_at_least, 7));
    CHECK_FALSE(given(Atom::field_at_least, 8));
    CHECK(given(Atom::field_in, 7));
    CHECK_FALSE(given(Atom::field_in, 8));
}

TEST_CASE("Whoever stood aside stands aside, and nobody else", "[casework][condition]") {
    Asked play;
    ConditionNode node;
    node.atom = Atom::recused;
    node.who = play.person("kim");
    CHECK_FALSE(play.holds(node));
    REQUIRE(play.perform(play.order("kim", "stand_aside")));
    CHECK(play.holds(node));
    node.who = play.person("lee");
    CHECK_FALSE(play.holds(node));
    node.who = {};
    CHECK_FALSE(play.holds(node));
}

namespace {

/// The case at the officer's, with a part at the police that has been answered and one at the ministry that has not.
struct AtStages : Asked {
    AtStages() {
        REQUIRE(perform(sending("police")));
        REQUIRE(perform(sending("ministry")));
        the_case().tracks[1].stage = context.profile.stage("answered");
    }
    bool is_at(std::string_view stage, casework::TrackIndex at_hand, std::string_view procedure = "") {
        ConditionNode node;
        node.atom = Atom::stage;
        node.what = context.profile.stage(stage).index;
        if (!procedure.empty()) node.procedure = context.profile.procedure(procedure);
        track = at_hand;
        return holds(node);
    }
};

} // namespace

TEST_CASE("A stage is that of the track at hand, where it is a stage of its procedure", "[casework][condition]") {
    AtStages play;
    CHECK(play.is_at("sent", 0));
    CHECK_FALSE(play.is_at("checking", 0));
    CHECK(play.is_at("answered", 1));
    CHECK_FALSE(play.is_at("there", 1));
    CHECK(play.is_at("there", 2));
    CHECK_FALSE(play.is_at("answered", 2));
}

TEST_CASE("A stage of another procedure is looked for in each of its tracks", "[casework][condition]") {
    AtStages play;
    CHECK(play.is_at("there", 0));
    CHECK(play.is_at("answered", 0));
    CHECK(play.is_at("sent", 1));
    CHECK_FALSE(play.is_at("checking", 1));
    CHECK(play.is_at("there", 7)); // no track at hand
}

TEST_CASE("Where a procedure is named, its track that is open or came last is meant, and none where it never began", "[casework][condition]") {
    AtStages play;
    CHECK(play.is_at("there", 0, "referral"));
    CHECK_FALSE(play.is_at("answered", 1, "referral"));
    CHECK(play.is_at("sent", 1, "handling"));
    Asked without;
    ConditionNode node;
    node.atom = Atom::stage;
    node.what = without.context.profile.stage("there").index;
    node.procedure = without.context.profile.procedure("referral");
    CHECK_FALSE(without.holds(node));
}
