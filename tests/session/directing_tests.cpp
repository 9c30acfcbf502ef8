#include "engine/desk.hpp"
#include "engine/replay.hpp"
#include "engine/views/timeline.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/wording/log_lines.hpp"
#include "sandbox/wording/sentences.hpp"
#include "sandbox/wording/story.hpp"
#include "tests/journal/played_session.hpp"
#include "tests/session/passage.hpp"

namespace {

using fixtures::assign;
using fixtures::begun;
using fixtures::Dice;
using fixtures::english;
using fixtures::Folder;
using fixtures::intent;
using fixtures::seen;
using fixtures::send;
using fixtures::submit;
using fixtures::told;
using session::Session;

constexpr auto day = calendar::seconds_per_day;

casework::PartyId person(const Session& play, std::string_view id) { return play.context().party(id); }

std::string last_line(const Session& play) { return wording::log_line(session::reader_of(play, {}), play.facts().back(), &play.scenario()); }

/// Everything that whoever leads the play can do, one after the other in any order.
bool direct_somehow(Session& play, Dice& dice) {
    const auto entry = dice.below(std::max<std::size_t>(play.scenario().script.size(), 1));
    const casework::PartyId somebody{static_cast<std::uint16_t>(dice.below(play.context().parties.size()))};
    switch (dice.below(11)) {
    case 0: return play.freeze();
    case 1: return play.unfreeze();
    case 2: return play.inject_now(entry);
    case 3: return play.delay(entry, {static_cast<std::int32_t>(1 + dice.below(5)), calendar::Unit::working_days});
    case 4: return play.skip(entry);
    case 5: return play.make_absent(somebody);
    case 6: return play.make_present(somebody);
    case 7: return play.reveal_hint(dice.below(play.scenario().decisions.size() + 1));
    case 8: return play.bookmark(session::BookmarkKind::gap, "look at this", play.facts().size());
    case 9: return play.take_over(somebody);
    default: return play.hand_back(somebody);
    }
}

} // namespace

TEST_CASE("While a play is frozen no time passes, nobody acts and nothing is written", "[session][directing]") {
    auto play = begun();
    submit(play);
    REQUIRE(play.freeze());
    CHECK_FALSE(play.freeze());
    const auto facts = play.facts().size();
    const auto moment = play.now();
    CHECK(play.run_to(moment + 30 * day) == 0);
    CHECK(play.step() == 0);
    CHECK(play.run_to_waiting() == 0);
    CHECK(play.run_to_decision() == 0);
    CHECK_FALSE(assign(play).happened);
    CHECK(play.refusals().empty());
    CHECK(play.now() == moment);
    CHECK(play.facts().size() == facts);
    REQUIRE(play.unfreeze());
    CHECK(assign(play).happened);
}

TEST_CASE("What is injected now comes at once, whether or not its condition holds, and not again", "[session][directing]") {
    auto play = begun();
    submit(play);
    CHECK(told(play, "kim") == 0);
    REQUIRE(play.inject_now(0));
    CHECK(told(play, "kim") == 1);
    CHECK_FALSE(play.inject_now(0));
    REQUIRE(assign(play).happened);
    play.run_to(play.now() + 4 * day);
    CHECK(told(play, "kim") == 1);
}

TEST_CASE("A delayed inject comes so much later, whether or not it was due already", "[session][directing]") {
    for (const bool armed : {false, true}) {
        auto play = begun();
        submit(play);
        if (!armed) REQUIRE(play.delay(0, {3, calendar::Unit::calendar_days}));
        REQUIRE(assign(play).happened);
        if (armed) REQUIRE(play.delay(0, {3, calendar::Unit::calendar_days}));
        play.run_to(play.now() + (5 * day - 1));
        CHECK(told(play, "kim") == 0);
        play.run_to(play.now() + 1);
        CHECK(told(play, "kim") == 1);
    }
}

TEST_CASE("What is skipped never comes", "[session][directing]") {
    for (const bool armed : {false, true}) {
        auto play = begun();
        submit(play);
        if (!armed) REQUIRE(play.skip(0));
        REQUIRE(assign(play).happened);
        if (armed) REQUIRE(play.skip(0));
        CHECK_FALSE(play.skip(0));
        while (!play.over()) play.step();
        CHECK(told(play, "kim") == 0);
    }
}

TEST_CASE("Whoever is absent does nothing until present again, while the clocks run on", "[session][directing]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    REQUIRE(send(play, "police").happened);
    REQUIRE(play.make_absent(person(play, "han")));
    CHECK_FALSE(play.make_absent(person(play, "han")));
    play.run_to(play.now() + 20 * day);
    CHECK(play.world().cases[0].tracks[1].open);
    REQUIRE(play.make_present(person(play, "han")));
    CHECK_FALSE(play.world().cases[0].tracks[1].open);
    REQUIRE(play.make_absent(person(play, "kim")));
    const auto refusals = play.refusals().size();
    CHECK_FALSE(play.perform(intent(play, "kim", "close")).happened);
    CHECK(play.refusals().size() == refusals);
}

TEST_CASE("Who is taken over, frozen or absent is so again after opening and after rewinding", "[session][directing][resume]") {
    const Folder folder;
    std::string before;
    std::uint64_t fact = 0;
    {
        auto play = begun(folder.file("a.session"));
        submit(play);
        REQUIRE(assign(play).happened);
        REQUIRE(send(play, "police").happened);
        REQUIRE(play.take_over(person(play, "han")));
        REQUIRE(play.make_absent(person(play, "lee")));
        REQUIRE(play.delay(0, {2, calendar::Unit::hours}));
        REQUIRE(play.freeze());
        before = seen(play);
        fact = play.facts().size();
        REQUIRE(play.unfreeze());
        REQUIRE(play.hand_back(person(play, "han")));
        play.step();
    }
    auto again = Session::resume(folder.file("a.session"), "", journal::Access::read_only);
    CHECK_FALSE(again.directions().frozen());
    again.rewind(fact);
    CHECK(seen(again) == before);
    CHECK(again.directions().frozen());
    CHECK(again.played_by(person(again, "han")) == casework::PlayedBy::player);
}

TEST_CASE("A hint costs points once, and a bookmark keeps its note without names", "[session][directing]") {
    const auto plans = fixtures::all_plans();
    const auto with_decisions =
        std::ranges::find_if(plans, [](const fixtures::PlanFile& plan) { return !fixtures::materials_of(plan).scenario.decisions.empty(); });
    REQUIRE(with_decisions != plans.end());
    auto play = Session::start(fixtures::materials_of(*with_decisions), {casework::GuardRails::teach, "", ""});
    REQUIRE(play.reveal_hint(0));
    CHECK_FALSE(play.reveal_hint(0));
    CHECK_FALSE(play.reveal_hint(999));
    REQUIRE(play.directions().hints().size() == 1);
    CHECK(play.directions().hints()[0].points == session::points_for_a_hint);
    auto mini = begun();
    submit(mini);
    REQUIRE(mini.bookmark(session::BookmarkKind::strength, "Zebra Quill was asked at once", 1));
    CHECK_FALSE(mini.bookmark(session::BookmarkKind::strength, "too far", 9999));
    REQUIRE(mini.directions().bookmarks().size() == 1);
    CHECK(mini.words()[mini.directions().bookmarks()[0].note].find("Quill") == std::string::npos);
    CHECK(last_line(mini).find("bookmark strength at fact 1") != std::string::npos);
}

TEST_CASE("What whoever leads the play does is told to nobody who plays, and judged by no expectation", "[session][directing]") {
    auto play = begun();
    submit(play);
    play.run_to(play.now() + 4 * day);
    REQUIRE(play.bookmark(session::BookmarkKind::gap, "nobody was assigned", play.facts().size()));
    CHECK(play.expectations()[0].state == session::ExpectationState::open);
    const auto reader = session::reader_of(play, person(play, "park"));
    for (const auto& fact : views::visible_facts(reader, play.facts().size())) CHECK(fact.kind != casework::FactKind::directed);
    const auto told = wording::story(play, english());
    CHECK(told.find("Marked as a gap, at fact") != std::string::npos);
    CHECK(told.find("nobody was assigned") != std::string::npos);
}

TEST_CASE("Every direction has its line and its sentence", "[session][directing]") {
    auto play = begun();
    submit(play);
    const auto texts = english();
    const auto reader = session::reader_of(play, {});
    const wording::Sentences sentences(texts, reader, &play.scenario());
    for (std::uint16_t code = 1; code <= session::direction_kinds; ++code) {
        casework::Fact fact;
        fact.number = 1;
        fact.kind = casework::FactKind::directed;
        fact.case_number = casework::no_case;
        fact.what = code;
        fact.whom = person(play, "kim");
        fact.value = 0;
        fact.extra = 1;
        const auto sentence = sentences.of(fact);
        INFO(code << ": " << sentence);
        CHECK(sentence.find("fact.") == std::string::npos);
        CHECK(sentence.find("{{") == std::string::npos);
        CHECK(wording::log_line(session::reader_of(play, {}), fact, &play.scenario()).find('?') == std::string::npos);
    }
}

TEST_CASE("A play that was directed at random verifies, and stands anywhere as it stood the first time", "[session][directing][rewind][property]") {
    const auto plans = fixtures::all_plans();
    for (std::uint64_t seed = 1; seed <= (std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 200U : 12U); ++seed) {
        Dice dice(seed);
        const auto& plan = plans[dice.below(plans.size())];
        INFO(plan.plan << " seed " << seed);
        const auto steps = fixtures::plan_of(plan);
        auto play = Session::start(fixtures::materials_of(plan), {casework::GuardRails::exam, "", ""});
        std::map<std::uint64_t, std::string> states;
        session::PlanPlayer player(play, steps);
        for (int move = 0; move < 60; ++move) {
            const auto happened = play.facts().size() + play.refusals().size();
            const auto choice = dice.below(4);
            if (choice == 0) direct_somehow(play, dice);
            else if (choice == 1 && !play.directions().frozen()) player.step();
            else play.step();
            const bool now = !play.facts().empty() && play.facts().back().at == play.now();
            if (now && play.facts().size() + play.refusals().size() > happened) states[play.facts().size()] = seen(play);
        }
        REQUIRE(play.journal().faults().empty());
        REQUIRE_FALSE(desk::replay_fault(play.context(), play.journal()));
        REQUIRE_FALSE(play.direction_fault());
        for (const auto& [fact, state] : states) {
            play.rewind(fact);
            INFO("fact " << fact);
            REQUIRE(seen(play) == state);
        }
    }
}

TEST_CASE("A direction that could not have been given is found, though the chain holds", "[session][directing][verify]") {
    auto play = begun();
    submit(play);
    std::vector<casework::Fact> facts(play.facts().begin(), play.facts().end());
    casework::Decision decision;
    casework::decide_direction({play.now(), static_cast<std::uint16_t>(session::DirectionKind::unfreeze), {}, casework::no_value, 0, 0}, decision);
    decision.facts[0].number = facts.size() + 1;
    facts.push_back(decision.facts[0]);
    const Folder folder;
    {
        auto kept = journal::Journal::create(folder.file("a.session"), play.journal().origin());
        kept.append(facts, play.words());
    }
    const auto again = Session::resume(folder.file("a.session"), "", journal::Access::read_only);
    CHECK(again.journal().faults().empty());
    CHECK_FALSE(desk::replay_fault(again.context(), again.journal()));
    const auto fault = again.direction_fault();
    REQUIRE(fault);
    CHECK(fault->fact == facts.size());
}
