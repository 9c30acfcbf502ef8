#include "tests/fixtures/mini_play.hpp"

#include "engine/casework/judge.hpp"
#include "engine/casework/possible.hpp"

#include <set>

using casework::FactKind;
using fixtures::MiniPlay;

namespace {

/// What is foretold of an order to a play.
casework::Decision foretold(const MiniPlay& play, const casework::Order& order) {
    casework::Decision decision;
    casework::foretell(play.context, play.world, order, decision);
    return decision;
}

std::size_t count(const casework::Decision& decision, FactKind kind) {
    return static_cast<std::size_t>(std::ranges::count(decision.facts, kind, &casework::Fact::kind));
}

const casework::Fact& one(const casework::Decision& decision, FactKind kind) {
    REQUIRE(count(decision, kind) == 1);
    return *std::ranges::find(decision.facts, kind, &casework::Fact::kind);
}

casework::Why asked(const MiniPlay& play, const casework::Order& order) { return casework::why(play.context, play.world, order); }

MiniPlay overdue() {
    MiniPlay play;
    play.submitted().assigned();
    play.later(12); // the limit has ten days
    play.lapse_all();
    REQUIRE(play.clock("limit").state == casework::ClockState::lapsed);
    return play;
}

} // namespace

TEST_CASE("What is foretold of an order that is complete is what comes of it", "[casework][foretell]") {
    MiniPlay play;
    play.submitted().assigned().told_name();
    for (const auto& order : {play.asking(), play.sending("police"), play.sending("police", true), play.sending("road_office"), play.closing()}) {
        auto insisted = order;
        insisted.insist = true;
        casework::decide(play.context, play.world, play.rails, insisted, play.decision);
        REQUIRE(play.decision.happens());
        CHECK(foretold(play, insisted).facts == play.decision.facts);
        CHECK_FALSE(foretold(play, insisted).depends);
    }
}

TEST_CASE("Stopping a clock that has run out is foretold", "[casework][foretell]") {
    auto play = overdue();
    const auto decision = foretold(play, play.sending("police"));
    CHECK(one(decision, FactKind::clock_stopped).what == play.context.profile.clock("limit").index);
}

TEST_CASE("Extending a clock that has run out is foretold with the day on which it is due then", "[casework][foretell]") {
    auto play = overdue();
    auto order = play.order("kim", "extend");
    const auto extended = one(foretold(play, order), FactKind::clock_extended);
    order.reason = play.words.add("It takes longer.");
    REQUIRE(play.perform(order));
    CHECK(extended.value == play.clock("limit").due);
}

TEST_CASE("A clock that stands still is not suspended a second time, nor foretold to be", "[casework][foretell]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto first = foretold(play, play.asking());
    CHECK(one(first, FactKind::clock_suspended).what == play.context.profile.clock("limit").index);
    REQUIRE(play.perform(play.asking()));
    play.the_case().tracks[0].stage = play.context.profile.stage("checking"); // and the limit has not gone on
    erase_if(play.the_case().clocks, [&](const casework::RunningClock& clock) { return clock.clock == play.context.profile.clock("reply"); });
    CHECK(count(foretold(play, play.asking()), FactKind::clock_suspended) == 0);
}

TEST_CASE("Of two parts that run alike only the clock of the part at hand is foretold to stop", "[casework][foretell]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("police")));
    REQUIRE(play.perform(play.sending("ministry")));
    auto of_police = play.order("han", "report_back");
    of_police.track = 1;
    CHECK(one(foretold(play, of_police), FactKind::clock_stopped).track == 1);
    CHECK(one(foretold(play, of_police), FactKind::stage_entered).track == 1);
}

TEST_CASE("A clock of another law is not foretold to start", "[casework][foretell]") {
    MiniPlay play;
    play.submitted();
    auto order = play.order("park", "assign");
    play.give(order, "officer", play.party("kim").index);
    CHECK(one(foretold(play, order), FactKind::clock_started).what == play.context.profile.clock("swift").index);
}

TEST_CASE("Until an input is given, what depends on it is left out, and the rest is foretold", "[casework][foretell]") {
    MiniPlay play;
    play.submitted().assigned();
    auto order = play.order("kim", "send");
    const auto before = foretold(play, order);
    CHECK(before.depends);
    CHECK(count(before, FactKind::track_opened) == 0);
    CHECK(count(before, FactKind::letter_sent) == 0);
    CHECK(one(before, FactKind::disposed).who == play.party("kim"));
    CHECK(one(before, FactKind::clock_stopped).what == play.context.profile.clock("limit").index);
    play.give(order, "agency", play.party("police").index);
    const auto after = foretold(play, order);
    CHECK_FALSE(after.depends);
    CHECK(one(after, FactKind::letter_sent).whom == play.party("police"));
}

TEST_CASE("Of an act that is closed nothing is foretold but every reason", "[casework][foretell]") {
    MiniPlay play;
    play.submitted().assigned("kim");
    const auto decision = foretold(play, play.closing("lee"));
    CHECK(decision.facts.empty());
    CHECK(decision.refusal == asked(play, play.closing("lee")).closed_by);
    CHECK(decision.refusal.size() == 2); // somebody else's case, and tied to the person concerned
}

TEST_CASE("Why says which inputs of an open act are still missing, and whether a reason is", "[casework][foretell]") {
    MiniPlay play;
    play.submitted().assigned();
    auto order = play.order("kim", "send");
    CHECK(asked(play, order).missing == std::vector{play.context.profile.input(order.act, "agency")});
    play.give(order, "agency", play.party("police").index);
    CHECK(asked(play, order).missing.empty());
    auto extend = play.order("kim", "extend");
    CHECK(asked(play, extend).reason_missing);
    extend.reason = casework::unkept_words;
    CHECK_FALSE(asked(play, extend).reason_missing);
    CHECK(asked(play, play.order("kim", "assign")).missing.empty()); // closed: nobody fills it in
}

TEST_CASE("Why says what has to be insisted on: a prohibition, and no mere advice", "[casework][foretell]") {
    MiniPlay play;
    play.submitted().assigned();
    CHECK(asked(play, play.sending("road_office")).prohibited);
    CHECK_FALSE(asked(play, play.sending("police")).prohibited);
    CHECK(asked(play, play.closing()).would_break.size() == 1);
    CHECK_FALSE(asked(play, play.closing()).prohibited);
}

TEST_CASE("What a form offers for an input is what an order may give", "[casework][foretell]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto& profile = play.context.profile;
    const auto agency = profile.input(profile.act("send"), "agency");
    const auto offered = casework::possible_values(play.context, profile[agency]);
    CHECK(std::set<std::int64_t>(offered.begin(), offered.end()) ==
          std::set<std::int64_t>{play.party("police").index, play.party("ministry").index, play.party("road_office").index});
    for (std::uint16_t party = 0; party < play.context.parties.size(); ++party) {
        auto order = play.order("kim", "send");
        play.give(order, "agency", party);
        CHECK(asked(play, order).open == (std::ranges::count(offered, party) == 1));
    }
    CHECK(casework::possible_values(play.context, profile[profile.input(profile.act("close"), "ground")]) ==
          std::vector<std::int64_t>{profile.choice("ground", "nothing_found").index});
    CHECK(casework::possible_values(play.context, profile[profile.input(profile.act("ask"), "items")]).empty());
}

TEST_CASE("An act falls to whoever has its role, its case and its agency, and does not stand aside", "[casework][foretell]") {
    MiniPlay play;
    play.submitted().assigned("kim");
    REQUIRE(play.perform(play.sending("police")));
    const auto falls_to = [&](std::string_view act, casework::TrackIndex track, std::string_view who) {
        return casework::falls_to(play.context, play.the_case(), track, play.context.profile.act(act), play.party(who));
    };
    CHECK(falls_to("close", 0, "kim"));
    CHECK_FALSE(falls_to("close", 0, "lee"));  // the case is another's
    CHECK_FALSE(falls_to("close", 0, "park")); // not the role
    CHECK(falls_to("report_back", 1, "han"));
    play.the_case().tracks[1].agency = play.party("ministry");
    CHECK_FALSE(falls_to("report_back", 1, "han"));
    play.the_case().recused.push_back(play.party("kim"));
    CHECK_FALSE(falls_to("close", 0, "kim"));
}
