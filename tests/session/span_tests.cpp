#include "sandbox/files/places.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/sentences.hpp"

#include <catch2/catch.hpp>

TEST_CASE("How long something took is told in whole days, else in whole hours", "[session][sentences]") {
    const auto texts = files::interface_texts();
    constexpr auto hour = calendar::seconds_per_hour, day = calendar::seconds_per_day;
    CHECK(wording::span_words(texts, 0) == "less than an hour");
    CHECK(wording::span_words(texts, hour - 1) == "less than an hour");
    CHECK(wording::span_words(texts, hour) == "1 hour");
    CHECK(wording::span_words(texts, day - 1) == "23 hours");
    CHECK(wording::span_words(texts, day) == "1 day");
    CHECK(wording::span_words(texts, 40 * day + 5 * hour) == "40 days");
}

TEST_CASE("A date for people has its weekday", "[session][sentences]") {
    const auto texts = files::interface_texts();
    CHECK(wording::readable(texts, *calendar::parse_date("2026-04-03")) == "Fri 3 Apr 2026");
    CHECK(wording::readable(texts, *calendar::parse_instant("2026-04-03T09:05")) == "Fri 3 Apr 2026, 09:05");
    CHECK(wording::readable_day(texts, *calendar::parse_instant("2026-12-31T23:59:59")) == "Thu 31 Dec 2026");
    CHECK(wording::month_of_year(texts, *calendar::parse_date("2026-04-03")) == "Apr 2026");
}
