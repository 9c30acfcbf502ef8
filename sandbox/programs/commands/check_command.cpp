#include "sandbox/programs/commands/check_command.hpp"

#include "sandbox/files/places.hpp"
#include "sandbox/programs/commands/played_checks.hpp"
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
#include "sandbox/texts/listed.hpp"
#include "sandbox/yardstick/values.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <map>
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

/// The files of one call, so that nothing of them is told twice.
class Asked {
public:
    void add(const std::string& path) { by_place_.emplace(fs::weakly_canonical(path), path); }
    bool holds(const fs::path& path) const { return by_place_.contains(fs::weakly_canonical(path)); }
    /// As it was asked for, however it was come to.
    std::string called(const std::string& path) const {
        const auto found = by_place_.find(fs::weakly_canonical(path));
        return found == by_place_.end() ? path : found->second;
    }

private:
    std::map<fs::path, std::string> by_place_;
};

/// Its mistakes are told at the scenario itself where that is checked too.
model::Problem scenario_unreadable(const reading::File& file, const std::string& beside, const Asked& asked) {
    const auto severity = asked.holds(beside) ? model::Severity::note : model::Severity::error;
    return {file.name, 1, 1, severity, "scenario_unreadable", "Expected a scenario that reads but it has errors", "mend " + beside + " first"};
}

/// What is read against the scenario beside it.
template <class ReadIt> model::Problems check_beside(const reading::File& file, const Asked& asked, const char* code, const char* what, ReadIt read_it) {
    const auto beside = fs::path(file.name).parent_path() / "scenario.json";
    if (!fs::exists(beside))
        return {{file.name, 1, 1, model::Severity::error, code, fmt::format("Expected a scenario.json beside the {} but there is none", what),
                 fmt::format("keep the {} in the folder of its scenario", what)}};
    const auto scenario = reading::read_scenario(files::read_file(beside.string()), files::find_profile_in_home());
    if (!scenario.thing) return {scenario_unreadable(file, beside.string(), asked)};
    return read_it(file, *scenario.thing);
}

model::Problems check_papers(const reading::File& file, const model::Materials& materials) { return reading::read_papers(file, materials).problems; }

model::Problems check_plan(const reading::File& file, const model::Materials& materials) {
    auto read = reading::read_plan(file, materials);
    if (read.thing) add(read.problems, check_by_playing(file, *read.thing, materials));
    return std::move(read.problems);
}

model::Problems check_scenario(const reading::File& file) {
    auto read = reading::read_scenario(file, files::find_profile_in_home());
    if (read.thing) add(read.problems, check_opening(file, *read.thing));
    return std::move(read.problems);
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

Checked check_file(const std::string& path, const Asked& asked) {
    const auto file = files::read_file(path);
    const auto find = files::find_profile_in_home();
    switch (reading::kind_of(file)) {
    case reading::FileKind::profile: return check_profile(file);
    case reading::FileKind::scenario: return {check_scenario(file), {}};
    case reading::FileKind::plan: return {check_beside(file, asked, "plan_without_scenario", "plan", check_plan), {}};
    case reading::FileKind::papers: return {check_beside(file, asked, "papers_without_scenario", "papers", check_papers), {}};
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
    say(json_text(list));
}

} // namespace

namespace {

std::vector<std::string> files_of(const CheckOptions& options) {
    std::vector<std::string> files;
    for (const auto& path : options.paths)
        for (auto& file : files_of(path)) files.push_back(std::move(file));
    return files;
}

/// What all files together say.
model::Problems check_all(const std::vector<std::string>& files, std::vector<std::string>& known) {
    Asked asked;
    for (const auto& file : files) asked.add(file);
    model::Problems all;
    for (const auto& file : files) {
        auto checked = check_file(file, asked);
        add(all, std::move(checked.problems));
        if (!checked.known.empty()) known.push_back(std::move(checked.known));
    }
    for (auto& problem : all) problem.file = asked.called(problem.file);
    model::put_in_order(all);
    return all;
}

/// Plans and papers that had to be left alone.
void print_unread(const model::Problems& problems) {
    std::vector<std::string> unread;
    for (const auto& problem : problems)
        if (problem.code == "scenario_unreadable" && problem.severity == model::Severity::note) unread.push_back(problem.file);
    if (!unread.empty()) say("Not checked before its scenario reads: " + texts::listed(unread));
}

} // namespace

int run(const CheckOptions& options) {
    std::vector<std::string> known;
    const auto files = files_of(options);
    const auto all = check_all(files, known);
    if (options.json) {
        print_json(all);
        return model::has_errors(all) ? 1 : 0;
    }
    print(all, options.notes);
    print_unread(all);
    for (const auto& line : known) say(line);
    const auto notes = std::ranges::count(all, "unconfirmed_value", &model::Problem::code);
    say(fmt::format("{}: {}; {} not confirmed{}", counted(std::ssize(files), "file"), count_of(all), counted(notes, "value"),
                    notes > 0 && !options.notes ? " (--notes lists them)" : ""));
    return model::has_errors(all) ? 1 : 0;
}

} // namespace commands
