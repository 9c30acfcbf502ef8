#pragma once

#include "sandbox/reading/document.hpp"
#include "sandbox/reading/given_file.hpp"

#include <string>
#include <vector>

/// One spelling of a file: sorted keys, no spaces. What a session keeps and hashes.
namespace reading {

std::string canonical(const Value& value);
/// Of the canonical texts of its files, the profile first, then what it is built on.
std::string canonical_profile(const std::vector<std::string>& files);
/// Without any cast[].identity.
std::string canonical_scenario(Value root);
/// The files that a kept profile was made of: the profile first, then what it is built on.
std::vector<File> files_of(const std::string& profile_json);

} // namespace reading
