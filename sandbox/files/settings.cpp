#include "sandbox/files/settings.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace files {
namespace {

using nlohmann::ordered_json;

/// Nothing but one of the words; else what was there before.
template <std::size_t count> void take_word(const ordered_json& root, const char* key, const std::array<const char*, count>& words, std::string& into) {
    const auto found = root.find(key);
    if (found == root.end() || !found->is_string()) return;
    const auto word = found->get<std::string>();
    if (std::ranges::find(words, word) != words.end()) into = word;
}

std::int64_t whole(const ordered_json& root, const char* key, std::int64_t otherwise) {
    const auto found = root.find(key);
    return found != root.end() && found->is_number_integer() ? found->get<std::int64_t>() : otherwise;
}

bool flag(const ordered_json& root, const char* key, bool otherwise) {
    const auto found = root.find(key);
    return found != root.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

std::string text(const ordered_json& root, const char* key) {
    const auto found = root.find(key);
    return found != root.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

void take_results(const ordered_json& root, std::vector<Result>& into) {
    const auto found = root.find("results");
    if (found == root.end() || !found->is_array()) return;
    for (const auto& entry : *found)
        if (entry.is_object()) into.push_back({text(entry, "scenario"), text(entry, "session"), whole(entry, "held", 0), whole(entry, "all", 0)});
}

void take_sittings(const ordered_json& root, std::vector<Sitting>& into) {
    const auto found = root.find("sittings");
    if (found == root.end() || !found->is_array()) return;
    for (const auto& entry : *found)
        if (entry.is_object()) into.push_back({text(entry, "session"), text(entry, "person"), whole(entry, "tab", 0), whole(entry, "case", 0)});
}

} // namespace

Settings read_settings(const reading::File& file) {
    Settings settings;
    const auto root = ordered_json::parse(file.text, nullptr, false);
    if (!root.is_object()) return settings;
    settings.text_scale = static_cast<int>(std::clamp<std::int64_t>(whole(root, "text_scale", 100), 100, 250));
    take_word(root, "theme", std::array{"light", "dark", "contrast"}, settings.theme);
    take_word(root, "coach", std::array{"off", "hints", "steps"}, settings.coach);
    settings.moves = flag(root, "moves", true);
    settings.welcomed = flag(root, "welcomed", false);
    settings.open_session = text(root, "open_session");
    take_results(root, settings.results);
    take_sittings(root, settings.sittings);
    return settings;
}

std::string written(const Settings& settings) {
    ordered_json root{{"format", "settings/1"},
                      {"text_scale", settings.text_scale},
                      {"theme", settings.theme},
                      {"moves", settings.moves},
                      {"coach", settings.coach},
                      {"welcomed", settings.welcomed},
                      {"open_session", settings.open_session},
                      {"results", ordered_json::array()},
                      {"sittings", ordered_json::array()}};
    for (const auto& result : settings.results)
        root["results"].push_back({{"scenario", result.scenario}, {"session", result.session}, {"held", result.held}, {"all", result.all}});
    for (const auto& sitting : settings.sittings)
        root["sittings"].push_back({{"session", sitting.session}, {"person", sitting.person}, {"tab", sitting.tab}, {"case", sitting.case_number}});
    return root.dump(1) + "\n";
}

} // namespace files
