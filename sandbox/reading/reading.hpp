#pragma once

#include "sandbox/model/materials.hpp"
#include "sandbox/model/plan.hpp"
#include "sandbox/model/problem.hpp"
#include "sandbox/texts/texts.hpp"

#include <functional>
#include <string>

/// JSON text to profile, scenario, plan and texts, or to every problem found. No function opens a file but
/// read_file; none throws for what a file says.
namespace reading {

/// A file's name as shown in problems, and what it holds.
struct File {
    std::string name;
    std::string text;
};

/// Gives the profile of that id ("korea"), for builds_on and scenarios; nothing when there is none.
using FindProfile = std::function<std::optional<File>(const std::string& id)>;

model::Read<profile::Profile> read_profile(const File& file, const FindProfile& find);
model::Read<model::Materials> read_scenario(const File& file, const FindProfile& find);
model::Read<model::Plan> read_plan(const File& file, const model::Materials& materials);
/// From what a session keeps (Materials::profile_json, scenario_json). Identities are empty then.
model::Read<model::Materials> read_kept(const std::string& profile_json, const std::string& scenario_json, casework::Edition edition);
/// A report file for a dry run of the routing: a setting with one report.
model::Read<casework::PlayContext> read_report(const File& file, const profile::Profile& profile);
model::Read<texts::Texts> read_texts(const File& file, const texts::Texts* fallback);

enum class FileKind { profile, scenario, plan, report, session, unknown };
/// By its "format" member; unknown when there is none.
FileKind kind_of(const File& file);

} // namespace reading
