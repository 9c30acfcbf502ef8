#include "sandbox/debrief/points.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "tests/fixtures/approved_digests.hpp"
#include "tests/fixtures/play_log.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

namespace {

namespace fs = std::filesystem;

struct Played {
    session::PlanResult result;
    std::string log, digest;
    model::Plan plan;
    debrief::Points points;
};

model::Materials materials_of(const std::string& scenario) {
    auto read = reading::read_scenario(files::read_file(scenario), files::find_profile_in_home());
    for (const auto& problem : read.problems)
        if (problem.severity == model::Severity::error) FAIL(model::line_of(problem));
    return std::move(*read.thing);
}

Played play(const std::string& scenario, const std::string& plan_file) {
    auto materials = materials_of(scenario);
    auto plan = reading::read_plan(files::read_file(plan_file), materials);
    for (const auto& problem : plan.problems) FAIL(model::line_of(problem));
    auto session = session::Session::start(std::move(materials), {plan.thing->rails, "", ""});
    session::PlanPlayer player(session, *plan.thing);
    Played played;
    played.result = player.finish();
    played.log = fixtures::log_of(session);
    played.digest = session.digest();
    played.points = debrief::points_of(session);
    played.plan = std::move(*plan.thing);
    return played;
}

/// Training material, and the short scenarios that only tests play.
std::vector<std::string> all_scenarios() {
    auto paths = files::shipped_scenarios();
    for (const auto& entry : fs::recursive_directory_iterator(std::string(CLEAN_PORTAL_SOURCE) + "/tests/scenarios"))
        if (entry.path().filename() == "scenario.json") paths.push_back(entry.path().string());
    std::ranges::sort(paths);
    return paths;
}

std::vector<std::pair<std::string, std::string>> all_plans() {
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& scenario : all_scenarios())
        for (const auto& plan : files::plans_beside(scenario)) all.emplace_back(scenario, plan);
    return all;
}

/// "inflated_invoices.good"; a scenario in a folder of its kind carries the folder's name too.
std::string name_of(const std::string& plan) {
    const fs::path path(plan);
    auto name = path.filename().string();
    name = path.parent_path().filename().string() + "." + name.substr(0, name.find(".plan.json"));
    const auto kind = path.parent_path().parent_path().filename().string();
    return kind == "scenarios" ? name : kind + "." + name;
}

std::vector<std::string> sorted(std::vector<std::string> words) {
    std::ranges::sort(words);
    return words;
}

} // namespace

TEST_CASE("Every shipped scenario has a good plan and a bad one", "[plans]") {
    REQUIRE_FALSE(files::shipped_scenarios().empty());
    for (const auto& scenario : files::shipped_scenarios()) {
        const auto plans = files::plans_beside(scenario);
        INFO(scenario);
        CHECK(std::ranges::any_of(plans, [](const std::string& plan) { return plan.ends_with("/good.plan.json"); }));
        CHECK(std::ranges::any_of(plans, [](const std::string& plan) { return plan.ends_with("/bad.plan.json"); }));
    }
}

TEST_CASE("Each plan plays to its end and misses exactly what it says it misses", "[plans]") {
    for (const auto& [scenario, plan] : all_plans()) {
        INFO(plan);
        const auto played = play(scenario, plan);
        CHECK(played.result.end == session::PlanEnd::finished);
        CHECK(sorted(played.result.missed) == sorted(played.plan.misses));
        if (played.plan.kind == model::PlanKind::good) CHECK(played.plan.misses.empty());
        else CHECK_FALSE(played.plan.misses.empty());
    }
}

TEST_CASE("A subtle plan of a training scenario looks right: it holds between seven and eight and a half points of ten", "[plans]") {
    for (const auto& scenario : files::shipped_scenarios())
        for (const auto& plan : files::plans_beside(scenario)) {
            if (!plan.ends_with("/subtle.plan.json")) continue;
            INFO(plan);
            const auto points = play(scenario, plan).points;
            CHECK(points.held * 100 >= points.of * 70);
            CHECK(points.held * 100 <= points.of * 85);
        }
}

TEST_CASE("Each training scenario with a story has a plan that looks right and misses something", "[plans]") {
    for (const auto& scenario : files::shipped_scenarios()) {
        if (scenario.find("/open_desk_") != std::string::npos) continue;
        INFO(scenario);
        CHECK(std::ranges::any_of(files::plans_beside(scenario), [](const std::string& plan) { return plan.ends_with("/subtle.plan.json"); }));
    }
}

TEST_CASE("The same plan gives the same digest, the one that was approved", "[plans]") {
    fixtures::Digests digests;
    for (const auto& [scenario, plan] : all_plans()) digests[name_of(plan)] = play(scenario, plan).digest;
    if (fixtures::approving()) fixtures::approve_digests(digests);
    CHECK(digests == fixtures::approved_digests());
}

TEST_CASE("What comes of each plan is what was approved", "[plans]") {
    for (const auto& [scenario, plan] : all_plans()) fixtures::expect_approved(name_of(plan) + ".log", play(scenario, plan).log);
}

TEST_CASE("No approved log holds a name", "[plans]") {
    for (const auto& [scenario, plan] : all_plans()) {
        const auto materials = materials_of(scenario);
        const auto log = play(scenario, plan).log;
        for (const auto& [person, lines] : materials.scenario.identities)
            for (const auto& [field, text] : lines) CHECK(log.find(text.view()) == std::string::npos);
    }
}
