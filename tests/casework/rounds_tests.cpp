#include "tests/fixtures/mini_play.hpp"

#include "engine/casework/clocks.hpp"
#include "engine/casework/evaluate.hpp"

using casework::ClockState;
using fixtures::MiniPlay;

TEST_CASE("A recurring duty starts again as often as it may, then stays missed", "[casework][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("police")));
    play.later(200);
    play.lapse_all();
    CHECK(play.clock("monthly", 1).restarts == 2);
    CHECK(play.clock("monthly", 1).state == ClockState::lapsed);
}

namespace {

/// An inspector who never reports on what was sent on the last day of a year.
struct Recurring : MiniPlay {
    profile::Clock& monthly = context.profile.clocks[context.profile.clock("monthly").index];

    explicit Recurring(calendar::Length length, bool rolls = false) {
        monthly.length = length;
        monthly.repeats = 4;
        context.profile.counting.rolls_forward = rolls;
        now = *calendar::parse_instant("2026-12-31T09:10");
        submitted().assigned();
        REQUIRE(perform(sending("police")));
    }
    /// The last days of its rounds until then.
    std::vector<std::string> rounds(int days) {
        later(days);
        lapse_all();
        std::vector<std::string> ends;
        const auto of_monthly = [&](const casework::Fact& fact) { return fact.what == context.profile.clock("monthly").index; };
        for (const auto& fact : facts)
            if ((fact.kind == casework::FactKind::clock_started || fact.kind == casework::FactKind::clock_restarted) && of_monthly(fact))
                ends.push_back(calendar::iso(calendar::date_of({fact.value})));
        return ends;
    }
};

using Days = std::vector<std::string>;

} // namespace

TEST_CASE("A duty of every seven days stays one of every seven days, however often it is missed", "[casework][clocks]") {
    CHECK(Recurring({7, calendar::Unit::calendar_days}).rounds(30) == Days{"2027-01-07", "2027-01-14", "2027-01-21", "2027-01-28", "2027-02-04"});
}

TEST_CASE("A monthly duty falls on the day of the month on which it began, though one round moved past a weekend", "[casework][clocks]") {
    Recurring play({1, calendar::Unit::months}, true);
    CHECK(play.rounds(130) == Days{"2027-02-01", "2027-03-01", "2027-03-31", "2027-04-30", "2027-05-31"});
    CHECK(play.clock("monthly", 1).started == calendar::Instant{calendar::end_of(*calendar::parse_date("2027-04-30")).seconds});
    CHECK(casework::arithmetic(play.context, play.the_case(), play.clock("monthly", 1)).due.seconds == play.clock("monthly", 1).due);
}

TEST_CASE("A round that was extended is followed by one that begins where it ended", "[casework][clocks]") {
    Recurring play({7, calendar::Unit::calendar_days});
    auto& monthly = *std::ranges::find(play.the_case().clocks, play.context.profile.clock("monthly"), &casework::RunningClock::clock);
    monthly.extensions = {{3, calendar::Unit::calendar_days}};
    monthly.due += 3 * calendar::seconds_per_day;
    CHECK(play.rounds(20) == Days{"2027-01-07", "2027-01-17", "2027-01-24"}); // as it began, and after the tenth
}

TEST_CASE("A duty that an act begins anew counts from the act", "[casework][clocks]") {
    Recurring play({7, calendar::Unit::calendar_days});
    play.rounds(10);
    auto& monthly = *std::ranges::find(play.the_case().clocks, play.context.profile.clock("monthly"), &casework::RunningClock::clock);
    REQUIRE(monthly.rounds == 1);
    CHECK_FALSE(casework::begins_next_round(play.context, monthly, play.now));
    casework::Fact restarted;
    restarted.kind = casework::FactKind::clock_restarted;
    restarted.what = monthly.clock.index;
    restarted.track = 1;
    restarted.at = play.now;
    restarted.value = casework::first_due(play.context, play.the_case(), monthly.clock, monthly.track, play.now, 0);
    casework::apply(play.context, play.world, restarted);
    CHECK(monthly.rounds == 0);
    CHECK(calendar::iso(calendar::Instant{monthly.due}) == "2027-01-17T23:59:59");
    CHECK(casework::arithmetic(play.context, play.the_case(), monthly).due.seconds == monthly.due);
}

TEST_CASE("A duty that was missed as often as it may be is begun anew by an act, and is no next round", "[casework][clocks]") {
    Recurring play({7, calendar::Unit::calendar_days});
    play.rounds(60);
    const auto& monthly = play.clock("monthly", 1);
    REQUIRE(monthly.state == ClockState::lapsed);
    CHECK_FALSE(casework::begins_next_round(play.context, monthly, play.now));
    CHECK(casework::begins_next_round(play.context, monthly, {monthly.due + 1}));
}

TEST_CASE("A duty reminds anew in each of its rounds", "[casework][clocks][escalation]") {
    Recurring play({7, calendar::Unit::calendar_days});
    play.monthly.escalation = {{-3, false, {}}};
    play.rounds(16);
    const auto is_reminder = [](const casework::Fact& fact) { return fact.kind == casework::FactKind::lapsed && fact.value == 0; };
    CHECK(std::ranges::count_if(play.facts, is_reminder) == 2); // on 5 and on 12 January
}

TEST_CASE("Rounds after one that stood still follow each other from where it ended", "[casework][clocks]") {
    Recurring play({1, calendar::Unit::months});
    auto& monthly = *std::ranges::find(play.the_case().clocks, play.context.profile.clock("monthly"), &casework::RunningClock::clock);
    monthly.started = *calendar::parse_instant("2026-12-28T09:10");
    monthly.pauses = {{*calendar::parse_instant("2027-01-04T09:00"), *calendar::parse_instant("2027-01-07T09:00")}};
    monthly.due = calendar::end_of(*calendar::parse_date("2027-01-31")).seconds;
    CHECK(play.rounds(100) == Days{"2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"});
    CHECK(monthly.pauses.empty());
}
