#include "tests/calendar/korea_2026.hpp"

#include <catch2/catch.hpp>

using namespace calendar;
using korea_2026::at;

namespace {

/// One line a step: "counted 2026-04-04..2026-06-02 60".
std::string told(const Arithmetic& arithmetic) {
    std::string text;
    for (const auto& step : arithmetic.steps)
        text += std::string(word_of(step.kind)) + " " + iso(step.from) + ".." + iso(step.to) + " " + std::to_string(step.used) + "\n";
    return text;
}

std::string explained(std::string_view start, Length length, std::vector<Pause> pauses = {}, std::vector<Length> extensions = {}) {
    return told(explain_due({at(start), length, extensions, pauses}, {}, korea_2026::days()));
}

} // namespace

TEST_CASE("Sixty calendar days are explained by the first day and the days counted", "[calendar]") {
    CHECK(explained("2026-04-03T09:10", {60, Unit::calendar_days}) == "first_day_not_counted 2026-04-03..2026-04-03 0\n"
                                                                      "counted 2026-04-04..2026-06-02 60\n");
}

TEST_CASE("A length of nothing is explained by the day it begins on, of which it uses nothing", "[calendar]") {
    CHECK(explained("2026-04-03T09:10", {0, Unit::calendar_days}) == "first_day_not_counted 2026-04-03..2026-04-03 0\n");
}

TEST_CASE("Working days are explained with every weekend and holiday they skip", "[calendar]") {
    CHECK(explained("2026-05-01T17:59", {3, Unit::working_days}) == "first_day_not_counted 2026-05-01..2026-05-01 0\n"
                                                                    "skipped_weekend 2026-05-02..2026-05-03 0\n"
                                                                    "counted 2026-05-04..2026-05-04 1\n"
                                                                    "skipped_holiday 2026-05-05..2026-05-05 0\n"
                                                                    "counted 2026-05-06..2026-05-07 2\n");
}

TEST_CASE("A last day that moves is explained by the kind of each day it moved from", "[calendar]") {
    CHECK(explained("2026-09-14T10:00", {10, Unit::calendar_days}) == "first_day_not_counted 2026-09-14..2026-09-14 0\n"
                                                                      "counted 2026-09-15..2026-09-24 10\n"
                                                                      "rolled_holiday 2026-09-25..2026-09-27 0\n"
                                                                      "rolled_weekend 2026-09-28..2026-09-28 0\n");
}

TEST_CASE("A month without that day says so", "[calendar]") {
    CHECK(explained("2026-01-31T12:00", {1, Unit::months}) == "first_day_not_counted 2026-01-31..2026-01-31 0\n"
                                                              "counted 2026-02-01..2026-02-27 27\n"
                                                              "month_end_adjusted 2026-02-28..2026-02-28 1\n"
                                                              "rolled_weekend 2026-03-01..2026-03-01 0\n"
                                                              "rolled_holiday 2026-03-02..2026-03-03 0\n");
}

TEST_CASE("Suspensions and extensions stand where they took place", "[calendar]") {
    const Pause pause{at("2026-04-09T11:00"), at("2026-04-13T09:00")};
    CHECK(explained("2026-04-03T09:10", {5, Unit::working_days}, {pause}, {{3, Unit::calendar_days}}) == "first_day_not_counted 2026-04-03..2026-04-03 0\n"
                                                                                                         "skipped_weekend 2026-04-04..2026-04-05 0\n"
                                                                                                         "counted 2026-04-06..2026-04-09 4\n"
                                                                                                         "skipped_paused 2026-04-10..2026-04-13 0\n"
                                                                                                         "counted 2026-04-14..2026-04-14 1\n"
                                                                                                         "extended 2026-04-15..2026-04-15 0\n"
                                                                                                         "counted 2026-04-15..2026-04-17 3\n");
}

TEST_CASE("Hours are explained in one step over the days they touch", "[calendar]") {
    CHECK(explained("2026-04-03T20:00", {30, Unit::hours}) == "hours_counted 2026-04-03..2026-04-05 30\n");
}
