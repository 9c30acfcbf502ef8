#include "sandbox/files/places.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "tests/bench/measure.hpp"
#include "tests/bench/raw_rows.hpp"
#include "tests/bench/works.hpp"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <spawn.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>

extern char** environ;

namespace bench {
namespace {

/// From start to exit, nothing shown; the seconds that processors worked for it.
double run_program(std::vector<std::string> words) {
    const auto path = std::string(CLEAN_PORTAL_BUILD) + "/" + words.front();
    posix_spawn_file_actions_t quietly;
    posix_spawn_file_actions_init(&quietly);
    posix_spawn_file_actions_addopen(&quietly, 1, "/dev/null", O_WRONLY, 0);
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    const bool started = posix_spawn(&child, path.c_str(), &quietly, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&quietly);
    int status = 0;
    rusage used{};
    if (!started || wait4(child, &status, 0, &used) != child || status != 0) throw std::runtime_error("Expected " + path + " to run.");
    const auto of = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return of(used.ru_utime) + of(used.ru_stime);
}

/// By processors at work, since what else the machine does comes in between.
template <class Run> Line whole_process(const Amount& amount, const std::string& work, double reach, const Run& run) {
    std::vector<double> times;
    for (int round = 0; round < amount.rounds(); ++round) times.push_back(run());
    return {work + ", whole process", median(times) * 1000, "ms CPU", {}, {false, reach, false}};
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
        amount.rounds() * 10,
        [] {
            run_program({"portalctl", "--help"});
        },
        [] { run_program({"empty_program"}); });
    const auto play = [] { return run_program({"portalctl", "play", "inflated_invoices", "--plan", "good", "--session", fresh_file("played")}); };
    std::vector<Line> lines{{"portalctl --help, start to exit", times.ours * 1000, "ms", times.reference * 1000, {false, 5}},
                            whole_process(amount, "play with a file", 24, play),
                            whole_process(amount, "first frame of the window, no OpenGL", 120, [] { return run_program({"first_frame"}); })};
    fresh_file("played");
    return lines;
}

std::vector<Line> loading(const Amount& amount) {
    const auto file = largest_profile();
    const auto find = files::find_profile_in_home();
    const auto times = race(
        amount.rounds(), [&] { keep(reading::read_profile(files::read_file(file.name), find)); }, [&] { keep(nlohmann::json::parse(file.text)); });
    return {{"load and check the largest profile", times.ours * 1000, "ms", times.reference * 1000, {false, 50, false}}};
}

} // namespace bench
