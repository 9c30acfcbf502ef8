#include "engine/casework/sight.hpp"
#include "engine/views/name_trail.hpp"
#include "tests/fixtures/mini_play.hpp"

using casework::Lawful;
using fixtures::MiniPlay;
using views::NameWay;

namespace {

views::Reader as(MiniPlay& play, std::string_view who = "") {
    return {play.context, play.world, play.facts, play.words, who.empty() ? casework::PartyId{} : play.party(who), play.now, "en"};
}

std::vector<views::NameKnown> trail(MiniPlay& play, std::string_view reader = "") { return views::name_trail(as(play, reader), play.the_case()); }

MiniPlay in_exam() {
    MiniPlay play;
    play.rails = casework::GuardRails::exam;
    play.submitted().assigned();
    return play;
}

} // namespace

TEST_CASE("Who asked for the name stands in the trail with the hour and the reason", "[views][names]") {
    auto play = in_exam();
    play.told_name();
    const auto known = trail(play);
    REQUIRE(known.size() == 1);
    CHECK(known[0].who == play.party("kim"));
    CHECK(known[0].way == NameWay::asked);
    CHECK(known[0].at == play.now);
    CHECK(play.words[known[0].reason] == "To hear her");
    CHECK_FALSE(known[0].leaked());
}

TEST_CASE("Who was told by word of mouth is told apart from whom a letter showed the name", "[views][names]") {
    auto play = in_exam();
    play.told_name();
    REQUIRE(play.perform(play.telling("head")));
    REQUIRE(play.perform(play.sending("police", true)));
    const auto known = trail(play);
    REQUIRE(known.size() >= 3);
    CHECK(known[1].who == play.party("head"));
    CHECK(known[1].way == NameWay::told);
    CHECK_FALSE(known[1].paper);
    CHECK(known[1].leaked());
    const auto police = std::ranges::find(known, play.party("police"), &views::NameKnown::who);
    REQUIRE(police != known.end());
    CHECK(police->way == NameWay::shown);
    CHECK(play.context.profile[police->paper].about.id == "sent_on");
    CHECK(play.facts[police->opening - 1].kind == casework::FactKind::act_done);
}

TEST_CASE("Of two letters to one place the one whose form names the reporting person is the paper it came by", "[views][names]") {
    auto play = in_exam();
    auto& profile = play.context.profile;
    auto naming = profile.letters[profile.letter("sent_on").index];
    naming.reveals = {profile::identity_item};
    profile.letters.push_back(naming);
    auto& effects = profile.acts[profile.act("send").index].effects;
    auto second = *std::ranges::find(effects, profile::EffectKind::letter, &profile::Effect::kind);
    second.what = static_cast<std::uint16_t>(profile.letters.size() - 1);
    effects.push_back(second);
    REQUIRE(play.perform(play.sending("police")));
    CHECK(trail(play).at(0).paper.index == second.what);
}

TEST_CASE("Who can work it out stands in the trail from the fact by which nobody else fits", "[views][names]") {
    auto play = in_exam();
    REQUIRE(play.perform(play.sending("road_office"))); // only the clerk is listed there beside the head
    const auto known = trail(play);
    const auto head = std::ranges::find(known, play.party("head"), &views::NameKnown::who);
    REQUIRE(head != known.end());
    CHECK(head->way == NameWay::inferable);
    const auto& learned = play.facts[head->fact - 1];
    CHECK(learned.kind == casework::FactKind::disclosed);
    CHECK(learned.what == profile::content_item.index);
    CHECK(head->item == profile::content_item);
    CHECK(play.context.profile[casework::ActId{play.facts[head->opening - 1].what}].about.id == "send");
    for (const auto& one : known) CHECK_FALSE(casework::is_of_the_portal(play.context, one.who));
}

TEST_CASE("Nobody reads the trail but the reporting person and whoever leads", "[views][names]") {
    auto play = in_exam();
    play.told_name();
    CHECK(trail(play, "clerk").size() == 1);
    for (const auto* who : {"head", "kim", "lee", "park", "han"}) CHECK(trail(play, who).empty());
}
