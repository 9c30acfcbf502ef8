#pragma once

#include "sandbox/app/window_settings.hpp"
#include "sandbox/screens/app.hpp"

#include <filesystem>

/// What the library of the window shows: scenarios, those that do not read, and kept sessions.
namespace window_library {

std::filesystem::path sessions_folder();
/// Session files of a folder, the newest first; none where it cannot be read.
std::vector<std::filesystem::path> sessions_in(const std::filesystem::path& folder);
screens::ScenarioCard card_of(const std::string& path, const model::Materials& materials);
/// `settings`: how scenarios were played so far; none where nothing is kept.
void fill(screens::App& app, const WindowSettings* settings);

} // namespace window_library
