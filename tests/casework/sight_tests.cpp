#include "engine/casework/sight.hpp"

#include "tests/fixtures/mini_play.hpp"

using casework::sees;
using fixtures::MiniPlay;
using profile::Scope;
using profile::Section;

namespace {

/// The small case at the officer's, where a role may see the summary and the name this far.
struct Seeing : MiniPlay {
    Seeing() { submitted().assigned(); }

    void gives(std::string_view role, Scope scope) {
        auto& sight = context.profile.roles[context.profile.role(role).index].sees;
        sight.fill(Scope::none);
        sight[static_cast<std::size_t>(Section::summary)] = sight[static_cast<std::size_t>(Section::identity)] = scope;
    }
    bool may(std::string_view who, Section section = Section::summary) { return sees(context, the_case(), party(who), section); }
    /// A second inspector, of the ministry, who has nothing to do with the police.
    void with_an_inspector_of_the_ministry() {
        auto other = context[party("han")];
        other.id = "bae";
        other.home = party("ministry");
        context.parties.push_back(other);
    }
};

} // namespace

TEST_CASE("Who may see nothing sees nothing, who may see all sees all", "[casework][sight]") {
    Seeing play;
    play.gives("officer", Scope::none);
    CHECK_FALSE(play.may("kim"));
    play.gives("officer", Scope::all);
    CHECK(play.may("lee"));
    CHECK(play.may("lee", Section::identity));
}

TEST_CASE("What a role may see is seen section by section", "[casework][sight]") {
    Seeing play;
    play.gives("officer", Scope::all);
    CHECK_FALSE(play.may("kim", Section::evidence));
}

TEST_CASE("The widest of several roles counts", "[casework][sight]") {
    Seeing play;
    play.gives("officer", Scope::none);
    play.gives("director", Scope::all);
    auto& kim = play.context.parties[play.party("kim").index];
    CHECK_FALSE(play.may("kim"));
    kim.roles |= play.context[play.party("park")].roles;
    CHECK(play.may("kim"));
}

TEST_CASE("One's own is what one reported, and what one is concerned by but for the name under it", "[casework][sight]") {
    Seeing play;
    play.gives("reporter", Scope::own);
    play.gives("accused", Scope::own);
    play.gives("officer", Scope::own);
    CHECK(play.may("clerk"));
    CHECK(play.may("clerk", Section::identity));
    CHECK(play.may("head"));
    CHECK_FALSE(play.may("head", Section::identity));
    CHECK_FALSE(play.may("kim"));
}

TEST_CASE("A case is given to whoever handles a part of it, and to the people of the house that a part was opened for", "[casework][sight]") {
    Seeing play;
    play.gives("officer", Scope::assigned);
    play.gives("inspector", Scope::assigned);
    play.with_an_inspector_of_the_ministry();
    CHECK(play.may("kim"));
    CHECK_FALSE(play.may("lee"));
    CHECK_FALSE(play.may("han"));
    REQUIRE(play.perform(play.sending("police")));
    CHECK(play.may("kim")); // the first part is still hers
    CHECK(play.may("han"));
    CHECK_FALSE(play.may("bae"));
}

TEST_CASE("Whoever belongs to no house is given no part that was opened for none", "[casework][sight]") {
    Seeing play;
    play.context.parties[play.party("han").index].home = {};
    for (const auto scope : {Scope::assigned, Scope::office}) {
        play.gives("inspector", scope);
        CHECK_FALSE(play.may("han"));
    }
}

TEST_CASE("A case is in every office of the portal, whoever handles it and though nobody does", "[casework][sight]") {
    Seeing play;
    play.gives("officer", Scope::office);
    CHECK(play.may("lee"));
    play.the_case().tracks[0].assignee = {};
    CHECK(play.may("lee"));
}

TEST_CASE("Outside the portal a case is in the office of whoever handles a part of it", "[casework][sight]") {
    Seeing play;
    play.gives("inspector", Scope::office);
    play.with_an_inspector_of_the_ministry();
    CHECK_FALSE(play.may("han"));
    play.the_case().tracks.push_back(play.the_case().tracks[0]); // a part of nobody's in particular
    play.the_case().tracks[1].assignee = {};
    play.the_case().tracks[0].assignee = play.party("han");
    auto& parties = play.context.parties;
    parties.push_back(play.context[play.party("han")]);
    parties.back().id = "choi"; // of the police too
    CHECK(play.may("han"));
    CHECK(play.may("choi"));
    CHECK_FALSE(play.may("bae"));
}

TEST_CASE("Outside the portal a case is in the house that a part of it was opened for", "[casework][sight]") {
    Seeing play;
    play.gives("inspector", Scope::office);
    play.with_an_inspector_of_the_ministry();
    REQUIRE(play.perform(play.sending("police")));
    CHECK(play.may("han"));
    CHECK_FALSE(play.may("bae"));
}

TEST_CASE("Of the portal are its offices and their people, and no house beside them", "[casework][sight]") {
    const MiniPlay play;
    const auto is_of_it = [&](std::string_view who) { return casework::is_of_the_portal(play.context, play.party(who)); };
    CHECK(is_of_it("office"));
    CHECK(is_of_it("kim"));
    CHECK_FALSE(is_of_it("police"));
    CHECK_FALSE(is_of_it("han"));
    CHECK_FALSE(is_of_it("road_office")); // of the scenario
    CHECK_FALSE(is_of_it("clerk"));
}

TEST_CASE("Whoever belongs to no house is not of the portal", "[casework][sight]") {
    MiniPlay play;
    play.context.parties[play.party("kim").index].home = {};
    CHECK_FALSE(casework::is_of_the_portal(play.context, play.party("kim")));
}
