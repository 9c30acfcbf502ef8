#include "sandbox/programs/commands/cover_command.hpp"

#include "sandbox/files/places.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/session/play/coverage.hpp"
#include "sandbox/session/play/plan_player.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> scenarios_under(const std::vector<std::string>& folders) {
    std::vector<std::string> paths;
    for (const auto& folder : folders)
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (entry.path().filename() == "scenario.json") paths.push_back(entry.path().string());
    std::ranges::sort(paths);
    return paths;
}

/// Everything that stands in the project, the short scenarios of its tests included where they are there.
std::vector<std::string> home_folders() {
    std::vector<std::string> folders{files::home() + "/scenarios"};
    if (const auto tests = files::home() + "/tests/scenarios"; fs::is_directory(tests)) folders.push_back(tests);
    return folders;
}

/// Plays every plan beside the scenario; returns how many.
int play_plans(const std::string& scenario, session::Coverage& taken) {
    int plans = 0;
    for (const auto& path : files::plans_beside(scenario)) {
        auto materials = materials_of(scenario);
        const auto plan = reading::read_plan(files::read_file(path), materials);
        if (!plan.thing) throw Unusable("Expected a plan that reads but " + path + " has " + count_of(plan.problems) + ".");
        auto session = session::Session::start(std::move(materials), {plan.thing->rails, "", ""});
        session::PlanPlayer(session, *plan.thing).finish();
        session::take_in(taken, session);
        ++plans;
    }
    return plans;
}

template <class Set> Set without(const Set& all, const Set& taken) {
    Set left;
    std::ranges::set_difference(all, taken, std::inserter(left, left.end()));
    return left;
}

struct Left {
    std::string sort;
    std::vector<std::string> names;
    std::size_t all = 0;
};

template <class Table> Left left_of(std::string sort, const Table& table, const std::set<std::uint16_t>& all, const std::set<std::uint16_t>& taken) {
    Left left{std::move(sort), {}, all.size()};
    for (const auto place : without(all, taken)) left.names.push_back(table[place].about.id);
    return left;
}

std::vector<Left> what_is_left(const profile::Profile& profile, const session::Coverage& all, const session::Coverage& taken) {
    Left transitions{"transitions", {}, all.transitions.size()};
    for (const auto& [act, stage] : without(all.transitions, taken.transitions))
        transitions.names.push_back(profile.acts[act].about.id + " -> " + profile.stages[stage].about.id);
    return {left_of("acts", profile.acts, all.acts, taken.acts), std::move(transitions), left_of("clocks", profile.clocks, all.clocks, taken.clocks),
            left_of("rules", profile.rules, all.rules, taken.rules), left_of("routing rows", profile.routing, all.rows, taken.rows)};
}

void print(const std::vector<Left>& all, int plans) {
    for (const auto& left : all) {
        say(fmt::format("{}: {} of {} taken", left.sort, left.all - left.names.size(), left.all));
        for (const auto& name : left.names) say("  not taken: " + name);
    }
    say(fmt::format("{} plans played", plans));
}

void print_json(const std::vector<Left>& all, int plans) {
    nlohmann::ordered_json answer{{"plans", plans}};
    for (const auto& left : all) answer[left.sort] = {{"all", left.all}, {"not_taken", left.names}};
    say(json_text(answer));
}

} // namespace

int run(const CoverOptions& options) {
    const auto profile = profile_of(options.profile);
    session::Coverage taken;
    int plans = 0;
    for (const auto& scenario : scenarios_under(options.folders.empty() ? home_folders() : options.folders)) {
        const auto materials = materials_of(scenario);
        if (materials.context.profile.id == profile.id) plans += play_plans(scenario, taken);
    }
    const auto left = what_is_left(profile, session::all_of(profile), taken);
    if (options.json) print_json(left, plans);
    else print(left, plans);
    return std::ranges::all_of(left, [](const Left& one) { return one.names.empty(); }) ? 0 : 1;
}

} // namespace commands
