#include "sandbox/files/settings.hpp"

#include <catch2/catch.hpp>

TEST_CASE("Settings that were kept are read as they were", "[reading][settings]") {
    files::Settings settings;
    settings.text_scale = 175;
    settings.theme = "contrast";
    settings.coach = "steps";
    settings.welcomed = true;
    settings.open_session = "/tmp/a.session";
    settings.results = {{"inflated_invoices", "/tmp/a.session", 70, 100}};
    settings.sittings = {{"/tmp/a.session", "officer_kim", 3, 0}};
    const auto read = files::read_settings({"settings.json", files::written(settings)});
    CHECK(read.sittings == settings.sittings);
    CHECK(read.text_scale == 175);
    CHECK(read.theme == "contrast");
    CHECK(read.coach == "steps");
    CHECK(read.welcomed);
    CHECK(read.open_session == "/tmp/a.session");
    REQUIRE(read.results.size() == 1);
    CHECK(read.results[0].held == 70);
    CHECK(read.results[0].all == 100);
}

TEST_CASE("Settings that make no sense keep their usual values, and the window opens", "[reading][settings]") {
    for (const auto* text : {"", "{", "[]", "null", "{\"text_scale\": \"big\", \"theme\": 7, \"results\": [1, null, {\"held\": \"x\"}]}",
                             "{\"text_scale\": 99999, \"theme\": \"mauve\", \"welcomed\": \"yes\"}"}) {
        INFO(text);
        const auto read = files::read_settings({"settings.json", text});
        CHECK(read.text_scale >= 100);
        CHECK(read.text_scale <= 250);
        CHECK(read.theme == "light");
        CHECK_FALSE(read.welcomed);
    }
}
