#include "engine/views/journey.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "tests/fixtures/mini_play.hpp"

#include <set>

using calendar::seconds_per_day;
using fixtures::MiniPlay;
using views::StopState;

namespace {

views::Reader journey_reader(const MiniPlay& play, std::string_view who) {
    return {play.context, play.world, play.facts, play.words, who.empty() ? casework::PartyId{} : play.party(who), play.now, "en"};
}

views::Journey journey_of(MiniPlay& play, std::string_view who = "park") { return views::journey(journey_reader(play, who), play.the_case()); }

std::string word_of(StopState state) {
    static constexpr const char* words[] = {"ahead", "here", "been", "left out", "not told"};
    return words[static_cast<std::size_t>(state)];
}

/// "received been, checking here, waiting ahead"
std::string journey_told(MiniPlay& play, std::string_view who = "park") {
    std::string all;
    const auto& phases = play.context.profile[play.the_case().tracks[0].procedure].phases;
    for (const auto& stop : journey_of(play, who).stops) all += (all.empty() ? "" : ", ") + phases[stop.phase].id + " " + word_of(stop.state);
    return all;
}

MiniPlay& being_checked(MiniPlay& play) {
    play.submitted().later(3);
    play.assigned().later(5);
    return play;
}

MiniPlay& sent_to(MiniPlay& play, std::string_view agency) {
    auto sending = play.order("kim", "send");
    play.give(sending, "agency", play.party(agency).index);
    REQUIRE(play.perform(sending));
    return play;
}

profile::Profile shipped(const std::string& id) {
    auto read = reading::read_profile(files::read_file(files::profile_path(id)), files::find_profile_in_home());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

const profile::Procedure& main_of(const profile::Profile& profile) {
    const auto found = std::ranges::find_if(profile.procedures, &profile::Procedure::main);
    REQUIRE(found != profile.procedures.end());
    return *found;
}

} // namespace

TEST_CASE("A journey says where the case has been, where it is and what lies ahead", "[views][journey]") {
    MiniPlay play;
    being_checked(play);
    CHECK(journey_told(play) == "received been, checking here, waiting ahead, sent ahead, closed ahead");
    CHECK(journey_of(play).here == 1);
    CHECK(journey_of(play).stops[0].seconds == 3 * seconds_per_day);
    CHECK(journey_of(play).stops[1].seconds == 5 * seconds_per_day);
}

TEST_CASE("A stop that the case came back to counts the time of both stays", "[views][journey]") {
    MiniPlay play;
    being_checked(play);
    REQUIRE(play.perform(play.asking()));
    play.later(4);
    REQUIRE(play.perform(play.order("clerk", "answer")));
    play.later(2);
    CHECK(journey_told(play) == "received been, checking here, waiting been, sent ahead, closed ahead");
    CHECK(journey_of(play).stops[1].seconds == 7 * seconds_per_day);
    CHECK(journey_of(play).stops[1].times == 2);
    CHECK(*journey_of(play).stops[1].entered == play.now + -2 * seconds_per_day);
}

TEST_CASE("A stop that the case went past without stopping is left out", "[views][journey]") {
    MiniPlay play;
    sent_to(being_checked(play), "police");
    CHECK(journey_told(play) == "received been, checking been, waiting left out, sent here, closed ahead");
}

TEST_CASE("What an agency does with a case leaves the way where it was sent and joins it where it has answered", "[views][journey]") {
    MiniPlay play;
    sent_to(being_checked(play), "police");
    REQUIRE(journey_of(play).side_tracks.size() == 1);
    CHECK(journey_of(play).side_tracks[0].leaves == 3);
    CHECK(journey_of(play).side_tracks[0].open);
    play.later(2);
    REQUIRE(play.perform(play.closing()));
    CHECK_FALSE(journey_of(play).side_tracks[0].open);
    CHECK(journey_of(play).side_tracks[0].leaves == 3);
    CHECK(journey_of(play).side_tracks[0].joins == 4);
}

TEST_CASE("The limit that presses most stands with the journey until nothing is owed", "[views][journey]") {
    MiniPlay play;
    being_checked(play);
    REQUIRE(journey_of(play).clock);
    CHECK(journey_of(play).clock->track == 0);
    REQUIRE(play.perform(play.closing()));
    CHECK_FALSE(journey_of(play).clock);
}

TEST_CASE("Who may see no tracks of a case sees nothing of its journey", "[views][journey]") {
    MiniPlay play;
    being_checked(play);
    CHECK(journey_of(play, "han").stops.empty());
}

TEST_CASE("Who may not read the history of a case is told where it is and not where it has been", "[views][journey]") {
    MiniPlay play;
    being_checked(play);
    CHECK(journey_told(play, "clerk") == "received not told, checking here, waiting ahead, sent ahead, closed ahead");
    CHECK_FALSE(journey_of(play, "clerk").stops[0].entered);
}

TEST_CASE("Each shipped country groups the stages of its main procedure into five to eight phases", "[views][journey]") {
    for (const auto* id : {"korea", "neutral", "mongolia", "uzbekistan", "ireland", "eu_directive", "kosovo", "south_africa_psc"}) {
        INFO(id);
        const auto profile = shipped(id);
        const auto& main = main_of(profile);
        CHECK((main.phases.size() >= 5 && main.phases.size() <= 8));
        CHECK(main.phases.size() < main.stages.size());
        std::set<std::string> names;
        for (const auto& phase : main.phases) CHECK(names.insert(phase.name.en).second);
        for (const auto stage : main.stages) CHECK(profile.phase_of(stage) < main.phases.size());
    }
}
