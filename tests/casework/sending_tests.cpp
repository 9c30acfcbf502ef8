#include "engine/casework/sending.hpp"

#include "tests/fixtures/mini_play.hpp"

using fixtures::MiniPlay;
using profile::Effect;
using profile::EffectKind;

namespace {

/// Sending a report to an agency, with one effect alone.
struct OneEffect : MiniPlay {
    profile::Profile& profile = context.profile;
    profile::Act& send = profile.acts[profile.act("send").index];
    profile::InputId agency = profile.input(profile.act("send"), "agency");

    Effect reaching_it(EffectKind kind, std::uint16_t what = Effect{}.what) const {
        Effect effect;
        effect.kind = kind;
        effect.what = what;
        effect.to = {profile::PartyRole::input, profile[agency].word};
        return effect;
    }
    Effect tells(profile::ItemId item) const { return reaching_it(EffectKind::disclose, item.index); }
    profile::InputId asked(const Effect& effect) {
        send.effects = profile::Effects({effect});
        return casework::house_asked(profile, profile.act("send"));
    }
};

} // namespace

TEST_CASE("An act that tells a chosen house what the report says is known by the input that chooses it", "[casework][sending]") {
    const MiniPlay play;
    const auto& profile = play.context.profile;
    const auto asked = casework::house_asked(profile, profile.act("send"));
    REQUIRE(asked);
    CHECK(profile[asked].about.id == "agency");
    CHECK_FALSE(casework::house_asked(profile, profile.act("close")));
}

TEST_CASE("Naming an officer is no sending, although he learns what the report says", "[casework][sending]") {
    const MiniPlay play;
    CHECK_FALSE(casework::house_asked(play.context.profile, play.context.profile.act("assign")));
}

TEST_CASE("A report is sent by whatever tells its content, opens a part for it or writes about it", "[casework][sending]") {
    OneEffect play;
    CHECK(play.asked(play.tells(profile::content_item)) == play.agency);
    CHECK(play.asked(play.reaching_it(EffectKind::open_track, play.profile.procedure("referral").index)) == play.agency);
    CHECK(play.asked(play.reaching_it(EffectKind::letter, play.profile.letter("sent_on").index)) == play.agency);
}

TEST_CASE("Telling the name alone, and handing the case to somebody, is no sending", "[casework][sending]") {
    OneEffect play;
    CHECK_FALSE(play.asked(play.tells(profile::identity_item)));
    CHECK_FALSE(play.asked(play.reaching_it(EffectKind::assign)));
}

TEST_CASE("What is told to a house that nobody chooses is asked of nobody", "[casework][sending]") {
    OneEffect play;
    auto told = play.tells(profile::content_item);
    told.to.role = profile::PartyRole::institution;
    CHECK_FALSE(play.asked(told));
    told = play.tells(profile::content_item);
    told.to.index = play.profile[play.profile.input(play.profile.act("assign"), "officer")].word; // which this act does not ask for
    CHECK_FALSE(play.asked(told));
}

TEST_CASE("Of several people and houses that an act asks for, the one it sends to is meant", "[casework][sending]") {
    OneEffect play;
    play.send.needs.insert(play.send.needs.begin(), play.profile.input(play.profile.act("assign"), "officer"));
    CHECK(play.asked(play.tells(profile::content_item)) == play.agency);
}

TEST_CASE("Where anybody may be named, or also somebody of a role, no house is asked for", "[casework][sending]") {
    OneEffect play;
    auto& kinds = play.profile.inputs[play.agency.index].party_kinds;
    kinds = {"investigator", "officer"};
    CHECK_FALSE(play.asked(play.tells(profile::content_item)));
    kinds.clear();
    CHECK_FALSE(play.asked(play.tells(profile::content_item)));
}
