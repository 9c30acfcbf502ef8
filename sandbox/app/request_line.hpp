#pragma once

#include "sandbox/screens/requests.hpp"

#include <string>

/// A request as a line of the log of a run: JSON, with the ids of the country and of the scenario, and where the play stood.
namespace app {

inline constexpr const char* run_format = "run/1";

/// The line that a log begins with.
std::string first_line();
/// `session` as it stands before the request is carried out; null while nothing is played. No text that says who somebody is
/// stands in it.
std::string line_of(const screens::Request& request, const session::Session* session);

} // namespace app
