#include "sandbox/files/places.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "tests/bench/measure.hpp"
#include "tests/bench/works.hpp"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>

extern char** environ;

namespace bench {
namespace {

/// From start to exit, nothing shown.
void run_program(const std::string& name, const std::string& argument) {
    const auto path = std::string(CLEAN_PORTAL_BUILD) + "/" + name;
    posix_spawn_file_actions_t quietly;
    posix_spawn_file_actions_init(&quietly);
    posix_spawn_file_actions_addopen(&quietly, 1, "/dev/null", O_WRONLY, 0);
    std::string first = name, second = argument;
    char* const arguments[] = {first.data(), second.data(), nullptr};
    pid_t child = 0;
    const bool started = posix_spawn(&child, path.c_str(), &quietly, nullptr, arguments, environ) == 0;
    posix_spawn_file_actions_destroy(&quietly);
    int status = 0;
    if (!started || waitpid(child, &status, 0) != child || status != 0) throw std::runtime_error("Expected " + path + " to run.");
}

model::Materials first_case() {
    auto read = reading::read_scenario(files::read_file(files::scenario_path("inflated_invoices")), files::find_profile_in_home());
    if (!read.thing) throw std::runtime_error("Expected the scenario to read.");
    return std::move(*read.thing);
}

/// By its good plan, as far as that many days go.
double seconds_of_days(int days, const model::Plan& plan, model::Materials materials) {
    return seconds([&] {
        auto play = session::Session::start(std::move(materials), {});
        const auto end = play.now() + days * calendar::seconds_per_day;
        session::PlanPlayer player(play, plan);
        while (play.now() < end && player.step()) {
        }
        if (play.now() < end) play.run_to(end);
    });
}

reading::File largest_profile() {
    reading::File largest;
    for (const auto& path : files::shipped_profiles())
        if (auto file = files::read_file(path); file.text.size() > largest.text.size()) largest = std::move(file);
    return largest;
}

} // namespace

std::vector<Line> simulated_days(const Amount& amount) {
    const auto materials = first_case();
    const auto plan = reading::read_plan(files::read_file(files::plan_path(files::scenario_path("inflated_invoices"), "good")), materials);
    std::vector<double> times;
    for (int round = 0; round < amount.rounds(); ++round) times.push_back(seconds_of_days(90, *plan.thing, materials));
    return {{"90 simulated days, window closed", median(times) * 1000, "ms", {}, {false, 50, false}}};
}

std::vector<Line> starting(const Amount& amount) {
    const auto times = race(
        amount.rounds() * 10, [] { run_program("portalctl", "--help"); }, [] { run_program("empty_program", ""); });
    return {{"portalctl --help, start to exit", times.ours * 1000, "ms", times.reference * 1000, {false, 5}}};
}

std::vector<Line> loading(const Amount& amount) {
    const auto file = largest_profile();
    const auto find = files::find_profile_in_home();
    const auto times = race(
        amount.rounds(), [&] { keep(reading::read_profile(files::read_file(file.name), find)); }, [&] { keep(nlohmann::json::parse(file.text)); });
    return {{"load and check the largest profile", times.ours * 1000, "ms", times.reference * 1000, {false, 50, false}}};
}

} // namespace bench
