#pragma once

#include "sandbox/model/materials.hpp"
#include "sandbox/model/problem.hpp"
#include "sandbox/reading/given_file.hpp"

#include <string>

namespace reading {

model::Read<model::Materials> read_scenario(const File& file, const FindProfile& find);
/// From what a session keeps (Materials::profile_json, scenario_json). Identities are empty then.
model::Read<model::Materials> read_kept(const std::string& profile_json, const std::string& scenario_json, casework::Edition edition);

} // namespace reading
