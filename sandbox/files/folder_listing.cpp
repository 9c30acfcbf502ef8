#include "sandbox/files/folder_listing.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <system_error>
#include <tuple>

namespace files {
namespace {

namespace fs = std::filesystem;

fs::path home_of_user() {
    const char* home = std::getenv("HOME");
    return home && *home ? fs::path(home) : fs::path("/");
}

fs::path folder_at(const std::string& place) {
    std::error_code ignored;
    if (place.empty()) return home_of_user();
    auto path = place.starts_with("~/") ? home_of_user() / place.substr(2) : fs::path(place);
    path = fs::weakly_canonical(fs::absolute(path, ignored), ignored);
    return fs::is_regular_file(path, ignored) ? path.parent_path() : path;
}

std::string changed_at(const fs::directory_entry& entry) {
    std::error_code failed;
    const auto written = entry.last_write_time(failed);
    if (failed) return {};
    const auto seconds = std::chrono::system_clock::to_time_t(std::chrono::file_clock::to_sys(std::chrono::time_point_cast<std::chrono::seconds>(written)));
    std::tm parts{};
    char words[32] = {};
    if (!localtime_r(&seconds, &parts) || std::strftime(words, sizeof words, "%Y-%m-%d %H:%M", &parts) == 0) return {};
    return words;
}

void add(Listing& listing, const fs::directory_entry& entry, const std::string& ending) {
    std::error_code ignored;
    const auto name = entry.path().filename().string();
    const bool is_folder = entry.is_directory(ignored);
    if (name.starts_with(".") || (!is_folder && !name.ends_with(ending))) return;
    listing.found.push_back({name, entry.path().string(), changed_at(entry), is_folder});
}

bool stands_before(const Listed& one, const Listed& other) {
    if (one.is_folder != other.is_folder) return one.is_folder;
    if (one.is_folder) return one.name < other.name;
    return std::tie(other.changed, one.name) < std::tie(one.changed, other.name);
}

} // namespace

Listing list_folder(const std::string& place, const std::string& ending) {
    const auto folder = folder_at(place);
    Listing listing{folder.string(), folder.has_relative_path() ? folder.parent_path().string() : std::string{}, {}, {}};
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) add(listing, *entry, ending);
    if (failed) listing.trouble = failed.message();
    std::ranges::sort(listing.found, stands_before);
    return listing;
}

} // namespace files
