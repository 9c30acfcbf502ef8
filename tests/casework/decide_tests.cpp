#include "tests/fixtures/mini_play.hpp"

#include "engine/bug.hpp"
#include "engine/casework/evaluate.hpp"

using casework::RefusalCode;
using fixtures::MiniPlay;

TEST_CASE("Without a case nothing but a submission happens", "[casework]") {
    MiniPlay play;
    CHECK_FALSE(play.perform(play.order("park", "assign")));
    CHECK(play.refusal() == RefusalCode::no_such_case);
}

TEST_CASE("An act needs its role", "[casework]") {
    MiniPlay play;
    play.submitted();
    CHECK_FALSE(play.perform(play.order("kim", "assign")));
    CHECK(play.refusal() == RefusalCode::wrong_role);
}

TEST_CASE("An act needs its stage", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    auto again = play.order("park", "assign");
    play.give(again, "officer", play.party("kim").index);
    CHECK_FALSE(play.perform(again));
    CHECK(play.refusal() == RefusalCode::wrong_stage);
    CHECK(play.context.profile[play.decision.refusal[0].stage].about.id == "checking");
}

TEST_CASE("A case that is somebody else's stays untouched", "[casework]") {
    MiniPlay play;
    play.submitted().assigned("kim");
    CHECK_FALSE(play.perform(play.closing("lee")));
    CHECK(play.refusal() == RefusalCode::not_assigned);
    CHECK(play.decision.refusal[0].party == play.party("kim"));
}

TEST_CASE("An act whose condition does not hold is not open yet, and says which condition", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.asking()));
    auto back = play.order("clerk", "answer");
    REQUIRE(play.perform(back));
    REQUIRE(play.perform(play.asking()));
    play.the_case().tracks[0].stage = play.context.profile.stage("checking"); // as if the stage had been left by another way
    CHECK_FALSE(play.perform(play.asking()));
    CHECK(play.refusal() == RefusalCode::not_open_yet);
    CHECK(play.decision.refusal[0].condition == play.context.profile[play.context.profile.act("ask")].when);
}

TEST_CASE("A required input must be given, a foreign one must not, an impossible one cannot", "[casework]") {
    MiniPlay play;
    play.submitted();
    CHECK_FALSE(play.perform(play.order("park", "assign")));
    CHECK(play.refusal() == RefusalCode::input_missing);
    auto impossible = play.order("park", "assign");
    play.give(impossible, "officer", play.party("head").index);
    CHECK_FALSE(play.perform(impossible));
    CHECK(play.refusal() == RefusalCode::input_not_possible);
    auto foreign = play.order("park", "assign");
    play.give(foreign, "officer", play.party("kim").index);
    foreign.inputs.push_back({play.context.profile.input(play.context.profile.act("ask"), "days"), 3, 0});
    CHECK_FALSE(play.perform(foreign));
    CHECK(play.refusal() == RefusalCode::input_not_expected);
}

TEST_CASE("An input left out takes its default, and the default is on record", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.asking()));
    CHECK(play.clock("reply").length_input == 14);
    const auto days = play.context.profile.input(play.context.profile.act("ask"), "days");
    const auto recorded = std::count_if(play.facts.begin(), play.facts.end(), [&](const casework::Fact& fact) {
        return fact.kind == casework::FactKind::input_given && fact.what == days.index && fact.value == 14;
    });
    CHECK(recorded == 1);
}

TEST_CASE("Where the law asks for a reason, none is no reason", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    CHECK_FALSE(play.perform(play.order("kim", "extend")));
    CHECK(play.refusal() == RefusalCode::reason_missing);
}

TEST_CASE("Whoever stood aside does nothing more in the case", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.order("kim", "stand_aside")));
    CHECK_FALSE(play.the_case().tracks[0].assignee);
    play.assigned("kim"); // a director may still make that mistake
    CHECK_FALSE(play.perform(play.asking()));
    CHECK(play.refusal() == RefusalCode::recused);
}

TEST_CASE("What is open to whoever stood aside stays open, and nothing else", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.order("kim", "stand_aside")));
    play.assigned("lee");
    play.context.profile.acts[play.context.profile.act("stand_aside").index].outside_exclusion = true;
    CHECK(play.perform(play.order("kim", "stand_aside")));
    play.assigned("lee");
    auto jot = play.order("kim", "jot");
    play.say(jot, "text", "Still here");
    CHECK_FALSE(play.perform(jot));
}

TEST_CASE("Days that are given run from none to a hundred years", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto possible = [&](std::int64_t days) {
        auto asking = play.asking();
        play.give(asking, "days", days);
        casework::decide(play.context, play.world, play.rails, asking, play.decision);
        return play.decision.happens();
    };
    CHECK_FALSE(possible(-2));
    CHECK(possible(0));
    CHECK(possible(36500));
    CHECK_FALSE(possible(36501));
}

TEST_CASE("What a script brings is told and does what it says; in a case that has ended it is told and changes nothing", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto bring = [&] {
        casework::decide_inject(play.context, play.world, 0, 0, play.now, play.decision);
        play.take();
        return play.decision.facts.size();
    };
    CHECK(bring() == 2);
    CHECK(play.the_case().findings.size() == 1);
    REQUIRE(play.perform(play.closing()));
    const auto found = play.the_case().findings.size();
    CHECK(bring() == 1);
    CHECK(play.facts.back().kind == casework::FactKind::injected);
    CHECK(play.facts.back().whom == play.party("kim"));
    CHECK(play.the_case().findings.size() == found);
}

TEST_CASE("A closed case refuses everything", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.closing()));
    CHECK(play.the_case().ended);
    CHECK_FALSE(play.perform(play.asking()));
    CHECK(play.refusal() == RefusalCode::case_ended);
}

TEST_CASE("A procedure that was never opened refuses its acts", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    CHECK_FALSE(play.perform(play.order("han", "report_back")));
    CHECK(play.refusal() == RefusalCode::no_such_track);
}

TEST_CASE("A procedure that has ended is closed", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("police")));
    REQUIRE(play.perform(play.order("han", "report_back")));
    CHECK_FALSE(play.the_case().tracks[1].open);
    auto again = play.order("han", "report_back");
    again.track = 1;
    CHECK_FALSE(play.perform(again));
    CHECK(play.refusal() == RefusalCode::track_closed);
}

TEST_CASE("An agency answers only what was sent to it", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("ministry")));
    auto back = play.order("han", "report_back");
    CHECK_FALSE(play.perform(back));
    CHECK(play.refusal() == RefusalCode::wrong_agency);
}

TEST_CASE("What is impossible stays impossible however much one insists", "[casework][rules]") {
    MiniPlay play;
    play.rails = casework::GuardRails::exam;
    play.submitted().assigned("lee");
    auto close = play.closing("lee");
    close.insist = true;
    CHECK_FALSE(play.perform(close));
    CHECK(play.refusal() == RefusalCode::rule_impossible);
}

TEST_CASE("Under teach what is forbidden stops and explains, then happens when one insists", "[casework][rules]") {
    MiniPlay play;
    play.submitted().assigned();
    auto send = play.sending("road_office");
    CHECK_FALSE(play.perform(send));
    CHECK(play.refusal() == RefusalCode::rule_forbidden);
    CHECK(play.context.profile[play.decision.refusal[0].rule].about.id == "never_to_the_accused");
    send.insist = true;
    CHECK(play.perform(send));
    CHECK(play.found("never_to_the_accused"));
}

TEST_CASE("Under exam what is forbidden happens silently and is on record", "[casework][rules]") {
    MiniPlay play;
    play.rails = casework::GuardRails::exam;
    play.submitted().assigned();
    CHECK(play.perform(play.sending("road_office")));
    CHECK(play.found("never_to_the_accused"));
}

TEST_CASE("Advice is noted and stops nobody", "[casework][rules]") {
    MiniPlay play;
    play.submitted().assigned();
    CHECK(play.perform(play.closing()));
    CHECK(play.found("ask_first"));
}

TEST_CASE("A rule of law holds only in its days", "[casework][rules]") {
    MiniPlay play;
    play.submitted().assigned();
    play.context.profile.rules[play.context.profile.rule("never_to_the_accused").index].valid.until = calendar::parse_date("2026-04-01");
    CHECK(play.perform(play.sending("road_office")));
    CHECK_FALSE(play.found("never_to_the_accused"));
}

TEST_CASE("Whoever votes again has voted once", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    for (const auto* choice : {"close", "refer"}) {
        auto vote = play.order("park", "vote");
        play.give(vote, "for", play.context.profile.choice("disposition", choice).index);
        REQUIRE(play.perform(vote));
    }
    REQUIRE(play.the_case().votes.size() == 1);
    CHECK(play.the_case().votes[0].choice == play.context.profile.choice("disposition", "refer"));
}

TEST_CASE("A text that an act sets stays with the case", "[casework]") {
    MiniPlay play;
    play.submitted().assigned();
    auto jot = play.order("kim", "jot");
    play.say(jot, "text", "Nineteen days");
    REQUIRE(play.perform(jot));
    CHECK(play.words[static_cast<casework::WordsRef>(play.the_case().field(play.context.profile.field("note")))] == "Nineteen days");
}

TEST_CASE("Asking why answers as doing would, for every act and person, and changes nothing", "[casework][why]") {
    MiniPlay play;
    play.submitted().assigned();
    for (std::uint16_t act = 0; act < play.context.profile.acts.size(); ++act)
        for (const auto* who : {"clerk", "head", "kim", "lee", "park", "han"}) {
            auto order = play.order(who, play.context.profile.acts[act].about.id);
            for (const auto input : play.context.profile.acts[act].needs) {
                const auto& about = play.context.profile[input];
                if (about.kind == profile::ValueKind::text) play.say(order, about.about.id, "something");
                if (about.about.id == "officer") play.give(order, "officer", play.party("kim").index);
                if (about.about.id == "whom") play.give(order, "whom", play.party("head").index);
                if (about.about.id == "agency") play.give(order, "agency", play.party("police").index);
                if (about.kind == profile::ValueKind::choice) play.give(order, about.about.id, play.context.profile[about.choices].choices[0].index);
            }
            order.reason = play.words.add("because");
            order.report = 1;
            const auto before = play.world;
            const auto answer = casework::why(play.context, play.world, order);
            casework::decide(play.context, play.world, casework::GuardRails::exam, order, play.decision);
            INFO(who << " " << play.context.profile.acts[act].about.id);
            CHECK(answer.open == play.decision.happens());
            CHECK(play.world == before);
        }
}

TEST_CASE("An explained condition marks the part that failed", "[casework][why]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto order = play.sending("police", true);
    const casework::Circumstances given{play.context, play.the_case(), 0, play.now, order.actor, order.inputs};
    const auto& rule = play.context.profile[play.context.profile.rule("name_with_consent")];
    const auto explained = casework::explain(given, play.context.profile.conditions, rule.holds);
    CHECK_FALSE(explained.holds);
    REQUIRE(explained.parts.size() == 2);
    CHECK_FALSE(explained.parts[0].holds);
    CHECK(explained.parts[0].parts[0].holds); // with identity it is
    CHECK_FALSE(explained.parts[1].holds);    // and consent was refused
}

TEST_CASE("A mistake of ours is named in every build, and nothing is decided", "[casework][bug]") {
    MiniPlay play;
    play.submitted();
    CHECK_THROWS_WITH(casework::decide_inject(play.context, play.world, 0, 999, play.now, play.decision), Catch::Matchers::Contains("inject_of_the_scenario"));
    CHECK_THROWS_AS(casework::decide_inject(play.context, play.world, 0, 999, play.now, play.decision), bug::Bug);
    CHECK(play.decision.facts.empty());
}

TEST_CASE("A case has no more tracks than it can number", "[casework][bug]") {
    MiniPlay play;
    play.submitted().assigned();
    play.the_case().tracks.resize(casework::no_track);
    CHECK_THROWS_AS(play.perform(play.sending("police")), bug::Bug);
}
