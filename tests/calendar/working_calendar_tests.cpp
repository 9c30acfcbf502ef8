#include "tests/calendar/korea_2026.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace calendar;
using korea_2026::day;

TEST_CASE("A country that says nothing works every day", "[calendar]") {
    const WorkingCalendar always;
    CHECK(always.is_working(day("2026-01-01")));
    CHECK(always.is_working(day("2026-04-05")));
    CHECK(always.holidays().empty());
}

TEST_CASE("A holiday on a weekend is a holiday", "[calendar]") {
    const auto days = korea_2026::days();
    CHECK(days.kind(day("2026-09-26")) == DayKind::holiday);
    CHECK(days.kind(day("2026-09-27")) == DayKind::weekend);
    CHECK(days.kind(day("2026-09-28")) == DayKind::working);
}

TEST_CASE("Before the first and after the last known holiday only the week decides", "[calendar]") {
    const auto days = korea_2026::days();
    CHECK(days.kind(day("2025-12-25")) == DayKind::working);
    CHECK(days.kind(day("2027-01-01")) == DayKind::working);
    CHECK(days.kind(day("2027-01-02")) == DayKind::weekend);
}

TEST_CASE("A week may be any days that work", "[calendar]") {
    const WorkingCalendar sunday_to_thursday{0b1001111, {}};
    CHECK(sunday_to_thursday.kind(day("2026-04-03")) == DayKind::weekend);
    CHECK(sunday_to_thursday.kind(day("2026-04-04")) == DayKind::weekend);
    CHECK(sunday_to_thursday.kind(day("2026-04-05")) == DayKind::working);
}

TEST_CASE("A Saturday that was moved by decree works, also before the first holiday and after the last", "[calendar]") {
    const WorkingCalendar days{0b0011111, {day("2026-05-05")}, {day("2026-01-10"), day("2026-12-12")}};
    CHECK(days.is_working(day("2026-01-10")));
    CHECK(days.is_working(day("2026-12-12")));
    CHECK(days.kind(day("2026-12-19")) == DayKind::weekend);
    CHECK(days.kind(day("2026-05-05")) == DayKind::holiday);
    CHECK(days.is_working(day("2026-05-06")));
    const WorkingCalendar without_holidays{0b0011111, {}, {day("2026-01-10")}};
    CHECK(without_holidays.is_working(day("2026-01-10")));
    CHECK(without_holidays.kind(day("2026-01-11")) == DayKind::weekend);
}

TEST_CASE("Holidays may come in any order and twice", "[calendar]") {
    const WorkingCalendar days{0b0011111, {day("2026-05-05"), day("2026-01-01"), day("2026-05-05")}};
    REQUIRE(days.holidays().size() == 2);
    CHECK(std::ranges::is_sorted(days.holidays()));
    CHECK(days.kind(day("2026-05-05")) == DayKind::holiday);
}

TEST_CASE("Holidays are known for the years from the first to the last that is entered, and for no other", "[calendar]") {
    const WorkingCalendar days{0b0011111, {day("2026-05-05"), day("2028-01-01")}};
    CHECK(days.knows_year_of(day("2026-01-01")));
    CHECK(days.knows_year_of(day("2027-06-30")));
    CHECK(days.knows_year_of(day("2028-12-31")));
    CHECK_FALSE(days.knows_year_of(day("2029-01-01")));
    CHECK_FALSE(days.knows_year_of(day("2025-12-31")));
    CHECK_FALSE(WorkingCalendar{}.knows_year_of(day("2026-01-01")));
}

TEST_CASE("Every day of 2026 is a holiday where the list says so, else what the week says", "[calendar]") {
    const auto days = korea_2026::days();
    for (auto date = day("2025-12-01"); date <= day("2027-02-01"); date = date + 1) {
        const bool listed = std::ranges::find(days.holidays(), date) != days.holidays().end();
        const bool free = weekday(date) == Weekday::sat || weekday(date) == Weekday::sun;
        const auto expected = listed ? DayKind::holiday : free ? DayKind::weekend : DayKind::working;
        if (days.kind(date) != expected) FAIL(iso(date));
    }
    SUCCEED();
}
