#include "sandbox/debrief/group_words.hpp"
#include "sandbox/debrief/groups.hpp"
#include "sandbox/debrief/open_groups.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "tests/fixtures/shipped_plays.hpp"
#include "tests/journal/folder.hpp"

#include <algorithm>

namespace {

using debrief::DecisionTaken;
using debrief::GroupPlay;
using debrief::Groups;
using fixtures::played_by_plan;
using session::ExpectationState;

Groups compared(const std::string& scenario, const std::vector<std::string>& plans) {
    std::vector<GroupPlay> plays;
    for (const auto& plan : plans) plays.push_back({plan, played_by_plan(scenario, plan)});
    return debrief::compare_groups(plays, fixtures::english());
}

/// Nobody acts but the script, up to a day.
session::Session left_alone(const std::string& scenario, std::int64_t days) {
    auto play = session::Session::start(fixtures::materials(scenario), {});
    play.run_to(play.now() + days * calendar::seconds_per_day);
    return play;
}

} // namespace

TEST_CASE("Groups that played alike part nowhere", "[groups]") {
    const auto groups = compared("somebody_told", {"good", "good"});
    CHECK_FALSE(groups.first_decision);
    CHECK(groups.first_fact == 0);
    CHECK(groups.at_first_fact.empty());
    CHECK(std::ranges::none_of(groups.decisions, &debrief::GroupDecision::parts));
}

TEST_CASE("A bookmark or a hint of one group is no place where groups part", "[groups]") {
    const auto played = [](bool with_remarks) {
        auto play = left_alone("somebody_told", 3);
        if (with_remarks) {
            REQUIRE(play.bookmark(session::BookmarkKind::gap, "nobody looked", 0));
            play.reveal_hint(0);
        }
        play.run_to(play.now() + 30 * calendar::seconds_per_day);
        return play;
    };
    std::vector<GroupPlay> plays;
    plays.push_back({"silent", played(false)});
    plays.push_back({"remarking", played(true)});
    REQUIRE(plays[0].play.facts().size() < plays[1].play.facts().size());
    CHECK(debrief::compare_groups(plays, fixtures::english()).first_fact == 0);
}

TEST_CASE("Groups say how many questions each answered rightly before and after", "[groups][questions]") {
    std::vector<GroupPlay> plays;
    for (const auto* name : {"one", "other"}) plays.push_back({name, played_by_plan("somebody_told", "good")});
    const auto& asked = plays[0].play.scenario().before_after;
    for (const auto& question : asked) plays[0].notes.after.push_back(question.right);
    const auto groups = debrief::compare_groups(plays, fixtures::english());
    CHECK(groups.groups[0].answers.after == groups.groups[0].answers.of);
    CHECK(groups.groups[0].answers.of > 0);
    CHECK(groups.groups[1].answers.answered_after == 0);
}

TEST_CASE("Groups say what the debrief of each says", "[groups]") {
    const std::vector<std::string> plans{"good", "bad", "subtle"};
    const auto groups = compared("somebody_told", plans);
    const auto texts = fixtures::english();
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const auto debrief = debrief::debrief(played_by_plan("somebody_told", plans[i]), texts);
        CHECK(groups.groups[i].score.held == debrief.score.held);
        CHECK(groups.groups[i].digest == debrief.digest);
        CHECK(groups.groups[i].as_recommended == debrief.process.as_recommended);
        REQUIRE(groups.decisions.size() == debrief.decisions.size());
        for (std::size_t place = 0; place < debrief.decisions.size(); ++place) {
            CHECK(groups.decisions[place].deeds[i].taken == debrief.decisions[place].met.state);
            CHECK(groups.decisions[place].deeds[i].did == debrief.decisions[place].done);
        }
        for (std::size_t goal = 0; goal < debrief.goals.size(); ++goal) CHECK(groups.goals[goal].held[i] == debrief.goals[goal].score.held);
        const auto missed = std::ranges::count_if(debrief.deadlines, [](const auto& one) { return debrief::is_missed(one); });
        const auto told = std::ranges::count_if(groups.limits, [&](const debrief::GroupLimit& limit) { return limit.fates[i] == debrief::LimitFate::missed; });
        CHECK((missed > 0) == (told > 0));
    }
}

TEST_CASE("The first fact that is not the same for all is the first, and is told for each", "[groups]") {
    const auto groups = compared("somebody_told", {"good", "bad"});
    const auto good = played_by_plan("somebody_told", "good"), bad = played_by_plan("somebody_told", "bad");
    REQUIRE(groups.first_fact > 0);
    for (std::size_t place = 0; place + 1 < groups.first_fact; ++place) CHECK(session::same_fact(good, bad, place));
    CHECK_FALSE(session::same_fact(good, bad, groups.first_fact - 1));
    REQUIRE(groups.at_first_fact.size() == 2);
    CHECK(groups.at_first_fact[0].at == good.facts()[groups.first_fact - 1].at);
    CHECK(groups.at_first_fact[0].at != groups.at_first_fact[1].at); // the same act, a weekend later
}

TEST_CASE("The first decision that was not treated alike is the one that opened first", "[groups]") {
    const auto groups = compared("somebody_told", {"good", "bad"});
    REQUIRE(groups.first_decision);
    const auto opened = [](const debrief::GroupDecision& decision) {
        calendar::Instant first{INT64_MAX};
        for (const auto& deed : decision.deeds)
            if (deed.taken != DecisionTaken::not_reached) first = std::min(first, deed.opened_at);
        return first;
    };
    const auto first = opened(groups.decisions[*groups.first_decision]);
    for (const auto& decision : groups.decisions)
        if (decision.parts) CHECK_FALSE(opened(decision) < first);
}

TEST_CASE("Where all failed and where all held is told only of what came out so for every group", "[groups]") {
    const auto groups = compared("somebody_told", {"good", "bad"});
    const auto is = [](ExpectationState state) { return [state](const debrief::GroupExpectation& one) { return is_for_all(one, state); }; };
    CHECK(std::ranges::none_of(groups.expectations, is(ExpectationState::missed)));
    CHECK(std::ranges::any_of(groups.expectations,
                              [](const auto& one) { return one.states[0] == ExpectationState::held && one.states[1] == ExpectationState::missed; }));
    CHECK(std::ranges::any_of(compared("somebody_told", {"bad", "bad"}).expectations, is(ExpectationState::missed)));
}

TEST_CASE("The spread of points is the lowest, the one in the middle and the highest", "[groups]") {
    const auto groups = compared("somebody_told", {"good", "bad", "subtle"});
    auto points = groups.total.held;
    std::ranges::sort(points);
    CHECK(groups.total.spread.lowest == points[0]);
    CHECK(debrief::median_words(groups.total.spread) == std::to_string(points[1]));
    CHECK(groups.total.spread.highest == points[2]);
    CHECK(debrief::median_words({0, 11, 9}) == "5.5");
    const auto two = compared("somebody_told", {"good", "bad"});
    CHECK(two.total.spread.median_twice == two.total.held[0] + two.total.held[1]);
}

TEST_CASE("Points that a person gave instead are counted among groups, and it is told who gave them", "[groups]") {
    std::vector<GroupPlay> plays;
    for (const std::string plan : {"bad", "good"}) plays.push_back({plan, played_by_plan("inflated_invoices", plan)});
    const auto machine = debrief::compare_groups(plays, fixtures::english());
    const std::string name(plays[0].play.scenario().identities.at(0).second.at(0).second.view());
    plays[0].notes.overrides = {{"caller_noted", 3, "They noted it, " + name + " heard so", "the trainer"}};
    const auto judged = debrief::compare_groups(plays, fixtures::english());
    CHECK(judged.total.held[0] == machine.total.held[0] + 3);
    CHECK(judged.total.held[1] == machine.total.held[1]);
    CHECK(judged.groups[0].score.held == machine.groups[0].score.held);
    REQUIRE(judged.overrides.size() == 1);
    CHECK(override_words(fixtures::english(), judged, judged.overrides[0]) ==
          "bad: The caller was refused and the call was noted: 3 points instead of 0, given by the trainer: They noted it, [identity withheld] heard so");
    CHECK(machine.overrides.empty());
}

TEST_CASE("While a group plays on nothing is told that is still ahead of it: no expectation, no decision, no limit, no fact of another", "[groups]") {
    std::vector<GroupPlay> plays;
    plays.push_back({"ended", played_by_plan("somebody_told", "good")});
    plays.push_back({"begun", left_alone("somebody_told", 1)});
    const auto whole = compared("somebody_told", {"good", "good"});
    const auto groups = debrief::compare_groups(plays, fixtures::english());
    CHECK(debrief::names_not_over(groups) == "begun");
    CHECK(std::ranges::none_of(groups.expectations, [](const auto& one) { return one.states[1] == ExpectationState::open; }));
    CHECK(std::ranges::none_of(groups.decisions, [](const auto& one) { return one.deeds[1].fact == 0; }));
    CHECK(std::ranges::none_of(groups.limits, [](const auto& one) { return one.fates[1] == debrief::LimitFate::did_not_run; }));
    const auto told = groups.expectations.size() + groups.decisions.size() + groups.limits.size();
    CHECK(groups.to_come == whole.expectations.size() + whole.decisions.size() + whole.limits.size() - told);
    CHECK(groups.to_come > 0);
    CHECK((groups.first_fact == 0 || groups.first_fact <= plays[1].play.facts().size()));
    CHECK(whole.to_come == 0);
}

TEST_CASE("Where a limit's day is not confirmed, the groups' limit says what could move it", "[groups]") {
    const auto groups = compared("the_quarry_road", {"good", "bad"});
    const auto limit = std::ranges::find(groups.limits, "Resolve and answer", &debrief::GroupLimit::name);
    REQUIRE(limit != groups.limits.end());
    CHECK(limit->doubts.front() == "Not confirmed: nobody here has read this in the law.");
    CHECK(std::ranges::adjacent_find(limit->doubts) == limit->doubts.end());
}

TEST_CASE("A limit that two groups of three missed is told with both names", "[groups]") {
    const auto groups = compared("somebody_told", {"bad", "good", "bad"});
    CHECK(std::ranges::is_sorted(groups.limits, std::greater{}, &debrief::GroupLimit::missed_by));
    const auto limit = std::ranges::find(groups.limits, 2, &debrief::GroupLimit::missed_by);
    REQUIRE(limit != groups.limits.end());
    const auto words = debrief::missed_words(fixtures::english(), groups, *limit);
    CHECK(words.starts_with("by 2 groups of 3: bad"));
    CHECK(words.find("good") == std::string::npos);
}

TEST_CASE("Sessions that cannot be compared are told each with its reason", "[groups]") {
    const fixtures::Folder folder;
    const auto keep = [&](const std::string& name, model::Materials materials) {
        const auto file = folder.file(name);
        session::Session::start(std::move(materials), {casework::GuardRails::teach, file, ""});
        return file;
    };
    const auto red = keep("red.session", fixtures::materials("somebody_told"));
    const auto other = keep("other.session", fixtures::materials("head_of_the_body"));
    const auto texts = fixtures::english();
    const auto opened = debrief::open_groups({red, other, folder.file("none.session"), red}, {}, texts);
    CHECK(opened.plays.size() == 1);
    REQUIRE(opened.problems.size() == 3);
    CHECK(opened.problems[0].find("other.session") != std::string::npos);
    CHECK(opened.problems[1].find("none.session") != std::string::npos);
    CHECK(opened.problems[2].find("twice") != std::string::npos);
}

TEST_CASE("Two plays of one scenario whose text was changed between them are not compared", "[groups]") {
    const fixtures::Folder folder;
    auto text = files::read_file(files::scenario_path("somebody_told"));
    const auto red = folder.file("red.session"), blue = folder.file("blue.session");
    session::Session::start(fixtures::materials("somebody_told"), {casework::GuardRails::teach, red, ""});
    const auto at = text.text.find("\"minutes\": ");
    REQUIRE(at != std::string::npos);
    text.text.insert(at + 11, "1");
    auto changed = reading::read_scenario(text, files::find_profile_in_home());
    REQUIRE(changed.thing);
    session::Session::start(std::move(*changed.thing), {casework::GuardRails::teach, blue, ""});
    const auto opened = debrief::open_groups({red, blue}, {}, fixtures::english());
    REQUIRE(opened.problems.size() == 1);
    CHECK(opened.problems[0].find("reads otherwise") != std::string::npos);
}

TEST_CASE("Groups are called as they are named, else as their file, and two of one name are told apart", "[groups]") {
    const fixtures::Folder folder;
    std::filesystem::create_directories(folder.file("b"));
    std::vector<std::string> files{folder.file("red.session"), folder.file("blue.session"), folder.file("b/red.session")};
    for (const auto& file : files) session::Session::start(fixtures::materials("somebody_told"), {casework::GuardRails::teach, file, ""});
    const auto opened = debrief::open_groups(files, {"", "South"}, fixtures::english());
    CHECK(opened.problems.empty());
    REQUIRE(opened.plays.size() == 3);
    CHECK(opened.plays[0].name == "red");
    CHECK(opened.plays[1].name == "South");
    CHECK(opened.plays[2].name == "red 2");
}
