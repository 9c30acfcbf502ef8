#include "engine/views/stage_sheet.hpp"
#include "engine/views/stays.hpp"
#include "tests/fixtures/mini_play.hpp"

#include <algorithm>

using calendar::seconds_per_day;
using fixtures::MiniPlay;

namespace {

views::Reader as(const MiniPlay& play, std::string_view who) {
    return {play.context, play.world, play.facts, play.words, who.empty() ? casework::PartyId{} : play.party(who), play.now, "en"};
}

/// "received 1, checking 3"
std::string told(MiniPlay& play, std::string_view who, casework::TrackIndex track = 0) {
    std::string all;
    for (const auto& stay : views::stays(as(play, who), play.the_case(), track))
        all += (all.empty() ? "" : ", ") + play.context.profile[stay.stage].about.id + (stay.left ? "" : " still");
    return all;
}

views::StageTime time_in(MiniPlay& play, std::string_view stage) {
    const auto times = views::time_in_stages(views::stays(as(play, "park"), play.the_case(), 0), play.now);
    const auto found = std::ranges::find(times, play.context.profile.stage(stage), &views::StageTime::stage);
    return found == times.end() ? views::StageTime{} : *found;
}

/// Three days with the director, then five of checking, four of waiting and two of checking again.
MiniPlay& asked_and_answered(MiniPlay& play) {
    play.submitted().later(3);
    play.assigned().later(5);
    REQUIRE(play.perform(play.asking()));
    play.later(4);
    REQUIRE(play.perform(play.order("clerk", "answer")));
    play.later(2);
    return play;
}

std::vector<std::string> acts_from(const profile::Profile& profile, std::string_view stage) {
    std::vector<std::string> ids;
    for (const auto& act : views::stage_sheet(profile, profile.stage(stage), {}).acts) ids.push_back(profile[act.act].about.id);
    return ids;
}

} // namespace

TEST_CASE("The path of a case is its stages in the order of passing", "[views][stays]") {
    MiniPlay play;
    asked_and_answered(play);
    CHECK(told(play, "park") == "received, checking, waiting, checking still");
}

TEST_CASE("The time in a stage is that of all stays together, and runs on where the case stands", "[views][stays]") {
    MiniPlay play;
    asked_and_answered(play);
    CHECK(time_in(play, "received").seconds == 3 * seconds_per_day);
    CHECK(time_in(play, "waiting").seconds == 4 * seconds_per_day);
    CHECK(time_in(play, "checking").seconds == 7 * seconds_per_day);
    CHECK(time_in(play, "checking").times == 2);
    CHECK(time_in(play, "checking").still);
    CHECK_FALSE(time_in(play, "received").still);
    play.later(1);
    CHECK(time_in(play, "checking").seconds == 8 * seconds_per_day);
    CHECK(time_in(play, "received").seconds == 3 * seconds_per_day);
}

TEST_CASE("A stage that was never entered has no time", "[views][stays]") {
    MiniPlay play;
    asked_and_answered(play);
    CHECK(time_in(play, "sent").times == 0);
    CHECK(time_in(play, "closed").times == 0);
}

TEST_CASE("A closed case spends no more time in its last stage", "[views][stays]") {
    MiniPlay play;
    asked_and_answered(play);
    REQUIRE(play.perform(play.closing()));
    play.later(30);
    CHECK(told(play, "park") == "received, checking, waiting, checking, closed");
    CHECK(time_in(play, "closed").times == 1);
    CHECK(time_in(play, "closed").seconds == 0);
    CHECK(time_in(play, "checking").seconds == 7 * seconds_per_day);
}

TEST_CASE("Each track has a path of its own", "[views][stays]") {
    MiniPlay play;
    asked_and_answered(play);
    REQUIRE(play.perform(play.sending("police")));
    CHECK(told(play, "park", 0) == "received, checking, waiting, checking, sent still");
    CHECK(told(play, "park", 1) == "there still");
    CHECK(told(play, "park", 2).empty());
}

TEST_CASE("Whoever may not read the history is told where the case stands and since when, and no path", "[views][stays]") {
    MiniPlay play;
    asked_and_answered(play);
    CHECK(told(play, "clerk") == "checking still");
    const auto present = views::stays(as(play, "clerk"), play.the_case(), 0);
    CHECK(play.now - present.at(0).entered == 2 * seconds_per_day);
    CHECK(told(play, "head").empty());
    CHECK(told(play, "lee").empty());
}

TEST_CASE("A stage names the acts that can be done from it, first those that move the case on", "[views][stage_sheet]") {
    const MiniPlay play;
    const auto& profile = play.context.profile;
    CHECK(acts_from(profile, "waiting") == std::vector<std::string>{"answer", "extend"});
    CHECK(acts_from(profile, "received") == std::vector<std::string>{"assign"});
    CHECK(acts_from(profile, "closed").empty());
    const auto checking = acts_from(profile, "checking");
    CHECK(checking.front() == "ask");
    CHECK(checking.back() == "vote");
}

TEST_CASE("A stage names the clocks that begin with it or end in it", "[views][stage_sheet]") {
    const MiniPlay play;
    const auto& profile = play.context.profile;
    const auto told = [&](std::string_view stage) {
        std::vector<std::string> all;
        for (const auto& clock : views::stage_sheet(profile, profile.stage(stage), {}).clocks)
            all.push_back(profile[clock.clock].about.id + (clock.starts ? " starts" : "") + (clock.stops ? " stops" : ""));
        std::ranges::sort(all);
        return all;
    };
    CHECK(told("received") == std::vector<std::string>{"limit starts"});
    CHECK(told("waiting") == std::vector<std::string>{"reply starts stops"});
    CHECK(told("checking") == std::vector<std::string>{"limit stops", "sealed_limit starts", "swift starts stops"});
}

TEST_CASE("A stage names each rule once that judges what is done from it, and none that is not law on the day", "[views][stage_sheet]") {
    MiniPlay play;
    auto& profile = play.context.profile;
    const auto rules_on = [&](calendar::Date on) { return views::stage_sheet(profile, profile.stage("checking"), on).rules; };
    const auto today = calendar::date_of(play.now);
    const auto before = rules_on(today);
    REQUIRE_FALSE(before.empty());
    auto sorted = before;
    std::ranges::sort(sorted);
    CHECK(std::ranges::adjacent_find(sorted) == sorted.end());
    profile.rules[before.front().index].valid.until = today + -1;
    CHECK(rules_on(today).size() + 1 == before.size());
}
