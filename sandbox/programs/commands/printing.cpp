#include "sandbox/programs/commands/printing.hpp"

#include "sandbox/files/places.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/reading/bytes_of_text.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/reading/standard_reader.hpp"
#include "sandbox/wording/story.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>

namespace commands {

model::Materials materials_of(const std::string& scenario_file) {
    auto read = reading::read_scenario(files::read_file(scenario_file), files::find_profile_in_home());
    if (read.thing) return std::move(*read.thing);
    for (const auto& problem : read.problems)
        if (problem.severity == model::Severity::error) complain(model::line_of(problem));
    throw Unusable("Expected a scenario that reads but " + scenario_file + " has " + count_of(read.problems) + ".");
}

model::Plan plan_of(const std::string& scenario_file, const std::string& plan, const model::Materials& materials) {
    if (plan.empty()) return {};
    auto read = reading::read_plan(files::read_file(files::plan_path(scenario_file, plan)), materials);
    if (read.thing) return std::move(*read.thing);
    for (const auto& problem : read.problems) complain(model::line_of(problem));
    throw Unusable("Expected a plan that reads but it has " + count_of(read.problems) + ".");
}

profile::Profile profile_of(const std::string& name) {
    const auto file = files::read_file(files::profile_path(name));
    auto read = reading::read_profile(file, files::find_profile_in_home());
    if (read.thing) return std::move(*read.thing);
    throw Unusable("Expected a profile that reads but " + file.name + " has " + count_of(read.problems) + "; see portalctl check.");
}

std::vector<model::Standard> standards_of(const std::string& wanted) {
    std::vector<model::Standard> standards;
    for (const auto& path : wanted.empty() ? files::shipped_standards() : std::vector{files::standard_path(wanted)}) {
        auto read = reading::read_standard(files::read_file(path));
        if (!read.thing) throw Unusable("Expected a standard that reads but " + model::line_of(model::first_error(read.problems)) + ".");
        standards.push_back(std::move(*read.thing));
    }
    return standards;
}

bool is_session_file(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::is_regular_file(path, ignored) && !path.ends_with(".json");
}

calendar::Date day_of(const std::string& text, const std::string& option) {
    if (const auto date = calendar::parse_date(text)) return *date;
    throw Unusable("Expected a day such as 2026-10-02 but " + option + " says \"" + text + "\".");
}

std::string counted(std::ptrdiff_t count, const std::string& thing) { return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s"); }

std::string count_of(const model::Problems& problems) {
    const auto count = [&](model::Severity severity) { return std::ranges::count(problems, severity, &model::Problem::severity); };
    return counted(count(model::Severity::error), "error") + ", " + counted(count(model::Severity::warning), "warning");
}

void print_story(const session::Session& session) { std::printf("%s", harmless(wording::story(session, interface_texts())).c_str()); }

void say(const std::string& line) {
    std::printf("%s\n", harmless(line).c_str());
    std::fflush(stdout);
}

void complain(const std::string& line) { std::fprintf(stderr, "%s\n", harmless(line).c_str()); }

} // namespace commands
