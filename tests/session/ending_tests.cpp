#include "sandbox/debrief/debrief.hpp"
#include "sandbox/debrief/ending.hpp"
#include "tests/fixtures/english.hpp"
#include "tests/fixtures/shipped_plays.hpp"
#include "tests/session/mini_orders.hpp"

#include <algorithm>
#include <cctype>

namespace {

debrief::Ending ending(const session::Session& play) {
    const auto made = debrief::ending_of(play, fixtures::english());
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("The last page says how many days a case took and what the reporting person was told last", "[ending]") {
    const auto last = ending(fixtures::played_by_plan("inflated_invoices", "good"));
    CHECK(last.days == 131); // as in the debrief, and as the law counts
    REQUIRE(last.last_letter);
    CHECK(last.last_letter->text.find("The police looked again") != std::string::npos);
    CHECK(last.has_ended);
    REQUIRE(last.came_of.size() == 1);
    CHECK(last.came_of.front().find("24 Apr") != std::string::npos);
}

TEST_CASE("What was done with a report is a sentence: who decided it, and on which day", "[ending]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto last = debrief::ending_of(fixtures::played_by_plan(scenario, plan), fixtures::english());
        if (!last) continue;
        for (const auto& sentence : last->came_of) {
            INFO(sentence);
            CHECK(std::isupper(static_cast<unsigned char>(sentence.front())) != 0);
            CHECK(sentence.ends_with("."));
            CHECK(sentence.find(" on ") != std::string::npos);
        }
    }
}

TEST_CASE("Where a play missed something, the last page says in three lines at most what was lost, each with its day", "[ending]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto last = debrief::ending_of(fixtures::played_by_plan(scenario, plan), fixtures::english());
        if (!last) continue;
        CHECK(last->lost.size() <= 3);
        if (plan != "good") CHECK_FALSE(last->lost.empty());
        else if (last->leaked.empty()) CHECK(last->lost.empty());
        for (const auto& loss : last->lost) {
            INFO(loss.says);
            CHECK(loss.says.find("202") != std::string::npos);
            CHECK(loss.says.ends_with("."));
        }
    }
}

TEST_CASE("What was lost is a name that got out, evidence that was gone, a limit that ran out, something expected that was not so", "[ending]") {
    const auto kinds = [](const char* scenario, const char* plan) {
        std::vector<debrief::Loss::Kind> all;
        for (const auto& loss : ending(fixtures::played_by_plan(scenario, plan)).lost) all.push_back(loss.kind);
        return all;
    };
    using enum debrief::Loss::Kind;
    CHECK(std::ranges::count(kinds("served_under_him", "bad"), name) == 1);
    CHECK(std::ranges::count(kinds("inflated_invoices", "bad"), evidence) == 1);
    CHECK(std::ranges::count(kinds("head_of_the_body", "bad"), limit) == 1);
    CHECK(kinds("oxygen_for_the_ward", "subtle") == std::vector{expectation, expectation});
}

TEST_CASE("A play may be over while its case is not, and the last page says so", "[ending]") {
    CHECK_FALSE(ending(fixtures::played_by_plan("head_of_the_body", "bad")).has_ended);
}

TEST_CASE("A case took the days until it ended, whatever was told after it", "[ending]") {
    const auto last = ending(fixtures::played_by_plan("oxygen_for_the_ward", "bad"));
    REQUIRE(last.last_scene);
    CHECK(last.to < last.last_scene->at);
}

TEST_CASE("A scene after which she was written to is not the last word", "[ending]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto last = debrief::ending_of(fixtures::played_by_plan(scenario, plan), fixtures::english());
        if (last && last->last_scene && last->last_letter) CHECK(last->last_letter->at <= last->last_scene->at);
    }
}

TEST_CASE("The last page names whoever came to know the name without a ground, and nobody where nobody did", "[ending]") {
    CHECK(ending(fixtures::played_by_plan("inflated_invoices", "good")).leaked.empty());
    CHECK_FALSE(ending(fixtures::played_by_plan("inflated_invoices", "bad")).leaked.empty());
}

TEST_CASE("A play in which no report came has no last page of a case", "[ending]") { CHECK_FALSE(debrief::ending_of(fixtures::begun(), fixtures::english())); }

TEST_CASE("A limit that still ran when its case was joined to an earlier one was missed by nobody", "[ending]") {
    const auto play = fixtures::played_by_plan("served_under_him", "good");
    for (const auto& limit : debrief::debrief(play, fixtures::english()).deadlines) {
        INFO(limit.name << " " << limit.shown_case);
        CHECK_FALSE(debrief::is_missed(limit));
    }
}
