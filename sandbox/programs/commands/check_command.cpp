#include "sandbox/programs/commands/check_command.hpp"

#include "sandbox/files/places.hpp"
#include "sandbox/programs/commands/printing.hpp"
#include "sandbox/programs/commands/unusable.hpp"
#include "sandbox/reading/document.hpp"
#include "sandbox/reading/file_kind.hpp"
#include "sandbox/reading/papers_reader.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/reading/standard_reader.hpp"
#include "sandbox/reading/verdicts_reader.hpp"
#include "sandbox/yardstick/values.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace commands {
namespace {

namespace fs = std::filesystem;

/// Folders are searched for what can be checked, in the order of their names.
std::vector<std::string> files_in(const std::string& folder) {
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().extension() == ".json") files.push_back(entry.path().string());
    if (files.empty()) throw Unusable("Expected files that end in .json in " + folder + " but there are none; name the folder of a scenario or a country.");
    std::ranges::sort(files);
    return files;
}

std::vector<std::string> files_of(const std::string& path) {
    if (fs::is_directory(path)) return files_in(path);
    if (fs::exists(path)) return {path};
    const auto profile = fs::path(files::home()) / "scenarios" / "profiles" / (path + ".json");
    if (fs::exists(profile)) return {profile.string()};
    const auto scenario = files::scenario_path(path);
    return files_in(fs::path(scenario).parent_path().string());
}

void add(model::Problems& all, model::Problems found) { all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end())); }

/// What is read against the scenario beside it.
template <class ReadIt> model::Problems check_beside(const reading::File& file, const char* code, const char* what, ReadIt read_it) {
    const auto beside = fs::path(file.name).parent_path() / "scenario.json";
    if (!fs::exists(beside))
        return {{file.name, 1, 1, model::Severity::error, code, fmt::format("Expected a scenario.json beside the {} but there is none", what),
                 fmt::format("keep the {} in the folder of its scenario", what)}};
    const auto scenario = reading::read_scenario(files::read_file(beside.string()), files::find_profile_in_home());
    if (scenario.thing) return read_it(file, *scenario.thing).problems;
    return {{file.name, 1, 1, model::Severity::error, "scenario_unreadable", "Expected a scenario that reads but it has errors",
             "mend " + beside.string() + " first"}};
}

model::Problems unknown_kind(const reading::File& file) {
    return {{file.name, 1, 1, model::Severity::error, "format_missing", "Expected a \"format\" such as scenario/1 but found none", "say what the file is"}};
}

/// What came of one file: its problems, and of a profile how much of its law is known.
struct Checked {
    model::Problems problems;
    std::string known;
};

Checked check_profile(const reading::File& file) {
    auto read = reading::read_profile(file, files::find_profile_in_home());
    if (!read.thing) return {std::move(read.problems), {}};
    const auto texts = interface_texts();
    return {std::move(read.problems), yardstick::told_known({*read.thing, texts})};
}

Checked check_file(const std::string& path) {
    const auto file = files::read_file(path);
    const auto find = files::find_profile_in_home();
    switch (reading::kind_of(file)) {
    case reading::FileKind::profile: return check_profile(file);
    case reading::FileKind::scenario: return {reading::read_scenario(file, find).problems, {}};
    case reading::FileKind::plan: return {check_beside(file, "plan_without_scenario", "plan", reading::read_plan), {}};
    case reading::FileKind::papers: return {check_beside(file, "papers_without_scenario", "papers", reading::read_papers), {}};
    case reading::FileKind::report: return {};
    case reading::FileKind::standard: return {reading::read_standard(file).problems, {}};
    case reading::FileKind::verdicts: return {reading::read_verdicts(file, standards_of()).problems, {}};
    case reading::FileKind::session: throw Unusable("Expected a JSON file but " + path + " is a session; see portalctl verify.");
    case reading::FileKind::unknown: break;
    }
    const auto document = reading::parse(file);
    if (!document.root) return {document.problems, {}}; // what it is stands in what could not be read
    const auto as_profile = reading::read_profile(file, find).problems;
    const auto below_the_first_line = [](const model::Problem& problem) { return problem.line > 1; };
    return {std::ranges::any_of(as_profile, below_the_first_line) ? as_profile : unknown_kind(file), {}};
}

void print(const model::Problems& problems, bool notes) {
    for (const auto& problem : problems)
        if (notes || problem.severity != model::Severity::note) say(model::line_of(problem));
}

void print_json(const model::Problems& problems) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& problem : problems)
        list.push_back({{"file", problem.file},
                        {"line", problem.line},
                        {"column", problem.column},
                        {"severity", model::word_of(problem.severity)},
                        {"code", problem.code},
                        {"what", problem.what},
                        {"to_do", problem.to_do}});
    say(list.dump(2));
}

} // namespace

int run(const CheckOptions& options) {
    model::Problems all;
    std::vector<std::string> known;
    std::ptrdiff_t files = 0;
    for (const auto& path : options.paths)
        for (const auto& file : files_of(path)) {
            auto checked = check_file(file);
            add(all, std::move(checked.problems));
            if (!checked.known.empty()) known.push_back(std::move(checked.known));
            ++files;
        }
    model::put_in_order(all);
    if (options.json) print_json(all);
    else {
        print(all, options.notes);
        for (const auto& line : known) say(line);
    }
    const auto notes = std::ranges::count(all, model::Severity::note, &model::Problem::severity);
    if (!options.json)
        say(fmt::format("{}: {}; {} not confirmed{}", counted(files, "file"), count_of(all), counted(notes, "value"),
                        notes > 0 && !options.notes ? " (--notes lists them)" : ""));
    return model::has_errors(all) ? 1 : 0;
}

} // namespace commands
