#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/wording/foretelling.hpp"
#include "sandbox/wording/sentences.hpp"
#include "sandbox/wording/value_words.hpp"
#include "tests/session/mini_orders.hpp"

#include <algorithm>

namespace {

using fixtures::assign;
using fixtures::begun;
using fixtures::intent;
using fixtures::submit;
using session::Session;
using Lines = std::vector<std::string>;

Lines foretold(const Session& play, const session::Intent& asked) {
    return wording::sentences_of(wording::foretelling(fixtures::english(), session::reader_of(play, asked.actor), play.foretold(asked)));
}

session::Intent sending(const Session& play, std::string_view agency) {
    auto made = intent(play, "kim", "send");
    made.with = {{play.profile().input(made.act, "agency"), play.context().party(agency).index}};
    return made;
}

bool says(const Lines& lines, const std::string& line) { return std::ranges::count(lines, line) == 1; }

Session with_kim() {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    return play;
}

} // namespace

TEST_CASE("What would come of an act is told as sentences about what will be: parts, letters, who will know, limits, the stage", "[session][foretelling]") {
    const auto play = with_kim();
    CHECK(foretold(play, sending(play, "police")) ==
          Lines{"The clock will stop: The limit.", "A part of its own will open at The Police: Referral.",
                "The Police will know: the content of the report, Ledger.", "The disposition will be: Refer.", "A letter will go to The Police: Sent on.",
                "The case will move to: Sent.", "The clock will start: Every month, due Mon 4 May 2026.",
                "The clock will start: Without delay, without a day known by which it ends. The law was read and does not set this."});
}

TEST_CASE("What depends on an input that is missing is not told, and what is sure is", "[session][foretelling]") {
    const auto play = with_kim();
    auto unfinished = sending(play, "police");
    unfinished.with.clear();
    CHECK(play.foretold(unfinished).depends);
    CHECK(says(foretold(play, unfinished), "The case will move to: Sent."));
    CHECK_FALSE(says(foretold(play, unfinished), "A letter will go to The Police: Sent on."));
}

TEST_CASE("A limit that has run out is told to stop, and to be extended with its new day", "[session][foretelling]") {
    auto play = with_kim();
    play.run_to(play.now() + 12 * calendar::seconds_per_day);
    CHECK(says(foretold(play, sending(play, "police")), "The clock will stop: The limit."));
    CHECK(foretold(play, intent(play, "kim", "extend")) == Lines{"It will be extended: The limit, then due Mon 20 Apr 2026."});
}

TEST_CASE("A rule that would be broken is not told among what will happen", "[session][foretelling]") {
    const auto play = with_kim();
    const auto asked = sending(play, "road_office");
    REQUIRE(play.why(asked).prohibited);
    REQUIRE(std::ranges::count(play.foretold(asked).facts, casework::FactKind::finding_recorded, &casework::Fact::kind) == 1);
    for (const auto& line : foretold(play, asked)) CHECK(line.find("recorded") == std::string::npos);
}

TEST_CASE("Texts that are only asked about are given, and kept nowhere", "[session][foretelling]") {
    const auto play = with_kim();
    auto jot = intent(play, "kim", "jot");
    jot.with_text = {{play.profile().input(jot.act, "text"), "a word that nobody has kept"}};
    const auto words = play.words().size();
    CHECK(foretold(play, jot) == Lines{"It will be recorded: Note - as written here."});
    auto ask = intent(play, "kim", "ask");
    CHECK(play.why(ask).missing.size() == 1);
    ask.with_text = {{play.profile().input(ask.act, "items"), "the slips"}};
    CHECK(play.why(ask).missing.empty());
    CHECK(play.words().size() == words);
}

TEST_CASE("In an exam it is not told that a letter will say who reported", "[session][foretelling]") {
    for (const auto rails : {casework::GuardRails::teach, casework::GuardRails::exam}) {
        auto play = Session::start(fixtures::mini_materials(), {rails, "", ""});
        submit(play);
        REQUIRE(assign(play).happened);
        auto asked = sending(play, "police");
        asked.names_reporter = true;
        const auto lines = foretold(play, asked);
        const auto told = [](const std::string& line) { return line.find("identity") != std::string::npos; };
        CHECK(std::ranges::any_of(lines, told) == (rails == casework::GuardRails::teach));
    }
}

TEST_CASE("Evidence is called by its piece of the report that became this case", "[session][foretelling][sentences]") {
    auto play = begun();
    auto made = intent(play, "clerk", "submit");
    made.report = 1; // the envelope, which holds none
    REQUIRE(play.perform(made).happened);
    casework::Fact disclosed;
    disclosed.kind = casework::FactKind::disclosed;
    disclosed.what = profile::first_evidence_item;
    disclosed.whom = play.context().party("kim");
    const auto texts = fixtures::english();
    const auto reader = session::reader_of(play, {});
    const wording::Sentences sentences(texts, reader);
    CHECK(sentences.of(disclosed).find("Ledger") == std::string::npos);
}

TEST_CASE("What is recommended was done when the act was done with the values named, whoever did it and whatever was written", "[session][decisions]") {
    auto play = with_kim();
    const auto& recommended = *play.scenario().decisions[0].recommended; // to send it to the police
    const auto begin = play.facts().size();
    REQUIRE(fixtures::send(play, "police").happened);
    const auto order = [&](std::size_t from) {
        const std::span all(play.facts());
        return all.subspan(from, casework::end_of_order(all, from) - from);
    };
    CHECK(session::is_as_recommended(order(begin), recommended));
    const auto again = play.facts().size();
    REQUIRE(fixtures::send(play, "ministry").happened);
    CHECK(session::does_the_act(order(again), recommended));
    CHECK_FALSE(session::is_as_recommended(order(again), recommended));
    CHECK_FALSE(session::does_the_act(order(0), recommended)); // the submission
    CHECK_FALSE(session::is_as_recommended({}, recommended));
}

TEST_CASE("A letter reads before it leaves as it reads once it was sent", "[session][foretelling][letters]") {
    auto play = with_kim();
    auto ask = intent(play, "kim", "ask");
    ask.with_text = {{play.profile().input(ask.act, "items"), "the slips of March"}};
    for (const auto& asked : {ask, sending(play, "police")}) {
        auto again = with_kim();
        const auto reader = session::reader_of(again, asked.actor);
        const auto texts = fixtures::english();
        const auto ahead = views::letters_ahead(reader, again.foretold(asked), {asked.with_text, asked.reason});
        REQUIRE(ahead.size() == 1);
        REQUIRE(again.perform(asked).happened);
        const auto sent = views::letters(session::reader_of(again, asked.actor), again.world().cases[0]).back();
        CHECK(wording::letter_words(texts, reader, ahead[0]) == wording::letter_words(texts, reader, sent));
        CHECK(ahead[0].title == sent.title);
        CHECK(ahead[0].to == sent.to);
    }
}
