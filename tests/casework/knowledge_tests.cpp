#include "tests/fixtures/mini_play.hpp"

#include "engine/casework/evaluate.hpp"

using casework::Lawful;
using fixtures::MiniPlay;

namespace {

bool knows(MiniPlay& play, std::string_view who, profile::ItemId item, profile::Atom atom = profile::Atom::knows) {
    profile::Conditions pool;
    profile::ConditionNode node;
    node.atom = atom;
    node.what = item.index;
    node.who = {profile::PartyRole::person, play.party(who).index};
    pool.nodes.push_back(node);
    return casework::holds({play.setting, play.the_case(), 0, play.now, {}, {}}, pool, profile::ConditionId{0});
}

} // namespace

TEST_CASE("Submitting tells the office the content, not the name", "[casework][knowledge]") {
    MiniPlay play;
    play.submitted();
    CHECK(knows(play, "office", profile::content_item));
    CHECK(knows(play, "kim", profile::content_item)); // of that office
    CHECK_FALSE(knows(play, "office", profile::identity_item));
    CHECK(knows(play, "clerk", profile::identity_item));
}

TEST_CASE("That the reporting person knows her own name is not knowledge of her house", "[casework][knowledge]") {
    MiniPlay play;
    play.submitted();
    CHECK_FALSE(knows(play, "road_office", profile::identity_item));
    CHECK_FALSE(knows(play, "head", profile::identity_item));
}

TEST_CASE("What reaches a house reaches its people", "[casework][knowledge]") {
    MiniPlay play;
    play.rails = casework::GuardRails::exam;
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("road_office", true)));
    CHECK(knows(play, "head", profile::identity_item));
    CHECK(play.the_case().knowing(play.party("road_office"), profile::identity_item)->lawful == Lawful::no);
}

TEST_CASE("With consent the name goes along lawfully", "[casework][knowledge]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto consent = play.setting.profile.field("report.consent.identity");
    play.the_case().fields[consent.index] = play.setting.profile.choice("consent", "given").index;
    REQUIRE(play.perform(play.sending("police", true)));
    CHECK(play.the_case().knowing(play.party("police"), profile::identity_item)->lawful == Lawful::by_consent);
}

TEST_CASE("Only what is attached comes with the report; the rest when the reporting person answers", "[casework][knowledge]") {
    MiniPlay play;
    play.submitted().assigned();
    const profile::ItemId ledger{profile::first_evidence_item}, slips{profile::first_evidence_item + 1};
    CHECK(knows(play, "office", ledger));
    CHECK_FALSE(knows(play, "office", slips));
    REQUIRE(play.perform(play.asking()));
    REQUIRE(play.perform(play.order("clerk", "answer")));
    CHECK(knows(play, "kim", slips));
}

TEST_CASE("A sealed name is not passed on, whoever insists", "[casework][knowledge]") {
    MiniPlay play;
    play.rails = casework::GuardRails::exam;
    play.submitted(1).assigned();
    auto send = play.sending("police", true);
    send.insist = true;
    CHECK_FALSE(play.perform(send));
    CHECK(play.refusal() == casework::RefusalCode::sealed);
    CHECK(play.perform(play.sending("police", false)));
}

TEST_CASE("Where only one of the house fits, the content gives the name away", "[casework][knowledge]") {
    MiniPlay play;
    play.rails = casework::GuardRails::exam;
    play.submitted().assigned();
    CHECK_FALSE(knows(play, "head", profile::identity_item, profile::Atom::inferable));
    REQUIRE(play.perform(play.sending("road_office", false)));
    CHECK_FALSE(knows(play, "head", profile::identity_item));
    CHECK(knows(play, "head", profile::identity_item, profile::Atom::inferable));
}
