#include "tests/calendar/korea_2026.hpp"

#include <catch2/catch.hpp>

using namespace calendar;
using korea_2026::at;

namespace {

constexpr Counting first_day_counts{true, true, MonthEnd::last_day};
constexpr Counting never_rolls{false, false, MonthEnd::last_day};
constexpr Counting month_runs_over{false, false, MonthEnd::first_of_next};

/// A term as the tests say it, and its due moment as text.
struct Asked {
    std::string_view start;
    Length length;
    std::vector<Pause> pauses{};
    std::vector<Length> extensions{};
    Counting counting{};
};

std::string due_of(const Asked& asked) { return iso(due({at(asked.start), asked.length, asked.extensions, asked.pauses}, asked.counting, korea_2026::days())); }

Pause pause(std::string_view from, std::string_view until) { return {at(from), at(until)}; }

constexpr Length days(int amount) { return {amount, Unit::calendar_days}; }
constexpr Length working_days(int amount) { return {amount, Unit::working_days}; }
constexpr Length months(int amount) { return {amount, Unit::months}; }
constexpr Length hours(int amount) { return {amount, Unit::hours}; }

} // namespace

TEST_CASE("Sixty calendar days from Friday 3 April 2026 end with Tuesday 2 June", "[calendar]") {
    CHECK(due_of({"2026-04-03T09:10", days(60)}) == "2026-06-02T23:59:59");
    CHECK(due_of({"2026-04-03T00:00", days(60)}) == "2026-06-02T23:59:59");
    CHECK(due_of({"2026-04-03T23:59:59", days(60)}) == "2026-06-02T23:59:59");
}

TEST_CASE("Where the first day counts, a period ends one day earlier", "[calendar]") {
    CHECK(due_of({"2026-04-03T09:10", days(60), {}, {}, first_day_counts}) == "2026-06-01T23:59:59");
    CHECK(due_of({"2026-04-03T09:10", working_days(1), {}, {}, first_day_counts}) == "2026-04-03T23:59:59");
    CHECK(due_of({"2026-04-04T09:10", working_days(1), {}, {}, first_day_counts}) == "2026-04-06T23:59:59");
}

TEST_CASE("Sixty working days skip weekends, Children's Day and Buddha's Birthday", "[calendar]") {
    CHECK(due_of({"2026-04-03T09:10", working_days(60)}) == "2026-06-30T23:59:59");
}

TEST_CASE("Three working days across Children's Day 2026 end on the Thursday", "[calendar]") {
    CHECK(due_of({"2026-05-01T17:59", working_days(3)}) == "2026-05-07T23:59:59");
}

TEST_CASE("A last day on Chuseok moves past the holidays and the weekend after", "[calendar]") {
    CHECK(due_of({"2026-09-14T10:00", days(10)}) == "2026-09-28T23:59:59");
    CHECK(due_of({"2026-09-14T10:00", days(10), {}, {}, never_rolls}) == "2026-09-24T23:59:59");
}

TEST_CASE("A last day that works does not move although a holiday follows", "[calendar]") {
    CHECK(due_of({"2026-09-13T10:00", days(10)}) == "2026-09-23T23:59:59");
}

TEST_CASE("A month from the 31st ends on the month's last day, or on the first of the next, as the law says", "[calendar]") {
    CHECK(due_of({"2026-01-31T12:00", months(1), {}, {}, never_rolls}) == "2026-02-28T23:59:59");
    CHECK(due_of({"2026-01-31T12:00", months(1), {}, {}, month_runs_over}) == "2026-03-01T23:59:59");
    CHECK(due_of({"2028-01-31T12:00", months(1), {}, {}, never_rolls}) == "2028-02-29T23:59:59");
    CHECK(due_of({"2028-01-31T12:00", months(1), {}, {}, month_runs_over}) == "2028-03-01T23:59:59");
    CHECK(due_of({"2026-03-31T12:00", months(3), {}, {}, never_rolls}) == "2026-06-30T23:59:59");
    CHECK(due_of({"2026-11-30T12:00", months(3), {}, {}, never_rolls}) == "2027-02-28T23:59:59");
}

TEST_CASE("A month ends on the day of the same number, across years too", "[calendar]") {
    CHECK(due_of({"2026-04-03T09:10", months(1), {}, {}, never_rolls}) == "2026-05-03T23:59:59");
    CHECK(due_of({"2026-12-15T09:10", months(1), {}, {}, never_rolls}) == "2027-01-15T23:59:59");
    CHECK(due_of({"2026-12-15T09:10", months(24), {}, {}, never_rolls}) == "2028-12-15T23:59:59");
    CHECK(due_of({"2028-02-29T09:10", months(12), {}, {}, never_rolls}) == "2029-02-28T23:59:59");
}

TEST_CASE("A month that ends on a weekend before a holiday moves to the next working day", "[calendar]") {
    CHECK(due_of({"2026-01-31T12:00", months(1)}) == "2026-03-03T23:59:59");
}

TEST_CASE("A month whose first day counts ends the day before the same number", "[calendar]") {
    const Counting counting{true, false, MonthEnd::last_day};
    CHECK(due_of({"2026-03-01T12:00", months(1), {}, {}, counting}) == "2026-03-31T23:59:59");
    CHECK(due_of({"2026-01-31T12:00", months(1), {}, {}, counting}) == "2026-02-28T23:59:59");
    CHECK(due_of({"2026-01-31T12:00", months(1), {}, {}, {true, false, MonthEnd::first_of_next}}) == "2026-02-28T23:59:59");
}

TEST_CASE("A suspension in the middle moves the end by its days, the first of them not", "[calendar]") {
    CHECK(due_of({"2026-04-03T09:10", days(60), {pause("2026-04-20T10:00", "2026-05-04T16:00")}}) == "2026-06-16T23:59:59");
}

TEST_CASE("A suspension within one day changes nothing for whole days", "[calendar]") {
    CHECK(due_of({"2026-04-03T09:10", days(60), {pause("2026-04-20T10:00", "2026-04-20T16:00")}}) == "2026-06-02T23:59:59");
}

TEST_CASE("A suspension across a weekend moves working days by the working days in it", "[calendar]") {
    CHECK(due_of({"2026-04-03T09:10", working_days(5)}) == "2026-04-10T23:59:59");
    CHECK(due_of({"2026-04-03T09:10", working_days(5), {pause("2026-04-09T11:00", "2026-04-13T09:00")}}) == "2026-04-14T23:59:59");
    CHECK(due_of({"2026-04-03T09:10", working_days(5), {pause("2026-04-03T18:00", "2026-04-05T09:00")}}) == "2026-04-10T23:59:59");
}

TEST_CASE("Two suspensions add up", "[calendar]") {
    const std::vector pauses{pause("2026-04-06T09:00", "2026-04-08T09:00"), pause("2026-04-20T09:00", "2026-04-25T09:00")};
    CHECK(due_of({"2026-04-03T09:10", days(30)}) == "2026-05-04T23:59:59");
    CHECK(due_of({"2026-04-03T09:10", days(30), pauses}) == "2026-05-11T23:59:59");
}

TEST_CASE("A suspension moves months by its days as well", "[calendar]") {
    const std::vector pauses{pause("2026-04-10T09:00", "2026-04-17T09:00")};
    CHECK(due_of({"2026-04-03T09:10", months(1), pauses, {}, never_rolls}) == "2026-05-10T23:59:59");
}

TEST_CASE("An extension of thirty days on a suspended clock begins where the suspended period ended", "[calendar]") {
    const std::vector pauses{pause("2026-04-20T10:00", "2026-05-04T16:00")};
    CHECK(due_of({"2026-04-03T09:10", days(60), pauses, {days(30)}}) == "2026-07-16T23:59:59");
}

TEST_CASE("An extension begins where the period ended before it moved past a holiday", "[calendar]") {
    CHECK(due_of({"2026-09-14T10:00", days(10), {}, {days(10)}}) == "2026-10-06T23:59:59");
}

TEST_CASE("Extensions of other units follow one another", "[calendar]") {
    CHECK(due_of({"2026-04-03T09:10", days(7), {}, {working_days(2), months(1)}, never_rolls}) == "2026-05-14T23:59:59");
}

TEST_CASE("Months after months are counted from the day on which the first of them began", "[calendar]") {
    CHECK(due_of({"2026-11-30T09:10", months(3), {}, {months(3)}, never_rolls}) == "2027-05-30T23:59:59");
    CHECK(due_of({"2026-11-30T09:10", months(3), {}, {months(3)}}) == "2027-05-31T23:59:59"); // the 30th is a Sunday
    CHECK(due_of({"2026-01-31T09:10", months(1), {}, {months(1), months(1)}, never_rolls}) == "2026-04-30T23:59:59");
    CHECK(due_of({"2026-01-31T09:10", months(1), {}, {months(1)}, month_runs_over}) == "2026-03-31T23:59:59");
    CHECK(due_of({"2026-01-31T09:10", months(1), {}, {months(1)}, {true, false, MonthEnd::last_day}}) == "2026-03-30T23:59:59");
    CHECK(due_of({"2026-11-30T09:10", months(3), {}, {months(3)}, {false, false, MonthEnd::last_day, true}}) == "2027-05-28T23:59:59"); // as it once was
}

TEST_CASE("Months after days, or after days that stood still, are counted from where those ended", "[calendar]") {
    CHECK(due_of({"2026-01-21T09:10", days(10), {}, {months(1), months(1)}, never_rolls}) == "2026-03-31T23:59:59");
    CHECK(due_of({"2026-01-31T09:10", months(1), {}, {days(1), months(1)}, never_rolls}) == "2026-04-01T23:59:59");
    const std::vector pauses{pause("2026-02-10T09:00", "2026-02-12T09:00")};
    CHECK(due_of({"2026-01-31T09:10", months(1), pauses, {months(1)}, never_rolls}) == "2026-04-02T23:59:59"); // 2 March, and a month
}

TEST_CASE("Who suspends on the last day is in time: the period ends with the suspension", "[calendar]") {
    CHECK(due_of({"2026-04-03T09:10", days(10)}) == "2026-04-13T23:59:59");
    CHECK(due_of({"2026-04-03T09:10", days(10), {pause("2026-04-13T15:00", "2026-04-20T09:00")}}) == "2026-04-20T23:59:59");
    CHECK(due_of({"2026-04-03T09:10", days(8), {pause("2026-04-12T15:00", "2026-04-15T09:00")}}) == "2026-04-15T23:59:59");
}

TEST_CASE("A suspension that was over before the start, or begins after the end, changes nothing", "[calendar]") {
    CHECK(due_of({"2026-04-03T09:10", days(10), {pause("2026-03-01T09:00", "2026-03-20T09:00")}}) == "2026-04-13T23:59:59");
    CHECK(due_of({"2026-04-03T09:10", days(10), {pause("2026-04-14T09:00", "2026-04-20T09:00")}}) == "2026-04-13T23:59:59");
    CHECK(due_of({"2026-04-03T09:10", hours(3), {pause("2026-03-01T09:00", "2026-03-20T09:00")}}) == "2026-04-03T12:10");
}

TEST_CASE("A length of zero ends with the day it begins on, whatever day that is", "[calendar]") {
    for (const auto length : {days(0), working_days(0), months(0)}) {
        CHECK(due_of({"2026-04-04T09:10", length}) == "2026-04-04T23:59:59");
        CHECK(due_of({"2026-04-04T09:10", length, {}, {}, first_day_counts}) == "2026-04-04T23:59:59");
    }
    CHECK(due_of({"2026-04-04T09:10", hours(0)}) == "2026-04-04T09:10");
}

TEST_CASE("Hours run across midnight, weekends and holidays and never move on", "[calendar]") {
    CHECK(due_of({"2026-04-03T20:00", hours(7)}) == "2026-04-04T03:00");
    CHECK(due_of({"2026-09-23T18:30:15", hours(24)}) == "2026-09-24T18:30:15");
    CHECK(due_of({"2026-04-03T20:00", hours(24), {}, {hours(12)}}) == "2026-04-05T08:00");
}

TEST_CASE("On a clock of hours a day of an extension is 24 hours and a month thirty such days; on a clock of days 24 hours are a day", "[calendar]") {
    CHECK(due_of({"2026-04-03T20:00", hours(1), {}, {days(2)}}) == "2026-04-05T21:00");
    CHECK(due_of({"2026-04-03T20:00", hours(1), {}, {months(1)}}) == "2026-05-03T21:00");
    CHECK(due_of({"2026-04-06T09:10", days(1), {}, {hours(24)}}) == "2026-04-08T23:59:59");
    CHECK(due_of({"2026-04-06T09:10", days(1), {}, {hours(47)}}) == "2026-04-08T23:59:59");
}

TEST_CASE("An extension by nothing extends nothing", "[calendar]") {
    CHECK(due_of({"2026-04-03T20:00", hours(1), {}, {days(0), months(0)}}) == "2026-04-03T21:00");
    CHECK(due_of({"2026-04-04T09:10", days(0), {}, {days(0)}}) == "2026-04-04T23:59:59");
}

TEST_CASE("Who suspends in the last second of a clock of hours is in time", "[calendar]") {
    CHECK(due_of({"2026-04-03T20:00", hours(1), {pause("2026-04-03T21:00:00", "2026-04-03T23:30")}}) == "2026-04-03T23:30");
    CHECK(due_of({"2026-04-03T20:00", hours(1), {pause("2026-04-03T21:00:01", "2026-04-03T23:30")}}) == "2026-04-03T21:00");
}

TEST_CASE("A suspension moves hours by exactly its seconds", "[calendar]") {
    CHECK(due_of({"2026-04-03T20:00", hours(7), {pause("2026-04-03T21:00", "2026-04-04T06:30:30")}}) == "2026-04-04T12:30:30");
    CHECK(due_of({"2026-04-03T20:00", hours(7), {pause("2026-04-03T19:00", "2026-04-03T21:00")}}) == "2026-04-04T04:00");
}

TEST_CASE("A length that nobody lives to see is cut and still has a date", "[calendar]") {
    for (const auto unit : {Unit::hours, Unit::calendar_days, Unit::working_days, Unit::months})
        CHECK(due({at("2026-04-03T09:10"), {INT32_MAX, unit}, {}, {}}, {}, korea_2026::days()) > at("3900-01-01T00:00"));
    CHECK(due_of({"2026-04-03T09:10", days(-5)}) == "2026-04-03T23:59:59");
}
