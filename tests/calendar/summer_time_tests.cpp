#include "tests/calendar/korea_2026.hpp"

#include <catch2/catch.hpp>

using namespace calendar;
using korea_2026::at;

namespace {

/// As in central Europe: the last Sundays of March and October.
const SummerTime summer{{3, Weekday::sun, -1, 2 * 3600}, {10, Weekday::sun, -1, 3 * 3600}, 3600};

Counting kosovo() {
    Counting counting;
    counting.summer_time = summer;
    return counting;
}

std::string ends(std::string_view start, Length length, const std::vector<Pause>& pauses = {}) {
    return iso(due({at(start), length, {}, pauses}, kosovo(), WorkingCalendar{0b0011111, {}}));
}

} // namespace

TEST_CASE("Summer time begins and ends on the last Sundays of March and October", "[calendar]") {
    CHECK(iso(summer.begins.in(2026)) == "2026-03-29T02:00");
    CHECK(iso(summer.ends.in(2026)) == "2026-10-25T03:00");
    CHECK(iso(Yearly{4, Weekday::sun, 1, 0}.in(2026)) == "2026-04-05T00:00");
    CHECK(iso(Yearly{12, Weekday::thu, -1, 0}.in(2026)) == "2026-12-31T00:00");
    CHECK(iso(Yearly{4, Weekday::thu, -1, 0}.in(2026)) == "2026-04-30T00:00");
}

TEST_CASE("Forty-eight hours over the beginning of summer time end an hour later in the day", "[calendar]") {
    CHECK(ends("2026-03-28T16:00", {48, Unit::hours}) == "2026-03-30T17:00");
    CHECK(ends("2026-03-30T16:00", {48, Unit::hours}) == "2026-04-01T16:00");
}

TEST_CASE("Forty-eight hours over the end of summer time end an hour earlier in the day", "[calendar]") {
    CHECK(ends("2026-10-24T16:00", {48, Unit::hours}) == "2026-10-26T15:00");
    CHECK(ends("2026-10-23T02:00", {48, Unit::hours}) == "2026-10-25T02:00");
    CHECK(ends("2026-10-25T02:30", {24, Unit::hours}) == "2026-10-26T01:30"); // of the hour that comes twice the first is meant
}

TEST_CASE("What stands still over the beginning of summer time loses the hours that really passed", "[calendar]") {
    CHECK(ends("2026-03-28T10:00", {24, Unit::hours}, {{at("2026-03-28T12:00"), at("2026-03-30T12:00")}}) == "2026-03-31T10:00");
}

TEST_CASE("Days are whole days on either side of summer time", "[calendar]") {
    CHECK(ends("2026-03-28T16:00", {10, Unit::calendar_days}) == "2026-04-07T23:59:59");
}

TEST_CASE("South of the equator summer time lasts over the new year", "[calendar]") {
    const SummerTime south{{10, Weekday::sun, 1, 2 * 3600}, {4, Weekday::sun, 1, 3 * 3600}, 3600};
    CHECK(elapsed(at("2026-12-31T23:00"), at("2027-01-01T01:00"), south) == 2 * 3600);
    CHECK(elapsed(at("2026-04-05T00:00"), at("2026-04-06T00:00"), south) == 25 * 3600);
    CHECK(elapsed(at("2026-10-04T00:00"), at("2026-10-05T00:00"), south) == 23 * 3600);
}

TEST_CASE("Without summer time an hour is an hour", "[calendar]") {
    CHECK(later(at("2026-03-29T01:30"), 3600, {}) == at("2026-03-29T02:30"));
    CHECK(elapsed(at("2026-03-29T01:30"), at("2026-03-29T03:30"), {}) == 7200);
}

TEST_CASE("A weekday of the month is counted from the first day of that month on", "[calendar]") {
    CHECK(iso(Yearly{6, Weekday::sun, 1, 0}.in(2026)) == "2026-06-07T00:00"); // 31 May is a Sunday
    CHECK(iso(Yearly{3, Weekday::sun, 2, 7200}.in(2026)) == "2026-03-08T02:00");
    CHECK(iso(Yearly{3, Weekday::sun, 4, 0}.in(2026)) == "2026-03-22T00:00");
}

TEST_CASE("The second after the last of winter is one hour ahead, and the last of summer is followed by the hour again", "[calendar]") {
    CHECK(later(at("2026-03-29T01:59:59"), 1, summer) == at("2026-03-29T03:00"));
    CHECK(later(at("2026-10-25T02:59:59"), 1, summer) == at("2026-10-25T02:00"));
    CHECK(elapsed(at("2026-10-25T02:59:59"), at("2026-10-25T03:00"), summer) == 3601);
    CHECK(elapsed(at("2026-03-29T01:59:59"), at("2026-03-29T03:00"), summer) == 1);
}

TEST_CASE("South of the equator the hours at either end are counted alike", "[calendar]") {
    const SummerTime south{{10, Weekday::sun, 1, 2 * 3600}, {4, Weekday::sun, 1, 3 * 3600}, 3600};
    CHECK(later(at("2026-10-04T01:59:59"), 1, south) == at("2026-10-04T03:00"));
    CHECK(later(at("2026-04-05T02:59:59"), 1, south) == at("2026-04-05T02:00"));
    CHECK(elapsed(at("2026-04-05T02:59:59"), at("2026-04-05T03:00"), south) == 3601);
}
