#include "engine/calendar/instant.hpp"

#include <catch2/catch.hpp>

using namespace calendar;

TEST_CASE("1 January 1970 is day zero and a Thursday", "[calendar]") {
    CHECK(date({1970, 1, 1}).days == 0);
    CHECK(weekday({0}) == Weekday::thu);
    CHECK(weekday({-1}) == Weekday::wed);
    CHECK(weekday({4}) == Weekday::mon);
}

TEST_CASE("Every day of four centuries has one civil date, one number and the weekday after the day before", "[calendar]") {
    auto before = civil(date({1799, 12, 31}));
    for (auto at = date({1800, 1, 1}); at <= date({2200, 12, 31}); at = at + 1) {
        const auto now = civil(at);
        if (!exists(now) || date(now) != at || now <= before) FAIL("day " << at.days);
        if (static_cast<int>(weekday(at)) != (static_cast<int>(weekday(at - 1)) + 1) % 7) FAIL("weekday of day " << at.days);
        before = now;
    }
    SUCCEED();
}

TEST_CASE("A leap day exists in years that four divides, but only every fourth century", "[calendar]") {
    CHECK(exists({2024, 2, 29}));
    CHECK(exists({2000, 2, 29}));
    CHECK_FALSE(exists({2026, 2, 29}));
    CHECK_FALSE(exists({1900, 2, 29}));
    CHECK_FALSE(exists({2026, 4, 31}));
    CHECK_FALSE(exists({2026, 13, 1}));
    CHECK_FALSE(exists({2026, 0, 1}));
    CHECK_FALSE(exists({2026, 1, 0}));
    CHECK_FALSE(exists({0, 1, 1}));
}

TEST_CASE("A date begins at midnight and its last second is one before the next", "[calendar]") {
    const auto day = parse_date("2026-04-03").value();
    CHECK(iso(start_of(day)) == "2026-04-03T00:00");
    CHECK(iso(end_of(day)) == "2026-04-03T23:59:59");
    CHECK(end_of(day) + 1 == start_of(day + 1));
    CHECK(date_of(end_of(day)) == day);
    CHECK(date_of(start_of(day)) == day);
}

TEST_CASE("Moments before 1970 belong to the day they fall on", "[calendar]") {
    CHECK(date_of({-1}) == Date{-1});
    CHECK(date_of({-seconds_per_day}) == Date{-1});
    CHECK(iso(Instant{-1}) == "1969-12-31T23:59:59");
}

TEST_CASE("A date is read only as year, month and day that exist", "[calendar]") {
    CHECK(iso(parse_date("2026-04-03").value()) == "2026-04-03");
    CHECK(iso(parse_date("0001-01-01").value()) == "0001-01-01");
    CHECK(iso(parse_date("9999-12-31").value()) == "9999-12-31");
    for (const auto* text : {"", "2026", "2026-4-3", "2026-04-3", "2026/04/03", "2026-02-30", "0000-01-01", "2026-04-03 ", " 2026-04-03", "+026-04-03",
                             "2026-04-031", "20260403", "2026-0a-03"})
        CHECK_FALSE(parse_date(text));
}

TEST_CASE("A moment is read with minutes or with seconds, and with nothing after", "[calendar]") {
    CHECK(iso(parse_instant("2026-04-03T09:10").value()) == "2026-04-03T09:10");
    CHECK(iso(parse_instant("2026-04-03T09:10:30").value()) == "2026-04-03T09:10:30");
    CHECK(iso(parse_instant("2026-04-03T09:10:00").value()) == "2026-04-03T09:10");
    for (const auto* text : {"", "2026-04-03", "2026-04-03T", "2026-04-03T9:10", "2026-04-03T24:00", "2026-04-03T09:60", "2026-04-03T09:10:60",
                             "2026-04-03 09:10", "2026-04-03T09:10Z", "2026-04-03T09:10:3", "2026-04-03T09-10", "2026-02-29T09:10", "2026-04-03T09:10+09:00"})
        CHECK_FALSE(parse_instant(text));
}

TEST_CASE("Every month has the days that it has, February one more in a leap year", "[calendar]") {
    const std::vector<int> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; ++month) {
        INFO(month);
        CHECK(exists({2026, month, days.at(static_cast<std::size_t>(month - 1))}));
        CHECK_FALSE(exists({2026, month, days.at(static_cast<std::size_t>(month - 1)) + 1}));
        CHECK_FALSE(exists({2026, month, 0}));
    }
    CHECK(exists({2028, 2, 29}));
    CHECK_FALSE(exists({2028, 2, 30}));
}

TEST_CASE("Years run from 1 to 9999 and months from 1 to 12", "[calendar]") {
    CHECK(exists({1, 1, 1}));
    CHECK(exists({9999, 12, 31}));
    CHECK_FALSE(exists({0, 1, 1}));
    CHECK_FALSE(exists({10000, 1, 1}));
    CHECK_FALSE(exists({2026, 0, 1}));
    CHECK_FALSE(exists({2026, 13, 1}));
}

TEST_CASE("A date or a moment with one part that is none is refused whole", "[calendar]") {
    for (const auto* text : {"20x6-04-03", "2026-x4-03", "2026-04-0x", "2026/04-03", "2026-04/03", "2026-04-033"}) {
        INFO(text);
        CHECK_FALSE(parse_date(text));
    }
    for (const auto* text : {"2026-x4-03T09:10:30", "2026-04-03Tx9:10:30", "2026-04-03T09:x0:30", "2026-04-03T09:10:x0", "2026-04-03T24:10:30",
                             "2026-04-03T09:60:30", "2026-04-03T09:10:60"}) {
        INFO(text);
        CHECK_FALSE(parse_instant(text));
    }
}

TEST_CASE("A date is read to its end, whatever digits follow, and none is made of letters", "[calendar]") {
    CHECK(parse_date(std::string_view("2026-04-0399").substr(0, 10)) == parse_date("2026-04-03"));
    for (const auto* text : {"abcd-04-03", "2026-ab-03", "2026-04-ab", "0000-04-03", "2026-04-00"}) {
        INFO(text);
        CHECK_FALSE(parse_date(text));
    }
}
