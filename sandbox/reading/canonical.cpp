#include "sandbox/reading/canonical.hpp"

#include "sandbox/reading/document.hpp"

#include <nlohmann/json.hpp>

namespace reading {

using nlohmann::json;

std::string canonical_profile(const std::vector<File>& files) {
    json built_on = json::array();
    for (std::size_t i = 1; i < files.size(); ++i) built_on.push_back(json::parse(files[i].text));
    return json{{"profile", json::parse(files.front().text)}, {"built_on", std::move(built_on)}}.dump();
}

std::string canonical_scenario(const File& file) {
    auto scenario = json::parse(file.text);
    if (scenario.contains("cast"))
        for (auto& person : scenario["cast"]) person.erase("identity");
    return scenario.dump();
}

namespace {

constexpr int kept_around = 2; ///< levels that a kept profile has around each file

/// Whoever forges a session nests what no reader of files would take, and writing it out again would use up the stack.
bool nested_too_deeply(std::string_view json) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (quoted && json[i] == '\\') ++i;
        else if (json[i] == '"') quoted = !quoted;
        else if (!quoted && (json[i] == '[' || json[i] == '{') && ++depth > deepest_nesting + kept_around) return true;
        else if (!quoted && (json[i] == ']' || json[i] == '}')) --depth;
    }
    return false;
}

} // namespace

std::vector<File> files_of(const std::string& profile_json) {
    std::vector<File> files;
    if (nested_too_deeply(profile_json)) return files;
    const auto kept = json::parse(profile_json, nullptr, false);
    if (kept.is_discarded() || !kept.contains("profile") || !kept.contains("built_on")) return files;
    files.push_back({"the profile of the session", kept["profile"].dump()});
    for (const auto& base : kept["built_on"]) files.push_back({"a base profile of the session", base.dump()});
    return files;
}

} // namespace reading
