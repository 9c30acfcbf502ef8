#include "engine/casework/naming.hpp"
#include "tests/fixtures/mini_play.hpp"

using fixtures::MiniPlay;
using profile::Effect;
using profile::EffectKind;
using profile::PartyRole;

namespace {

Effect tells(profile::ItemId item, profile::PartyRef to, bool on_legal_ground) {
    Effect effect;
    effect.kind = EffectKind::disclose;
    effect.what = item.index;
    effect.to = to;
    effect.on_legal_ground = on_legal_ground;
    return effect;
}

/// The small case at the officer's, under laws of its own.
struct Law : MiniPlay {
    Law() { submitted().assigned(); }

    profile::Act& act(std::string_view id) { return context.profile.acts[context.profile.act(id).index]; }
    Effect letter_to(std::string_view who) const {
        Effect effect;
        effect.kind = EffectKind::letter;
        effect.what = context.profile.letter("sent_on").index;
        effect.to = house(who);
        return effect;
    }
    Effect sets_the_note() const {
        Effect effect;
        effect.kind = EffectKind::set;
        effect.what = context.profile.field("note").index;
        return effect;
    }
    profile::PartyRef house(std::string_view who) const { return {PartyRole::institution, party(who).index}; }
    casework::PartyId asked_for_by(std::string_view id) { return casework::asked_for_by({context, the_case(), 0, now, party("kim"), {}}, act(id)); }
    /// Whether a letter of the act that names her betrays her to the police.
    bool betrays(const std::vector<Effect>& effects) {
        act("jot").effects = profile::Effects(effects);
        auto jotting = order("kim", "jot");
        jotting.names_reporter = true;
        return casework::why(context, world, jotting).betrayed_to == party("police");
    }
};

const profile::PartyRef actor{PartyRole::actor, 0};

} // namespace

TEST_CASE("Whoever is shown a name asks for it, though he writes about it and notes something beside it", "[casework][names]") {
    Law law;
    for (const auto& beside : {law.letter_to("police"), law.sets_the_note()}) {
        law.act("open_name").effects = profile::Effects({tells(profile::identity_item, actor, true), beside});
        CHECK(law.asked_for_by("open_name") == law.party("kim"));
    }
}

TEST_CASE("Nobody asks for a name that an act does not show here", "[casework][names]") {
    Law law;
    law.act("open_name").effects.front().when = law.never();
    CHECK_FALSE(law.asked_for_by("open_name"));
    law.act("open_name").effects = profile::Effects({tells(profile::identity_item, actor, false), law.sets_the_note()});
    CHECK_FALSE(law.asked_for_by("open_name"));
}

TEST_CASE("Only what shows a name by law is waited for as its opening", "[casework][names]") {
    Law law;
    profile::ConditionNode asked;
    asked.atom = profile::Atom::fact;
    asked.what = law.context.profile.act("ask").index;
    asked.who.role = PartyRole::assignee;
    const auto once_asked = law.context.profile.conditions.add(asked);
    const auto asks_for_it = [&] { return casework::asks_somebody_to_open_name(law.context.profile, law.context.profile.act("ask")); };
    law.act("assign").when = once_asked; // which tells the content, by law
    law.act("tell").when = once_asked;   // which tells the name, by none
    CHECK_FALSE(asks_for_it());
    law.act("open_name").when = once_asked;
    CHECK(asks_for_it());
}

TEST_CASE("In an earlier edition a name was picked up beside anything else, without a reason", "[casework][names][past]") {
    MiniPlay play;
    play.context.edition = casework::Edition::first;
    play.submitted();
    auto& assign = play.context.profile.acts[play.context.profile.act("assign").index];
    assign.effects.push_back(tells(profile::identity_item, assign.effects.front().to, true));
    play.assigned();
    CHECK(play.the_case().knowing(play.party("kim"), profile::identity_item));
}

TEST_CASE("A letter that names her betrays nobody to whom the act itself hands the name over by law, whatever else it does", "[casework][letters]") {
    Law law;
    law.told_name();
    const auto police = law.house("police");
    CHECK(law.betrays({law.letter_to("police")}));
    CHECK_FALSE(law.betrays({law.letter_to("police"), tells(profile::identity_item, police, true), law.sets_the_note()}));
    CHECK(law.betrays({law.letter_to("police"), tells(profile::content_item, police, true)}));
    CHECK(law.betrays({law.letter_to("police"), tells(profile::identity_item, police, false)}));
    CHECK(law.betrays({law.letter_to("police"), tells(profile::identity_item, law.house("ministry"), true)}));
}
