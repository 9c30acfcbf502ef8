#include "tests/calendar/korea_2026.hpp"

#include <catch2/catch.hpp>

using namespace calendar;
using korea_2026::at;
using korea_2026::day;

namespace {

Term before(std::string_view event, Length length) {
    Term term{at(event), length, {}, {}};
    term.counts_back = true;
    return term;
}

std::string last_day(const Term& term, const Counting& counting = {}) {
    const auto days = korea_2026::days();
    const auto explained = explain_due(term, counting, days);
    CHECK(explained.due == due(term, counting, days));
    return iso(due(term, counting, days));
}

Counting rolls_back() {
    Counting counting;
    counting.rolls_back = true;
    return counting;
}

} // namespace

TEST_CASE("Notice seven days before a hearing on 15 May 2026 is in time to the end of 8 May", "[calendar]") {
    CHECK(last_day(before("2026-05-15T10:00", {7, Unit::calendar_days})) == "2026-05-08T23:59:59");
}

TEST_CASE("Where the first day counts, the day of the hearing is one of the seven", "[calendar]") {
    Counting counting;
    counting.first_day_counts = true;
    CHECK(last_day(before("2026-05-15T10:00", {7, Unit::calendar_days}), counting) == "2026-05-09T23:59:59");
}

TEST_CASE("Counted back, working days pass over weekends and holidays", "[calendar]") {
    // 8, 7, 6, 4 and 1 May: the 5th is Children's Day, the 2nd and 3rd a weekend
    CHECK(last_day(before("2026-05-11T10:00", {5, Unit::working_days})) == "2026-05-01T23:59:59");
}

TEST_CASE("A month before the 31st is the last day of a shorter month", "[calendar]") {
    CHECK(last_day(before("2026-03-31T10:00", {1, Unit::months})) == "2026-02-28T23:59:59");
    CHECK(last_day(before("2026-01-15T10:00", {2, Unit::months})) == "2025-11-15T23:59:59");
}

TEST_CASE("Counted back, a last day on a weekend stays where it falls unless the country moves it to the working day before", "[calendar]") {
    const auto sunday = before("2026-05-17T10:00", {7, Unit::calendar_days});
    CHECK(last_day(sunday) == "2026-05-10T23:59:59");
    CHECK(last_day(sunday, rolls_back()) == "2026-05-08T23:59:59");
    CHECK(last_day(before("2026-05-12T10:00", {7, Unit::calendar_days}), rolls_back()) == "2026-05-04T23:59:59");
}

TEST_CASE("No days before a hearing are the day of the hearing itself", "[calendar]") {
    CHECK(last_day(before("2026-05-16T10:00", {0, Unit::calendar_days}), rolls_back()) == "2026-05-16T23:59:59");
}

TEST_CASE("Hours before a moment go back by the clock", "[calendar]") { CHECK(last_day(before("2026-05-15T10:00", {48, Unit::hours})) == "2026-05-13T10:00"); }

TEST_CASE("Counting back tells every day from the hearing to the last one", "[calendar]") {
    const auto explained = explain_due(before("2026-05-11T10:00", {5, Unit::working_days}), {}, korea_2026::days());
    REQUIRE(explained.steps.size() == 7);
    CHECK(explained.steps[0] == Step{StepKind::first_day_not_counted, day("2026-05-11"), day("2026-05-11"), 0});
    CHECK(explained.steps[1] == Step{StepKind::skipped_weekend, day("2026-05-09"), day("2026-05-10"), 0});
    CHECK(explained.steps[2] == Step{StepKind::counted, day("2026-05-06"), day("2026-05-08"), 3});
    CHECK(explained.steps[3] == Step{StepKind::skipped_holiday, day("2026-05-05"), day("2026-05-05"), 0});
    CHECK(explained.steps[4] == Step{StepKind::counted, day("2026-05-04"), day("2026-05-04"), 1});
    CHECK(explained.steps[5].kind == StepKind::skipped_weekend);
}

TEST_CASE("Where the first day counts, one day is the day itself and no day too", "[calendar]") {
    Counting counting;
    counting.first_day_counts = true;
    CHECK(last_day(before("2026-05-15T10:00", {1, Unit::calendar_days}), counting) == "2026-05-15T23:59:59");
    CHECK(last_day(before("2026-05-15T10:00", {0, Unit::calendar_days}), counting) == "2026-05-15T23:59:59");
}

TEST_CASE("A last day that moves back says over what it moves", "[calendar]") {
    const auto weekend = explain_due(before("2026-05-11T10:00", {1, Unit::calendar_days}), rolls_back(), korea_2026::days());
    CHECK(weekend.steps.back() == Step{StepKind::rolled_back_weekend, day("2026-05-08"), day("2026-05-09"), 0});
    const auto holiday = explain_due(before("2026-05-12T10:00", {7, Unit::calendar_days}), rolls_back(), korea_2026::days());
    CHECK(holiday.steps.back() == Step{StepKind::rolled_back_holiday, day("2026-05-04"), day("2026-05-04"), 0});
}

TEST_CASE("However many hours lie before a moment, each counts", "[calendar]") {
    CHECK(last_day(before("2026-05-15T10:00", {0, Unit::hours})) == "2026-05-15T10:00");
    CHECK(last_day(before("2026-05-15T10:00", {40000, Unit::hours})) == "2021-10-21T18:00");
}
