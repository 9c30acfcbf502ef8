#include "engine/casework/naming.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "tests/fixtures/mini_play.hpp"

using casework::Lawful;
using casework::RefusalCode;
using fixtures::MiniPlay;

namespace {

casework::Circumstances now_in(MiniPlay& play) { return {play.context, play.the_case(), 0, play.now, {}, {}}; }

const casework::Knowing* knowing(MiniPlay& play, std::string_view who) { return play.the_case().knowing(play.party(who), profile::identity_item); }

void learn_name(MiniPlay& play, std::string_view who, Lawful lawful) {
    casework::Fact told;
    told.kind = casework::FactKind::disclosed;
    told.what = profile::identity_item.index;
    told.whom = play.party(who);
    told.value = static_cast<std::int64_t>(lawful);
    told.at = play.now;
    casework::apply(play.context, play.world, told);
}

} // namespace

TEST_CASE("Who handles a case sees the name once he has asked with a reason, and the asking is a fact with him, the hour and the reason", "[casework][names]") {
    MiniPlay play;
    play.submitted().assigned();
    CHECK_FALSE(casework::may_read_name(now_in(play), play.party("kim")));
    play.told_name();
    CHECK(casework::may_read_name(now_in(play), play.party("kim")));
    CHECK(knowing(play, "kim")->lawful == Lawful::by_law);
    const auto& asked = play.decision.facts[0];
    CHECK(asked.who == play.party("kim"));
    CHECK(asked.at == play.now);
    CHECK(play.words[asked.words] == "To hear her");
}

TEST_CASE("A name is not shown without a reason, though the law asks for none", "[casework][names]") {
    MiniPlay play;
    play.submitted().assigned();
    auto asking = play.asking_for_name();
    asking.reason = 0;
    CHECK(casework::why(play.context, play.world, asking).reason_missing);
    CHECK_FALSE(play.perform(asking));
    CHECK(play.refusal() == RefusalCode::reason_missing);
}

TEST_CASE("Who is not let see the name by the profile is not shown it, whoever insists", "[casework][names]") {
    MiniPlay play;
    play.rails = casework::GuardRails::exam;
    play.submitted().assigned();
    auto asking = play.asking_for_name("lee"); // of the same office, but the case is kim's
    asking.insist = true;
    CHECK_FALSE(play.perform(asking));
    CHECK(play.refusal() == RefusalCode::name_not_open);
    CHECK(play.closed_by(asking) == std::vector{RefusalCode::name_not_open});
}

TEST_CASE("Who was told no longer asks", "[casework][names]") {
    MiniPlay play;
    play.submitted().assigned().told_name();
    CHECK(play.closed_by(play.asking_for_name()) == std::vector{RefusalCode::already_told});
    CHECK_FALSE(play.perform(play.asking_for_name()));
    CHECK(play.refusal() == RefusalCode::already_told);
}

TEST_CASE("Whose house was told lawfully need not ask, and may read the name only where the profile lets him", "[casework][names]") {
    MiniPlay play;
    play.submitted().assigned();
    learn_name(play, "office", Lawful::by_law);
    CHECK(play.closed_by(play.asking_for_name()) == std::vector{RefusalCode::already_told});
    CHECK(casework::may_read_name(now_in(play), play.party("kim")));
    CHECK_FALSE(casework::may_read_name(now_in(play), play.party("park"))); // the director's role sees no name
}

TEST_CASE("Who was told against the law may not read the sealed name, and may still ask for it", "[casework][names]") {
    MiniPlay play;
    play.submitted().assigned();
    learn_name(play, "kim", Lawful::no);
    CHECK_FALSE(casework::may_read_name(now_in(play), play.party("kim")));
    REQUIRE(play.perform(play.asking_for_name()));
    CHECK(knowing(play, "kim")->lawful == Lawful::by_law);
}

TEST_CASE("Who does not know a name cannot tell it, whoever insists", "[casework][names]") {
    for (const auto rails : {casework::GuardRails::teach, casework::GuardRails::exam}) {
        MiniPlay play;
        play.rails = rails;
        play.submitted().assigned();
        auto telling = play.telling("head");
        telling.insist = true;
        CHECK(play.closed_by(telling) == std::vector{RefusalCode::name_not_known});
        CHECK_FALSE(play.perform(telling));
        CHECK(play.refusal() == RefusalCode::name_not_known);
        CHECK_FALSE(knowing(play, "head"));
    }
}

TEST_CASE("Who asked for the name can tell it, and who was told can tell it on", "[casework][names]") {
    MiniPlay play;
    play.submitted().assigned().told_name();
    REQUIRE(play.perform(play.telling("park")));
    REQUIRE(play.perform(play.telling("head", "park")));
    CHECK(knowing(play, "head")->lawful == Lawful::no);
}

TEST_CASE("Sending a report on without the name takes no knowledge of it", "[casework][names]") {
    MiniPlay play;
    play.submitted().assigned();
    CHECK(play.closed_by(play.sending("police")).empty());
    CHECK(play.closed_by(play.sending("police", true)) == std::vector{RefusalCode::name_not_known});
}

TEST_CASE("Who takes up something else does not pick up the name beside it, unless he says why he needs it and may see it", "[casework][names]") {
    const auto learned = [](bool with_reason, bool of_the_office) {
        MiniPlay play;
        play.submitted();
        auto& profile = play.context.profile;
        auto also_shown = profile.acts[profile.act("open_name").index].effects.front();
        also_shown.to = profile.acts[profile.act("assign").index].effects.front().to;
        profile.acts[profile.act("assign").index].effects.push_back(also_shown);
        auto assign = play.order("park", "assign");
        play.give(assign, "officer", play.party("kim").index);
        if (with_reason) assign.reason = play.words.add("To hear her");
        if (!of_the_office) profile.roles[profile.role("officer").index].sees[static_cast<std::size_t>(profile::Section::identity)] = profile::Scope::none;
        REQUIRE(play.perform(assign));
        return knowing(play, "kim") != nullptr;
    };
    CHECK(learned(true, true));
    CHECK_FALSE(learned(false, true));
    CHECK_FALSE(learned(true, false));
}

TEST_CASE("What has a house write a name by law takes no knowledge of whoever signs it", "[casework][names]") {
    MiniPlay play;
    play.submitted().assigned();
    play.context.profile.acts[play.context.profile.act("tell").index].effects.front().on_legal_ground = true;
    REQUIRE(play.perform(play.telling("police")));
    CHECK(knowing(play, "police")->lawful == Lawful::by_law);
}

TEST_CASE("The person concerned does not see who reported, though the case is about her", "[casework][names]") {
    MiniPlay play;
    play.submitted();
    auto& head = play.context.parties[play.party("head").index];
    head.roles = play.context[play.party("clerk")].roles;
    learn_name(play, "head", Lawful::by_law);
    CHECK_FALSE(casework::may_read_name(now_in(play), play.party("head")));
    CHECK(casework::may_read_name(now_in(play), play.party("clerk")));
}

TEST_CASE("A play of an earlier edition tells names as it did", "[casework][names][past]") {
    MiniPlay play;
    play.context.edition = casework::Edition::second;
    play.submitted().assigned();
    auto asking = play.asking_for_name("lee");
    asking.reason = 0;
    CHECK(play.perform(asking));
    CHECK(play.perform(play.telling("head", "park")));
    CHECK(play.perform(play.asking_for_name("lee")));
}

TEST_CASE("Where a second person opens the name, one act asks that person; where nobody else has to agree, none does", "[casework][names]") {
    const auto asking = [](const std::string& country) {
        const auto read = reading::read_profile(files::read_file(files::home() + "/scenarios/profiles/" + country + ".json"), files::find_profile_in_home());
        REQUIRE(read.thing);
        std::vector<std::string> acts;
        for (std::uint16_t i = 0; i < read.thing->acts.size(); ++i)
            if (casework::asks_somebody_to_open_name(*read.thing, profile::ActId{i})) acts.push_back(read.thing->acts[i].about.id);
        return acts;
    };
    CHECK(asking("neutral") == std::vector<std::string>{"ask_for_identity"});
    CHECK(asking("korea").empty());
    CHECK(asking("mongolia").empty());
}
