#include "sandbox/files/places.hpp"

#include "sandbox/reading/document.hpp"
#include "sandbox/reading/texts_reader.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace files {
namespace {

namespace fs = std::filesystem;

std::string from_environment(const char* name) {
    const auto* value = std::getenv(name);
    return value ? value : "";
}

bool is_file(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

/// One that nobody writes into would be waited for without end.
bool is_pipe(const fs::path& path) {
    std::error_code none;
    return fs::is_fifo(path, none);
}

bool is_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

[[noreturn]] void fail(const std::string& sentence) { throw std::runtime_error(sentence); }

/// A device or a pipe may never end: what is more than a reader takes is left, and the reader says that it is too much.
std::string read_as_far_as_taken(std::istream& stream) {
    std::string text;
    std::array<char, 1U << 16U> part;
    while (text.size() <= reading::largest_file && stream) {
        stream.read(part.data(), part.size());
        text.append(part.data(), static_cast<std::size_t>(stream.gcount()));
    }
    return text;
}

/// A path as given, or the shipped thing of that name.
std::string found_or(const std::string& named, const fs::path& shipped, const char* what) {
    if (is_file(named)) return named;
    if (is_file(shipped)) return shipped.string();
    fail(std::string("Expected ") + what + " named \"" + named + "\" but there is neither a file " + named + " nor " + shipped.string() + ".");
}

} // namespace

std::string home() {
    const auto told = from_environment("CLEAN_PORTAL_HOME");
    return told.empty() ? CLEAN_PORTAL_SOURCE : told;
}

std::string settings_folder() {
    const auto configured = from_environment("XDG_CONFIG_HOME"), of_user = from_environment("HOME");
    if (configured.empty() && of_user.empty()) // beside the session a key would be mailed with it
        fail("Expected a place for settings but neither HOME nor XDG_CONFIG_HOME says one; set one of them.");
    const auto base = configured.empty() ? fs::path(of_user) / ".config" : fs::path(configured);
    const auto folder = base / "clean-portal-sandbox";
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) fail("Expected to keep settings in " + folder.string() + " but the folder cannot be made: " + failed.message() + ".");
    return folder.string();
}

std::string key_file() { return settings_folder() + "/identity.key"; }

std::string settings_file() { return settings_folder() + "/settings.json"; }

reading::File read_file(const std::string& path) {
    if (is_folder(path)) fail("Expected a file but " + path + " is a folder.");
    if (is_pipe(path)) fail("Expected a file but " + path + " is a pipe; write what comes out of it into a file and name that.");
    std::ifstream stream(path, std::ios::binary);
    if (!stream) fail("Expected a file that can be read but " + path + (fs::exists(path) ? " cannot be opened." : " is not there."));
    auto text = read_as_far_as_taken(stream);
    if (stream.bad()) fail("Expected a file that can be read but reading " + path + " failed.");
    if (text.starts_with("SQLite format 3"))
        fail("Expected a file of text but " + path + " is a session; portalctl log, verify and debrief tell what it holds.");
    return {path, std::move(text)};
}

std::string scenario_path(const std::string& named) {
    if (is_folder(named) && is_file(fs::path(named) / "scenario.json")) return (fs::path(named) / "scenario.json").string();
    if (is_folder(named)) fail("Expected a scenario but the folder " + named + " holds no scenario.json.");
    return found_or(named, fs::path(home()) / "scenarios" / named / "scenario.json", "a scenario");
}

std::string profile_path(const std::string& named) {
    if (is_folder(named)) fail("Expected a profile but " + named + " is a folder.");
    return found_or(named, fs::path(home()) / "scenarios" / "profiles" / (named + ".json"), "a profile");
}

std::string plan_path(const std::string& scenario_file, const std::string& named) {
    if (is_folder(named)) fail("Expected a plan but " + named + " is a folder.");
    return found_or(named, fs::path(scenario_file).parent_path() / (named + ".plan.json"), "a plan");
}

std::string standard_path(const std::string& named) {
    if (is_folder(named)) fail("Expected a standard but " + named + " is a folder.");
    return found_or(named, fs::path(home()) / "assets" / "standards" / (named + ".json"), "a standard");
}

namespace {

std::vector<std::string> files_ending(const fs::path& folder, const std::string& ending) {
    std::vector<std::string> paths;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().string().ends_with(ending)) paths.push_back(entry.path().string());
    std::ranges::sort(paths);
    return paths;
}

} // namespace

std::vector<std::string> shipped_scenarios() {
    std::vector<std::string> paths;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(fs::path(home()) / "scenarios", ignored))
        if (is_file(entry.path() / "scenario.json")) paths.push_back((entry.path() / "scenario.json").string());
    std::ranges::sort(paths);
    return paths;
}

std::vector<std::string> plans_beside(const std::string& scenario_file) { return files_ending(fs::path(scenario_file).parent_path(), ".plan.json"); }

std::optional<std::string> papers_beside(const std::string& scenario_file) {
    const auto path = fs::path(scenario_file).parent_path() / "papers.json";
    return is_file(path) ? std::optional(path.string()) : std::nullopt;
}

std::string verdicts_file(const std::string& profile_file) { return fs::path(profile_file).replace_extension(".verdicts.json").string(); }

std::optional<std::string> verdicts_beside(const std::string& profile_file) {
    const auto path = verdicts_file(profile_file);
    return is_file(path) ? std::optional(path) : std::nullopt;
}

std::vector<std::string> shipped_profiles() {
    auto paths = files_ending(fs::path(home()) / "scenarios" / "profiles", ".json");
    std::erase_if(paths, [](const std::string& path) { return path.ends_with(".verdicts.json"); });
    return paths;
}

std::vector<std::string> shipped_standards() { return files_ending(fs::path(home()) / "assets" / "standards", ".json"); }

std::string guides_folder() { return (fs::path(home()) / "guides").string(); }

std::vector<std::string> guide_pages() { return files_ending(guides_folder(), ".md"); }

reading::FindProfile find_profile_in_home() {
    return [](const std::string& id) -> std::optional<reading::File> {
        // An id is no path: "../../etc/passwd" names no profile.
        const auto plain = id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos;
        const auto path = fs::path(home()) / "scenarios" / "profiles" / (id + ".json");
        if (!plain || !is_file(path)) return {};
        return read_file(path.string());
    };
}

texts::Texts interface_texts() {
    auto read = reading::read_texts(read_file(home() + "/assets/texts/en.json"), nullptr);
    if (!read.thing) throw std::runtime_error("Expected interface texts but " + line_of(model::first_error(read.problems)) + ".");
    return std::move(*read.thing);
}

} // namespace files
