#include "engine/casework/deeds.hpp"

#include "tests/fixtures/mini_play.hpp"

using casework::FactKind;
using casework::moment_reached;
using fixtures::MiniPlay;

namespace {

profile::Effect letter_to(const MiniPlay& play, std::string_view letter, std::string_view receiver) {
    profile::Effect effect;
    effect.kind = profile::EffectKind::letter;
    effect.what = play.context.profile.letter(letter).index;
    effect.to = {profile::PartyRole::person, play.party(receiver).index};
    return effect;
}

profile::Clock& limit_of(MiniPlay& play) { return play.context.profile.clocks[play.context.profile.clock("limit").index]; }

/// A letter that tells the content of the report.
void tells_the_content(MiniPlay& play, std::string_view letter) {
    play.context.profile.letters[play.context.profile.letter(letter).index].reveals = {profile::content_item};
}

bool knows(MiniPlay& play, std::string_view who, profile::ItemId item) { return play.the_case().knowing(play.party(who), item) != nullptr; }

} // namespace

TEST_CASE("An act that no law knows does not happen", "[casework][deeds]") {
    MiniPlay play;
    play.submitted().assigned();
    auto order = play.order("kim", "jot");
    order.act = casework::ActId{static_cast<std::uint16_t>(play.context.profile.acts.size())};
    casework::decide(play.context, play.world, play.rails, order, play.decision);
    CHECK_FALSE(play.decision.happens());
    CHECK(play.decision.facts.empty());
    casework::foretell(play.context, play.world, order, play.decision);
    CHECK_FALSE(play.decision.happens());
    CHECK(play.decision.facts.empty());
}

TEST_CASE("A case opens with the main procedure, wherever the law lists it", "[casework][deeds]") {
    MiniPlay play;
    auto& procedures = play.context.profile.procedures;
    std::swap(procedures[0].main, procedures[1].main);
    play.submitted();
    CHECK(play.the_case().tracks[0].procedure.index == 1);
}

TEST_CASE("A reminder in the last second of a limit comes before its end", "[casework][deeds]") {
    MiniPlay play;
    limit_of(play).escalation = {{3, true, {}}};
    play.submitted();
    auto& limit = play.the_case().clocks[0];
    limit.started = calendar::Instant{limit.due - 3 * calendar::seconds_per_day};
    play.later(30);
    const auto reached = [&] { return *moment_reached(play.context, &play.the_case(), {limit.clock, 0, play.now}); };
    CHECK(reached() == 0);
    ++limit.started.seconds; // only after the end
    CHECK(reached() == casework::no_value);
}

TEST_CASE("Without a case, or in one that has ended, no clock reaches anything", "[casework][deeds]") {
    MiniPlay play;
    play.submitted();
    play.later(30);
    const casework::ClockMoment moment{play.context.profile.clock("limit"), 0, play.now};
    CHECK(moment_reached(play.context, &play.the_case(), moment));
    CHECK_FALSE(moment_reached(play.context, nullptr, moment));
    play.the_case().ended = true;
    CHECK_FALSE(moment_reached(play.context, &play.the_case(), moment));
}

TEST_CASE("A letter that a clock sends when it runs out tells what it reveals, and never who reported", "[casework][deeds][letters]") {
    MiniPlay play;
    tells_the_content(play, "sent_on");
    limit_of(play).on_lapse.push_back(letter_to(play, "sent_on", "head"));
    play.submitted();
    play.later(30);
    play.lapse_all();
    CHECK(knows(play, "head", profile::content_item));
    CHECK_FALSE(knows(play, "head", profile::identity_item));
}

TEST_CASE("A letter that a script brings tells what it reveals, and never who reported", "[casework][deeds][letters]") {
    MiniPlay play;
    tells_the_content(play, "sent_on");
    play.context.injects[0].effects.push_back(letter_to(play, "sent_on", "head"));
    play.submitted();
    casework::decide_inject(play.context, play.world, 0, 0, play.now, play.decision);
    play.take();
    CHECK(knows(play, "head", profile::content_item));
    CHECK_FALSE(knows(play, "head", profile::identity_item));
}

TEST_CASE("No text is the first of all texts, and is kept once", "[casework][words]") {
    casework::Words words;
    CHECK(words.add("") == 0);
    const auto first = words.add("The slips");
    CHECK(first == 1);
    CHECK(words.add("The slips") == first);
    CHECK(words.add("") == 0);
    CHECK(words.size() == 2);
}

TEST_CASE("Whoever asks why about an act that no law knows is told that, and nothing else", "[casework][deeds][why]") {
    MiniPlay play;
    play.submitted().assigned();
    auto order = play.order("kim", "jot");
    order.act = casework::ActId{static_cast<std::uint16_t>(play.context.profile.acts.size())};
    const auto answer = casework::why(play.context, play.world, order);
    CHECK(answer.closed_by.size() == 1);
    CHECK_FALSE((answer.open || answer.reason_needed || answer.reason_missing || answer.prohibited));
    CHECK((answer.missing.empty() && answer.would_break.empty() && !answer.betrayed_to));
}

TEST_CASE("A submission, and what a script brings, stand on the first part of the case", "[casework][deeds]") {
    MiniPlay play;
    auto submission = play.order("clerk", "submit");
    submission.report = 0;
    submission.track = 7; // there is none yet
    REQUIRE(play.perform(submission));
    const auto on_the_first = [](const casework::Fact& fact) { return fact.track == 0; };
    CHECK(std::ranges::all_of(play.decision.facts, on_the_first));
    casework::decide_inject(play.context, play.world, 0, 0, play.now, play.decision);
    CHECK(std::ranges::all_of(play.decision.facts, on_the_first));
}
