#pragma once

#include "sandbox/files/places.hpp"
#include "sandbox/model/plan.hpp"
#include "sandbox/model/problem.hpp"
#include "sandbox/model/standard.hpp"
#include "sandbox/session/play/session.hpp"
#include "sandbox/texts/harmless.hpp"

#include <string>
#include <string_view>

/// What several commands print alike.
namespace commands {

using files::interface_texts;

/// A scenario that reads, or every problem on stderr and Unusable.
model::Materials materials_of(const std::string& scenario_file);
/// A plan beside the scenario by its name, or its file; without one nobody acts.
model::Plan plan_of(const std::string& scenario_file, const std::string& plan, const model::Materials& materials);
/// A profile by its name or file, when it reads.
profile::Profile profile_of(const std::string& name);
/// Those that are shipped, or the one by its name or file; each reads.
std::vector<model::Standard> standards_of(const std::string& wanted = {});
/// A file that is there and is no JSON.
bool is_session_file(const std::string& path);
/// "2026-04-03", or Unusable naming the option that says otherwise.
calendar::Date day_of(const std::string& text, const std::string& option);
/// "1 file", "2 files"
std::string counted(std::ptrdiff_t count, const std::string& thing);
/// "2 errors, 1 warning"
std::string count_of(const model::Problems& problems);
/// The whole play told for people, with the expectations held and missed.
void print_story(const session::Session& session);
/// Writes a line and hands it over at once: what stands there has happened.
void say(const std::string& line);
/// The same of what went wrong.
void complain(const std::string& line);
using texts::harmless;
/// The same for programs, over several lines.
template <class Json> std::string json_text(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

} // namespace commands
