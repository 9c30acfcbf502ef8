#include "tests/fixtures/mini_play.hpp"

using casework::FactKind;
using fixtures::MiniPlay;
using profile::Effect;
using profile::EffectKind;
using profile::ValueRef;
using profile::ValueSource;

namespace {

Effect does(EffectKind kind, std::uint16_t what = Effect{}.what) {
    Effect effect;
    effect.kind = kind;
    effect.what = what;
    return effect;
}

ValueRef number(std::int64_t value) { return {ValueSource::constant, value}; }

/// The small case at the officer's, and what a script brings into it.
struct Bringing : MiniPlay {
    Bringing() { submitted().assigned(); }

    void brings(const Effect& effect) {
        context.injects[0].effects = {effect};
        casework::decide_inject(context, world, 0, 0, now, decision);
        take();
    }
    /// Facts of the play so far, of a kind.
    std::ptrdiff_t count(FactKind kind) const {
        return std::ranges::count_if(facts, [&](const casework::Fact& fact) { return fact.kind == kind; });
    }
};

} // namespace

TEST_CASE("A field that is set to a number holds the number, and no words", "[casework][effects]") {
    Bringing play;
    auto sets = does(EffectKind::set, play.context.profile.field("note").index);
    sets.value = number(7);
    play.brings(sets);
    CHECK(play.the_case().field(play.context.profile.field("note")) == 7);
    CHECK(play.facts.back().words == 0);
}

TEST_CASE("A part of a case that has ended does not end again", "[casework][effects]") {
    Bringing play;
    REQUIRE(play.perform(play.sending("police")));
    auto ends = does(EffectKind::close_track);
    ends.procedure = play.context.profile.procedure("referral");
    play.brings(ends);
    REQUIRE(play.count(FactKind::track_closed) == 1);
    play.brings(ends);
    CHECK(play.count(FactKind::track_closed) == 1);
}

TEST_CASE("A clock of a procedure that never began does not start", "[casework][effects]") {
    Bringing play;
    const auto started = play.count(FactKind::clock_started);
    play.brings(does(EffectKind::start, play.context.profile.clock("monthly").index));
    CHECK(play.count(FactKind::clock_started) == started);
}

TEST_CASE("A limit that is met is not met again", "[casework][effects]") {
    Bringing play;
    REQUIRE(play.perform(play.sending("police")));
    REQUIRE(play.count(FactKind::clock_stopped) == 1); // the limit
    REQUIRE(play.perform(play.closing()));
    CHECK(play.count(FactKind::clock_stopped) == 2); // the swift one
}

TEST_CASE("What somebody knows is not told again on the same ground", "[casework][effects]") {
    Bringing play;
    REQUIRE(play.perform(play.sending("police")));
    const auto told = play.count(FactKind::disclosed);
    REQUIRE(play.perform(play.sending("police")));
    CHECK(play.count(FactKind::disclosed) == told);
}

TEST_CASE("An officer passes on the pieces that the office holds, and no other", "[casework][effects]") {
    Bringing play;
    REQUIRE(play.perform(play.sending("police")));
    const auto has = [&](std::uint16_t place) {
        return play.the_case().knowing(play.party("police"), profile::ItemId{static_cast<std::uint16_t>(profile::first_evidence_item + place)}) != nullptr;
    };
    CHECK(has(0)); // the ledger came with the report
    CHECK_FALSE(has(1));
}

TEST_CASE("What a letter reveals it tells by law", "[casework][effects][letters]") {
    Bringing play;
    const auto letter = play.context.profile.letter("please_send");
    play.context.profile.letters[letter.index].reveals = {profile::content_item};
    auto sends = does(EffectKind::letter, letter.index);
    sends.to = {profile::PartyRole::institution, play.party("police").index};
    play.brings(sends);
    const auto* known = play.the_case().knowing(play.party("police"), profile::content_item);
    REQUIRE(known);
    CHECK(known->lawful == casework::Lawful::by_law);
}

TEST_CASE("Whoever stands aside hands over each part that was his, once", "[casework][effects]") {
    Bringing play;
    REQUIRE(play.perform(play.sending("police")));
    play.the_case().tracks[1].assignee = play.party("kim");
    auto stands_aside = does(EffectKind::recuse);
    stands_aside.to = {profile::PartyRole::person, play.party("kim").index};
    play.brings(stands_aside);
    CHECK_FALSE(play.the_case().tracks[0].assignee);
    CHECK_FALSE(play.the_case().tracks[1].assignee);
    play.brings(stands_aside);
    CHECK(play.count(FactKind::recused) == 1);
}

TEST_CASE("Whoever stands aside and is readmitted may act again, is assigned nothing, and may stand aside anew", "[casework][effects]") {
    Bringing play;
    const auto kim = play.party("kim");
    const auto of_kim = [&](EffectKind kind) {
        auto effect = does(kind);
        effect.to = {profile::PartyRole::person, kim.index};
        return effect;
    };
    play.brings(of_kim(EffectKind::readmit));
    CHECK(play.count(FactKind::readmitted) == 0); // who does not stand aside is not readmitted
    play.the_case().tracks[0].assignee = kim;
    play.brings(of_kim(EffectKind::recuse));
    play.brings(of_kim(EffectKind::readmit));
    CHECK(play.count(FactKind::readmitted) == 1);
    CHECK_FALSE(play.the_case().has_recused(kim));
    CHECK_FALSE(play.the_case().tracks[0].assignee);
    play.brings(of_kim(EffectKind::recuse));
    CHECK(play.the_case().has_recused(kim));
}

TEST_CASE("An amount is reckoned from its base, what it is reduced by and the share, and says the base", "[casework][effects][award]") {
    Bringing play;
    auto& amount = play.context.profile.amounts.emplace_back();
    amount.brackets = {{0, 300, {}}};
    auto awards = does(EffectKind::amount, 0);
    const auto reckoned = [&] {
        play.brings(awards);
        REQUIRE(play.facts.back().kind == FactKind::amount_set);
        return std::pair(play.facts.back().value, play.facts.back().extra);
    };
    CHECK(reckoned() == std::pair<std::int64_t, std::int64_t>{0, 0});
    awards.value = number(1'000'000);
    CHECK(reckoned() == std::pair<std::int64_t, std::int64_t>{300'000, 1'000'000}); // the whole
    awards.reduced_by = number(100);
    awards.share = number(500);
    CHECK(reckoned() == std::pair<std::int64_t, std::int64_t>{135'000, 1'000'000});
}

TEST_CASE("A vote is for what its input says, the first of all choices too", "[casework][effects][vote]") {
    MiniPlay play;
    const auto input = play.context.profile.input(play.context.profile.act("vote"), "for");
    play.context.profile.inputs[input.index].choices = play.context.profile.choices[0].set;
    play.submitted().assigned();
    auto vote = play.order("park", "vote");
    play.give(vote, "for", 0);
    REQUIRE(play.perform(vote));
    REQUIRE(play.the_case().votes.size() == 1);
    CHECK(play.the_case().votes[0].choice == casework::ChoiceId{0});
}

TEST_CASE("A case is disposed of as the law says, on the ground that is given", "[casework][effects]") {
    Bringing play;
    REQUIRE(play.perform(play.closing()));
    REQUIRE(play.the_case().dispositions.size() == 1);
    CHECK(play.the_case().dispositions[0].disposition == play.context.profile.choice("disposition", "close"));
    CHECK(play.the_case().dispositions[0].ground == play.context.profile.choice("ground", "nothing_found"));
}
