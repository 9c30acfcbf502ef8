#include "engine/casework/duties.hpp"

#include "tests/fixtures/mini_play.hpp"

using casework::may_owe;
using casework::who_owes;
using fixtures::MiniPlay;

namespace {

struct Owing {
    MiniPlay play;
    casework::Track track;

    profile::RoleId role(std::string_view id) const { return play.context.profile.role(id); }
    bool may(std::string_view who, std::string_view as) const { return may_owe(play.context[play.party(who)], role(as), track); }
    casework::PartyId owes(std::string_view as) const { return who_owes(play.context, role(as), track); }
};

} // namespace

TEST_CASE("A duty may be owed by a person who has its role", "[casework][duties]") {
    const Owing owing;
    CHECK(owing.may("kim", "officer"));
    CHECK_FALSE(owing.may("park", "officer"));
    CHECK_FALSE(owing.may("office", "officer")); // a house does nothing by itself
}

TEST_CASE("In an agency's part a duty is owed by that agency's people alone", "[casework][duties]") {
    Owing owing;
    owing.track.agency = owing.play.party("police");
    CHECK(owing.may("han", "inspector"));
    owing.track.agency = owing.play.party("ministry");
    CHECK_FALSE(owing.may("han", "inspector"));
}

TEST_CASE("Whoever has the case owes its duties, else the first of those who may", "[casework][duties]") {
    Owing owing;
    CHECK(owing.owes("officer") == owing.play.party("kim"));
    owing.track.assignee = owing.play.party("lee");
    CHECK(owing.owes("officer") == owing.play.party("lee"));
    CHECK(owing.owes("director") == owing.play.party("park"));  // not a duty of an officer
    CHECK(owing.owes("reporter") == owing.play.party("clerk")); // the first of all
}

TEST_CASE("A duty that nobody of the play may owe is owed by nobody", "[casework][duties]") {
    Owing owing;
    owing.track.agency = owing.play.party("ministry");
    CHECK_FALSE(owing.owes("inspector"));
}

TEST_CASE("Whoever comes first of all in a play may owe a duty like anybody else", "[casework][duties]") {
    Owing owing;
    auto& parties = owing.play.context.parties;
    parties.erase(parties.begin(), parties.begin() + owing.play.party("kim").index);
    CHECK(owing.owes("officer") == casework::PartyId{0});
}
