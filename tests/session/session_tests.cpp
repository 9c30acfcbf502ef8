#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/wording/sentences.hpp"
#include "sandbox/wording/story.hpp"
#include "tests/fixtures/shipped_plays.hpp"
#include "tests/session/mini_orders.hpp"

namespace {

using fixtures::ask;
using fixtures::assign;
using fixtures::begun;
using fixtures::english;
using fixtures::intent;
using fixtures::send;
using fixtures::submit;
using fixtures::told;
using session::Session;

} // namespace

TEST_CASE("A script entry falls due so long after its condition first held", "[session][script]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    const auto next = play.next();
    REQUIRE(next.kind == session::NextKind::script_entry);
    CHECK(next.at - play.now() == 2 * calendar::seconds_per_day);
    play.step();
    REQUIRE(told(play, "kim") == 1);
    CHECK(told(play, "lee") == 0);
}

TEST_CASE("What was skipped because it no longer held comes when it holds again", "[session][script]") {
    auto materials = fixtures::mini_materials();
    auto& entry = materials.scenario.script.at(0);
    profile::ConditionNode waiting;
    waiting.atom = profile::Atom::stage;
    const auto stages = materials.context.profile.stage("waiting");
    waiting.first_value = static_cast<std::uint16_t>(materials.context.conditions.values.size());
    waiting.value_count = 1;
    waiting.what = stages.index;
    materials.context.conditions.values.push_back(stages.index);
    entry.when = materials.context.conditions.add(waiting);
    entry.still = true;
    auto play = Session::start(std::move(materials), {casework::GuardRails::teach, "", ""});
    submit(play);
    REQUIRE(assign(play).happened);
    const auto ask = [&] {
        auto made = intent(play, "kim", "ask");
        made.with_text = {{play.profile().input(made.act, "items"), "the slips"}};
        REQUIRE(play.perform(made).happened);
    };
    ask();
    REQUIRE(play.perform(intent(play, "clerk", "answer")).happened);
    play.run_to(play.now() + 3 * calendar::seconds_per_day);
    CHECK(told(play, "kim") == 0);
    ask();
    play.run_to(play.now() + 3 * calendar::seconds_per_day);
    CHECK(told(play, "kim") == 1);
}

TEST_CASE("Two reports that one person sends in at the same moment both arrive", "[session][script]") {
    auto materials = fixtures::mini_materials();
    const auto begins = materials.scenario.starts;
    materials.context.parties[materials.context.party("clerk").index].played_by = casework::PlayedBy::script;
    for (std::uint16_t report = 0; report < 2; ++report) {
        model::ScriptedAct act;
        act.as = materials.context.party("clerk");
        act.act = materials.context.profile.act("submit");
        act.report = report;
        model::ScriptEntry entry;
        entry.id = "sends_" + std::to_string(report);
        entry.report = report;
        entry.at = begins + calendar::seconds_per_hour;
        entry.act = act;
        materials.scenario.script.push_back(entry);
    }
    auto play = Session::start(std::move(materials), {casework::GuardRails::teach, "", ""});
    play.run_to(begins + calendar::seconds_per_day);
    REQUIRE(play.world().cases.size() == 2);
    CHECK(play.world().cases[0].report == 0);
    CHECK(play.world().cases[1].report == 1);
}

TEST_CASE("However much a script does in one second, time stands after a thousand happenings instead of hanging", "[session][script]") {
    auto materials = fixtures::mini_materials();
    const auto moment = materials.scenario.starts + calendar::seconds_per_hour;
    const auto call = materials.scenario.script.at(0).inject;
    for (int number = 0; number < 1500; ++number) {
        model::ScriptEntry entry;
        entry.id = "call_" + std::to_string(number);
        entry.at = moment;
        entry.inject = call;
        materials.scenario.script.push_back(entry);
    }
    auto play = Session::start(std::move(materials), {casework::GuardRails::teach, "", ""});
    submit(play);
    play.run_to(moment + calendar::seconds_per_day);
    CHECK(play.now() == moment);
    CHECK(told(play, "kim") >= 1000);
    CHECK(told(play, "kim") < 1100);
    play.run_to(moment + calendar::seconds_per_day);
    CHECK(told(play, "kim") == 1500);
    CHECK(play.now() == moment + calendar::seconds_per_day);
}

TEST_CASE("A role that nobody plays does what it ordinarily does", "[session][conduct]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    REQUIRE(send(play, "police").happened);
    while (!play.over()) play.step();
    const auto& track = play.world().cases[0].tracks[1];
    CHECK_FALSE(track.open);
}

TEST_CASE("Whoever is taken over does nothing by himself until handed back", "[session][conduct]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    REQUIRE(send(play, "police").happened);
    play.take_over(play.context().party("han"));
    play.run_to(play.now() + 20 * calendar::seconds_per_day);
    CHECK(play.world().cases[0].tracks[1].open);
    play.hand_back(play.context().party("han"));
    play.run_to(play.now());
    CHECK_FALSE(play.world().cases[0].tracks[1].open);
}

TEST_CASE("A scripted act that is refused is on record once and the play goes on", "[session][script]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    auto ask = intent(play, "kim", "ask");
    ask.with_text = {{play.profile().input(ask.act, "items"), "the slips"}};
    REQUIRE(play.perform(ask).happened);
    while (!play.over()) play.step();
    CHECK(play.refusals().size() == 1);
}

TEST_CASE("Ninety days pass the same in one leap, day by day and event by event", "[session][time]") {
    std::vector<std::string> digests;
    for (int way = 0; way < 3; ++way) {
        auto play = begun();
        submit(play);
        REQUIRE(assign(play).happened);
        REQUIRE(send(play, "police").happened);
        const auto end = play.now() + 90 * calendar::seconds_per_day;
        if (way == 0) play.run_to(end);
        for (int day = 0; way == 1 && day < 90; ++day) play.run_to(play.now() + calendar::seconds_per_day);
        while (way == 2 && !play.over() && play.next().at <= end) play.step();
        digests.push_back(play.digest());
    }
    CHECK(digests[0] == digests[1]);
    CHECK(digests[0] == digests[2]);
}

TEST_CASE("The moment before a deadline is the last that is in time", "[session][time]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    play.run_to(*play.next_deadline());
    CHECK(calendar::iso(play.now()) == "2026-04-13T23:59:59");
    CHECK_FALSE(play.world().cases[0].clock(play.profile().clock("limit"), 0)->late);
}

TEST_CASE("A reminder is no deadline, and a deadline that has come is not the next", "[session][time]") {
    auto play = fixtures::played_by_plan("somebody_told", "good");
    play.rewind(30);
    REQUIRE(play.next_deadline());
    while (const auto deadline = play.next_deadline()) {
        CHECK(*deadline > play.now());
        const auto& clocks = play.world().cases[0].clocks;
        CHECK(std::ranges::any_of(clocks, [&](const auto& clock) { return clock.due == deadline->seconds && clock.state == casework::ClockState::running; }));
        play.run_to(*deadline);
    }
}

TEST_CASE("An expectation with a time fails at the first fact after it", "[session][expectations]") {
    auto play = begun();
    submit(play);
    play.run_to(play.now() + 4 * calendar::seconds_per_day);
    CHECK(play.expectations()[0].state == session::ExpectationState::open);
    REQUIRE(assign(play).happened);
    CHECK(play.expectations()[0].state == session::ExpectationState::missed);
    CHECK(play.expectations()[0].at_fact > 0);
}

TEST_CASE("An expectation of never fails at the fact that breaks it", "[session][expectations]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    auto send = intent(play, "kim", "send");
    send.with = {{play.profile().input(send.act, "agency"), play.context().party("road_office").index}, {play.profile().input(send.act, "with_identity"), 1}};
    send.insist = true;
    auto asking = intent(play, "kim", "open_name");
    asking.reason = "Somebody has to be heard";
    REQUIRE(play.perform(asking).happened);
    REQUIRE(play.perform(send).happened);
    CHECK(play.expectations()[1].state == session::ExpectationState::missed);
}

TEST_CASE("A letter that would name the reporting person is stopped, and what was written does not stay on file", "[session][identity]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    auto send = intent(play, "kim", "send");
    send.with = {{play.profile().input(send.act, "agency"), play.context().party("police").index}};
    send.reason = "ask ZEBRA QUILL at the road office";
    CHECK(play.why(send).betrayed_to == play.context().party("police"));
    const auto refused = play.perform(send);
    REQUIRE(refused.refusal.size() == 1);
    CHECK(refused.refusal[0].code == casework::RefusalCode::names_reporter);
    CHECK(refused.refusal[0].party == play.context().party("police"));
    send.insist = true;
    REQUIRE(play.perform(send).happened);
    const auto* knowing = play.world().cases[0].knowing(play.context().party("police"), profile::identity_item);
    REQUIRE(knowing);
    CHECK(knowing->lawful == casework::Lawful::no);
    for (casework::WordsRef ref = 0; ref < play.words().size(); ++ref) CHECK(play.words()[ref].find("QUILL") == std::string::npos);
    CHECK_FALSE(desk::replay_fault(play.context(), play.journal()));
}

TEST_CASE("A longer word that holds the letters of a name names nobody", "[session][identity]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    auto send = intent(play, "kim", "send");
    send.with = {{play.profile().input(send.act, "agency"), play.context().party("police").index}};
    send.reason = "the register of Zebra Quillham";
    CHECK_FALSE(play.why(send).betrayed_to);
}

TEST_CASE("Every reason to refuse is a sentence that begins with what was expected or says whose it is", "[session][sentences]") {
    auto play = begun();
    submit(play);
    const auto texts = english();
    const auto reader = session::reader_of(play, {});
    const wording::Sentences sentences(texts, reader);
    casework::Order order;
    order.act = play.profile().act("ask");
    for (int code = 1; code <= 20; ++code) {
        casework::Reason reason;
        reason.code = static_cast<casework::RefusalCode>(code);
        const auto words = sentences.of(reason, order);
        INFO(code << ": " << words);
        CHECK(words.find("reason.") == std::string::npos);
        CHECK(words.find("{{") == std::string::npos);
        CHECK(words.size() > 15);
    }
}

TEST_CASE("A story is at most 78 columns wide, marked as an exercise, and ends with what was expected", "[session][story]") {
    auto play = begun();
    submit(play);
    REQUIRE(assign(play).happened);
    REQUIRE(send(play, "police").happened);
    while (!play.over()) play.step();
    const auto told = wording::story(play, english());
    CHECK(told.starts_with("EXERCISE - FICTIONAL DATA\n"));
    std::size_t begin = 0;
    for (auto end = told.find('\n'); end != std::string::npos; begin = end + 1, end = told.find('\n', begin)) CHECK(end - begin <= 80);
    CHECK(told.find("Held: ") != std::string::npos);
    CHECK(told.find("Zebra") == std::string::npos);
}
