#include "tests/fixtures/mini_play.hpp"

#include "engine/casework/clocks.hpp"

using casework::FactKind;
using fixtures::MiniPlay;

namespace {

calendar::Date day(const char* date) { return *calendar::parse_date(date); }
std::string last_day(const casework::RunningClock& clock) { return calendar::iso(calendar::date_of({clock.due})); }

/// A country that can declare a day off.
struct Declaring : MiniPlay {
    /// Returns what it did to limits: "limit 2026-04-14".
    std::vector<std::string> declared(const char* date, std::uint32_t case_number = 0) {
        profile::Effect effect;
        effect.kind = profile::EffectKind::declare_day_off;
        effect.value = {profile::ValueSource::constant, calendar::start_of(day(date)).seconds};
        context.injects[0].effects = std::vector{effect};
        casework::decide_inject(context, world, case_number, 0, now, decision);
        std::vector<std::string> moved;
        for (const auto& fact : decision.facts)
            if (fact.kind == FactKind::clock_moved)
                moved.push_back(context.profile.clocks[fact.what].about.id + " " + calendar::iso(calendar::date_of({fact.value})));
        take();
        return moved;
    }
};

using Moved = std::vector<std::string>;

} // namespace

TEST_CASE("A day declared off while a case runs moves the limit that ends on it, and says so", "[casework][clocks]") {
    Declaring play;
    play.submitted();
    REQUIRE(last_day(play.clock("limit")) == "2026-04-13");
    CHECK(play.declared("2026-04-13") == Moved{"limit 2026-04-14"});
    CHECK(last_day(play.clock("limit")) == "2026-04-14");
    CHECK(casework::arithmetic(play.context, play.the_case(), play.clock("limit")).due.seconds == play.clock("limit").due);
}

TEST_CASE("A day declared off moves no limit that only passes over it", "[casework][clocks]") {
    Declaring play;
    play.submitted();
    CHECK(play.declared("2026-04-10").empty());
    CHECK(play.declared("2026-04-10").empty()); // a second time it changes nothing
    CHECK(play.the_case().days_off.size() == 1);
}

TEST_CASE("A limit in working days gains each working day that is declared off", "[casework][clocks]") {
    Declaring play;
    play.context.profile.clocks[play.context.profile.clock("limit").index].length = calendar::Length{10, calendar::Unit::working_days};
    play.submitted();
    REQUIRE(last_day(play.clock("limit")) == "2026-04-17");
    CHECK(play.declared("2026-04-08") == Moved{"limit 2026-04-20"});
    CHECK(play.declared("2026-04-11").empty()); // a Saturday
}

TEST_CASE("A limit extended after a day was declared off counts that day as off", "[casework][clocks]") {
    Declaring play;
    play.submitted().assigned();
    play.declared("2026-04-20");
    auto extend = play.order("kim", "extend");
    extend.reason = play.words.add("much to read");
    REQUIRE(play.perform(extend));
    CHECK(last_day(play.clock("limit")) == "2026-04-21"); // the 18th is a Saturday, the 20th off
}

TEST_CASE("A clock that stands still is not moved, and goes on knowing of the day declared off", "[casework][clocks]") {
    Declaring play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.asking()));
    CHECK(play.declared("2026-04-13").empty());
    REQUIRE(play.perform(play.order("clerk", "answer")));
    CHECK(last_day(play.clock("limit")) == "2026-04-14");
}

TEST_CASE("A case that opens later knows the days declared off before", "[casework][clocks]") {
    Declaring play;
    play.submitted();
    play.declared("2026-04-13");
    play.submitted(1);
    REQUIRE(play.world.cases.size() == 2);
    CHECK(last_day(play.clock("limit")) == "2026-04-14");
    CHECK(play.the_case().days_off.size() == 1);
}

TEST_CASE("A limit of a body that keeps its own calendar counts by it", "[casework][clocks]") {
    Declaring play;
    auto& profile = play.context.profile;
    profile::OwnCalendar six_days;
    six_days.calendar.days = calendar::WorkingCalendar(0b0111111, {day("2026-05-04")});
    profile.own_calendars.push_back(six_days);
    profile.institutions[play.party("police").index].calendar = profile::CalendarId{0};
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("police")));             // Friday 3 April: a month ends on Sunday 3 May
    CHECK(last_day(play.clock("monthly", 1)) == "2026-05-05"); // the country's holiday, not the body's
}

TEST_CASE("A limit with a calendar of its own counts by it whoever handles it", "[casework][clocks]") {
    Declaring play;
    auto& profile = play.context.profile;
    profile::OwnCalendar every_day;
    profile.own_calendars.push_back(every_day);
    profile.clocks[profile.clock("monthly").index].calendar = profile::CalendarId{0};
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("police")));
    CHECK(last_day(play.clock("monthly", 1)) == "2026-05-03"); // a Sunday
    CHECK(last_day(play.clock("limit")) != "2026-05-03");
}

TEST_CASE("A day declared off moves every limit that ends on it, not the first of a case alone", "[casework][clocks]") {
    Declaring play;
    play.submitted().assigned();
    REQUIRE(last_day(play.clock("swift")) == "2026-04-23");
    CHECK(play.declared("2026-04-23") == Moved{"swift 2026-04-24"});
}
