#pragma once

#include "sandbox/reading/given_file.hpp"
#include "sandbox/texts/texts.hpp"

#include <optional>
#include <string>
#include <vector>

/// Where assets, profiles and scenarios are, and how a name becomes a file.
namespace files {

/// The folder that holds assets/ and scenarios/: CLEAN_PORTAL_HOME, else where the program was built from.
std::string home();
/// The settings folder ($XDG_CONFIG_HOME/clean-portal-sandbox), created when missing.
std::string settings_folder();
std::string key_file();
std::string settings_file();

/// Throws std::runtime_error with one sentence: missing, a directory, not readable.
reading::File read_file(const std::string& path);
/// A scenario by name ("inflated_invoices"), its folder or its file; the path of its JSON.
std::string scenario_path(const std::string& name_or_path);
std::string profile_path(const std::string& name_or_path);
/// "good" -> good.plan.json beside the scenario; or a path.
std::string plan_path(const std::string& scenario_file, const std::string& name_or_path);
std::vector<std::string> shipped_scenarios(); ///< paths, by name
std::vector<std::string> plans_beside(const std::string& scenario_file);
/// "papers.json" beside the scenario, where it is there.
std::optional<std::string> papers_beside(const std::string& scenario_file);
/// A standard by name ("eu_directive") or by its file.
std::string standard_path(const std::string& name_or_path);
/// "korea.verdicts.json" beside "korea.json", what people say of its conformity; there or not.
std::string verdicts_file(const std::string& profile_file);
/// The same where it is there.
std::optional<std::string> verdicts_beside(const std::string& profile_file);
std::vector<std::string> shipped_profiles();  ///< paths, by name
std::vector<std::string> shipped_standards(); ///< paths, by name
std::string guides_folder();
std::vector<std::string> guide_pages(); ///< Markdown files of guides/, by name
reading::FindProfile find_profile_in_home();
/// assets/texts/en.json. Throws std::runtime_error.
texts::Texts interface_texts();

} // namespace files
