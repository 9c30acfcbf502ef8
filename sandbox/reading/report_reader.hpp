#pragma once

#include "engine/casework/play_context.hpp"
#include "sandbox/model/problem.hpp"
#include "sandbox/reading/given_file.hpp"

namespace reading {

/// A report file for a dry run of the routing: a setting with one report.
model::Read<casework::PlayContext> read_report(const File& file, const profile::Profile& profile);

} // namespace reading
