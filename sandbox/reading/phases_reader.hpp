#pragma once

#include "sandbox/reading/profile_reading.hpp"

/// Which stages a person calls by one word.
namespace reading {

/// Where a procedure names none, each stage is one of its own and the ends are the last together.
void read_phases(ProfileReading& reading, profile::Procedure& procedure, const std::vector<const Value*>& entries);

} // namespace reading
