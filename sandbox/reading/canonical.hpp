#pragma once

#include <string>
#include <vector>

#include "sandbox/reading/reading.hpp"

/// One spelling of a file: sorted keys, no spaces. What a session keeps and hashes.
namespace reading {

std::string canonical_profile(const std::vector<File>& files);
/// Without any cast[].identity.
std::string canonical_scenario(const File& file);
/// The files that a kept profile was made of: the profile first, then what it is built on.
std::vector<File> files_of(const std::string& profile_json);

} // namespace reading
