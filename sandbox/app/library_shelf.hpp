#pragma once

#include "sandbox/app/remembering.hpp"
#include "sandbox/screens/window_state.hpp"

#include <filesystem>

/// What the library of the window shows: scenarios, those that do not read, and kept sessions.
namespace app {

/// Where newcomers are shown around.
inline constexpr const char* tour_scenario = "inflated_invoices";

std::filesystem::path sessions_folder();
/// Session files of a folder, the newest first; none where it cannot be read.
std::vector<std::filesystem::path> sessions_in(const std::filesystem::path& folder);
screens::ScenarioCard card_of(const std::string& path, const model::Materials& materials);
/// Its card, read anew, is briefed on; where the file does not read, one is told all that is wrong with it.
void open_scenario(screens::WindowState& window, const Remembering* settings, const std::string& path);
/// `settings`: how scenarios were played so far; none where nothing is kept.
void fill(screens::WindowState& window, const Remembering* settings);

} // namespace app
