#include "sandbox/files/places.hpp"
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
