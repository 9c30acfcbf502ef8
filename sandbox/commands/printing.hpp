#pragma once

#include "sandbox/reading/reading.hpp"
#include "sandbox/session/session.hpp"

#include <string>

/// What several commands print alike.
namespace commands {

texts::Texts interface_texts();
/// A scenario that reads, or every problem on stderr and Unusable.
reading::Materials materials_of(const std::string& scenario_file);
/// "2 errors, 1 warning"
std::string count_of(const reading::Problems& problems);
/// The whole play told for people, with the expectations held and missed.
void print_story(const session::Session& session);
/// Writes a line and hands it over at once: what stands there has happened.
void say(const std::string& line);

} // namespace commands
