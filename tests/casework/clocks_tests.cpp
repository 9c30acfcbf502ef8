#include "tests/fixtures/mini_play.hpp"

#include "engine/casework/clocks.hpp"
#include "engine/casework/evaluate.hpp"

using casework::ClockState;
using fixtures::MiniPlay;

namespace {

std::string due_of(const casework::RunningClock& clock) { return calendar::iso(calendar::Instant{clock.due}); }

} // namespace

TEST_CASE("A clock starts with the act it names and is due at the end of its last day", "[casework][clocks]") {
    MiniPlay play;
    play.submitted();
    CHECK(due_of(play.clock("limit")) == "2026-04-13T23:59:59"); // 10 days after Friday 3 April
}

TEST_CASE("A clock may count from a day that was told, and never from one that has not come", "[casework][clocks]") {
    MiniPlay play;
    const auto day = play.context.profile.field("note");
    const auto limit = play.context.profile.clock("limit");
    play.context.profile.clocks[limit.index].counts_from_day = day;
    play.submitted();
    CHECK(casework::counted_from(play.context, play.the_case(), limit, play.now) == play.now);
    const auto told = [&](const char* date) {
        play.the_case().fields[day.index] = calendar::start_of(*calendar::parse_date(date)).seconds;
        return calendar::iso(casework::counted_from(play.context, play.the_case(), limit, play.now));
    };
    CHECK(told("2026-02-10") == "2026-02-10T00:00");
    CHECK(told("2026-12-01") == calendar::iso(play.now));
}

TEST_CASE("A clock lapses one second after it is due, once", "[casework][clocks]") {
    MiniPlay play;
    play.submitted();
    const auto next = fixtures::next_lapse(play.context, play.world);
    REQUIRE(next);
    CHECK(calendar::iso(next->at) == "2026-04-14T00:00");
    casework::decide_lapse(play.context, play.world, 0, next->clock, 0, next->at + -1, play.decision);
    CHECK(play.decision.facts.empty());
    play.later(20);
    play.lapse_all();
    CHECK(play.clock("limit").state == ClockState::lapsed);
    CHECK(play.found("limit_missed"));
    CHECK_FALSE(fixtures::next_lapse(play.context, play.world));
}

TEST_CASE("A clock that is met after it lapsed stays on record as late", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    play.later(20);
    play.lapse_all();
    REQUIRE(play.perform(play.closing()));
    CHECK(play.clock("limit").state == ClockState::met);
    CHECK(play.clock("limit").late);
}

TEST_CASE("While a clock is suspended it does not lapse, and the days are given back", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.asking()));
    CHECK(play.clock("limit").state == ClockState::suspended);
    play.later(12);
    CHECK_FALSE([&] {
        const auto next = fixtures::next_lapse(play.context, play.world);
        return next && play.context.profile[next->clock].about.id == "limit";
    }());
    REQUIRE(play.perform(play.order("clerk", "answer")));
    CHECK(play.clock("limit").state == ClockState::running);
    CHECK(due_of(play.clock("limit")) == "2026-04-27T23:59:59"); // 25 April is a Saturday
}

TEST_CASE("An extension begins where the period before it ended", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    auto extend = play.order("kim", "extend");
    extend.reason = play.words.add("Two roads, nineteen days");
    REQUIRE(play.perform(extend));
    CHECK(due_of(play.clock("limit")) == "2026-04-20T23:59:59"); // 18 April is a Saturday
    CHECK(play.clock("limit").extensions.size() == 1);
}

TEST_CASE("Every due moment equals the one its arithmetic explains", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.asking()));
    play.later(3);
    REQUIRE(play.perform(play.order("clerk", "answer")));
    auto extend = play.order("kim", "extend");
    extend.reason = play.words.add("Late papers");
    REQUIRE(play.perform(extend));
    for (const auto& clock : play.the_case().clocks) CHECK(casework::arithmetic(play.context, play.the_case(), clock).due.seconds == clock.due);
}

TEST_CASE("An input sets the length of a clock that asks for it", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    auto ask = play.asking();
    play.give(ask, "days", 5);
    REQUIRE(play.perform(ask));
    CHECK(due_of(play.clock("reply")) == "2026-04-08T23:59:59");
}

TEST_CASE("A clock whose length is not set never lapses", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("police")));
    CHECK(play.clock("without_delay").due == casework::unknown_due);
    CHECK(play.clock("without_delay").state == ClockState::running);
}

TEST_CASE("In a case that has ended no clock lapses", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.asking()));
    REQUIRE(play.perform(play.order("clerk", "answer")));
    REQUIRE(play.perform(play.closing()));
    CHECK_FALSE(fixtures::next_lapse(play.context, play.world));
}

TEST_CASE("A clock that counts from an earlier act is due as if it had started then", "[casework][clocks]") {
    MiniPlay play;
    play.submitted();
    play.later(4);
    play.assigned();
    const auto& clock = play.clock("swift");
    CHECK(due_of(clock) == "2026-04-23T23:59:59"); // 20 days after Friday 3 April, whenever it was assigned
    CHECK(casework::arithmetic(play.context, play.the_case(), clock).due.seconds == clock.due);
}

TEST_CASE("A clock of another law does not start", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto& clocks = play.world.cases[0].clocks;
    CHECK(std::none_of(clocks.begin(), clocks.end(), [&](const auto& clock) { return clock.clock == play.context.profile.clock("sealed_limit"); }));
}

namespace {

std::size_t reminders(const MiniPlay& play) {
    return static_cast<std::size_t>(std::ranges::count_if(
        play.facts, [](const casework::Fact& fact) { return fact.kind == casework::FactKind::lapsed && fact.value != casework::no_value; }));
}

/// Three days before the end, and two after it.
void give_escalation(MiniPlay& play, std::string_view clock) {
    auto& about = play.context.profile.clocks[play.context.profile.clock(clock).index];
    about.escalation = {{-3, false, {}}, {2, false, {}}};
}

} // namespace

TEST_CASE("A reminder comes on its day, before the end and after it", "[casework][clocks][escalation]") {
    MiniPlay play;
    give_escalation(play, "limit");
    play.submitted();
    CHECK(calendar::iso(fixtures::next_lapse(play.context, play.world)->at) == "2026-04-11T00:00");
    play.later(8);
    play.lapse_all();
    CHECK(reminders(play) == 1);
    CHECK(play.clock("limit").state == ClockState::running);
    play.later(20);
    play.lapse_all();
    CHECK(reminders(play) == 2);
    CHECK(play.clock("limit").state == ClockState::lapsed);
}

TEST_CASE("More escalation steps than a case can count are left out, and nothing hangs", "[casework][clocks][escalation]") {
    MiniPlay play;
    give_escalation(play, "limit");
    auto& about = play.context.profile.clocks[play.context.profile.clock("limit").index];
    about.escalation.assign(300, profile::EscalationStep{0, true, {}}); // what no reader lets through: all on the first day
    play.submitted();
    play.later(60);
    play.lapse_all();
    CHECK(reminders(play) == profile::most_escalation_steps);
    CHECK(play.clock("limit").state == ClockState::lapsed);
}

TEST_CASE("A clock restarted three hundred times has not begun to count anew", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("police")));
    casework::Fact restarted;
    restarted.kind = casework::FactKind::clock_restarted;
    restarted.what = play.context.profile.clock("monthly").index;
    restarted.track = 1;
    for (int times = 0; times < 300; ++times) casework::apply(play.context, play.world, restarted);
    CHECK(play.clock("monthly", 1).restarts == 255);
    play.context.edition = casework::Edition::first;
    casework::apply(play.context, play.world, restarted);
    CHECK(play.clock("monthly", 1).restarts == 0);
}

TEST_CASE("Reminders stop when what they ask for is done", "[casework][clocks][escalation]") {
    MiniPlay play;
    give_escalation(play, "limit");
    play.submitted().assigned();
    REQUIRE(play.perform(play.closing()));
    play.later(60);
    play.lapse_all();
    CHECK(reminders(play) == 0);
}

TEST_CASE("A reminder whose day passed while the clock stood still is not made up for; those ahead count to the new end", "[casework][clocks][escalation]") {
    MiniPlay play;
    play.context.profile.clocks[play.context.profile.clock("limit").index].escalation = {{5, true, {}}, {-3, false, {}}};
    play.submitted().assigned();
    play.later(3);
    REQUIRE(play.perform(play.asking()));
    play.later(14);
    play.lapse_all();
    CHECK(reminders(play) == 0); // suspended since 6 April
    REQUIRE(play.perform(play.order("clerk", "answer")));
    play.lapse_all();
    CHECK(reminders(play) == 0);
    CHECK(due_of(play.clock("limit")) == "2026-04-27T23:59:59");
    play.later(4);
    play.lapse_all();
    CHECK(reminders(play) == 0);
    play.later(1);
    play.lapse_all();
    CHECK(reminders(play) == 1); // 25 April
}

TEST_CASE("A clock that stands still twice is given back the days of both times", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    for (int round = 0; round < 2; ++round) {
        play.later(1);
        REQUIRE(play.perform(play.asking()));
        play.later(2);
        REQUIRE(play.perform(play.order("clerk", "answer")));
    }
    CHECK(due_of(play.clock("limit")) == "2026-04-17T23:59:59"); // 13 April and four days
}

TEST_CASE("Of the clocks of a case those that run and have an end are due, none once it has ended", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    CHECK(casework::dues(play.the_case()).size() == 2); // the limit and the swift one
    REQUIRE(play.perform(play.asking()));
    CHECK(casework::dues(play.the_case()).size() == 2); // the reply in place of the limit
    play.the_case().ended = true;
    CHECK(casework::dues(play.the_case()).empty());
}

TEST_CASE("After an extension reminders count to the new end, and come again", "[casework][clocks][escalation]") {
    MiniPlay play;
    give_escalation(play, "limit");
    play.submitted().assigned();
    play.later(8);
    play.lapse_all();
    REQUIRE(reminders(play) == 1); // 11 April, three days before the end
    auto extend = play.order("kim", "extend");
    extend.reason = play.words.add("Two roads");
    REQUIRE(play.perform(extend));
    play.later(7);
    play.lapse_all();
    CHECK(reminders(play) == 2); // 18 April: the limit ends on the 20th
}

TEST_CASE("A clock that counts from an earlier act does not remind of days that had passed when it started", "[casework][clocks][escalation]") {
    MiniPlay play;
    play.context.profile.clocks[play.context.profile.clock("swift").index].escalation = {{2, true, {}}, {6, true, {}}};
    play.submitted();
    play.later(4);
    play.assigned();
    play.lapse_all();
    CHECK(reminders(play) == 0);
    play.later(2);
    play.lapse_all();
    CHECK(reminders(play) == 1);
}
