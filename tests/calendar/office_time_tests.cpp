#include "tests/calendar/korea_2026.hpp"

#include <catch2/catch.hpp>

using namespace calendar;
using korea_2026::at;
using korea_2026::day;

namespace {

constexpr std::int32_t hour = 3600;

WorkingCalendar nine_to_six() {
    auto days = korea_2026::days();
    days.keep_office({{9 * hour, 12 * hour}, {13 * hour, 18 * hour}});
    return days;
}

std::string ends(std::string_view start, int hours, const std::vector<Pause>& pauses = {}, const std::vector<Date>& days_off = {}) {
    Term term{at(start), {hours, Unit::office_hours}, {}, pauses};
    term.days_off = days_off;
    return iso(due(term, {}, nine_to_six()));
}

} // namespace

TEST_CASE("Hours of office time stand still at noon, at night, on weekends and holidays", "[calendar]") {
    CHECK(ends("2026-05-04T10:00", 2) == "2026-05-04T12:00");
    CHECK(ends("2026-05-04T10:00", 3) == "2026-05-04T14:00");
    CHECK(ends("2026-05-04T17:00", 2) == "2026-05-06T10:00"); // the 5th is Children's Day
    CHECK(ends("2026-05-08T17:00", 8) == "2026-05-11T17:00"); // a Friday
}

TEST_CASE("Hours of office time that end with the day end when the office closes", "[calendar]") {
    CHECK(ends("2026-05-06T09:00", 8) == "2026-05-06T18:00");
    CHECK(ends("2026-05-06T20:00", 8) == "2026-05-07T18:00");
}

TEST_CASE("While a clock of office hours stands still none of them passes", "[calendar]") {
    CHECK(ends("2026-05-06T09:00", 4, {{at("2026-05-06T10:00"), at("2026-05-06T11:00")}}) == "2026-05-06T15:00");
    CHECK(ends("2026-05-06T09:00", 4, {{at("2026-05-06T10:00"), at("2026-05-07T09:30")}}) == "2026-05-07T13:30");
}

TEST_CASE("A day declared off has no office hours", "[calendar]") { CHECK(ends("2026-05-06T17:00", 2, {}, {day("2026-05-07")}) == "2026-05-08T10:00"); }

TEST_CASE("Where no office hours are known, hours of office time are hours of the clock", "[calendar]") {
    CHECK(iso(due({at("2026-05-04T17:00"), {2, Unit::office_hours}, {}, {}}, {}, korea_2026::days())) == "2026-05-04T19:00");
}

TEST_CASE("Extended, hours of office time go on as office time", "[calendar]") {
    const std::vector<Length> more{{5, Unit::office_hours}};
    CHECK(iso(due({at("2026-05-06T09:00"), {8, Unit::office_hours}, more, {}}, {}, nine_to_six())) == "2026-05-07T15:00");
}

TEST_CASE("A second that is left of an hour of office time is waited for", "[calendar]") {
    CHECK(ends("2026-05-06T09:00", 1, {{at("2026-05-06T09:59:59"), at("2026-05-06T10:30")}}) == "2026-05-06T10:30:01");
}

TEST_CASE("A clock that stood still for no time loses none", "[calendar]") {
    CHECK(ends("2026-05-06T10:00", 2, {{at("2026-05-06T10:00"), at("2026-05-06T10:00")}}) == "2026-05-06T12:00");
}
