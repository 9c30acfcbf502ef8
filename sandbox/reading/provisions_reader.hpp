#pragma once

#include "sandbox/reading/profile_reading.hpp"

/// What standards are held against and nobody plays: whose channel it is, what the law says beyond the procedure.
namespace reading {

/// "channel": "external" or "internal"; without it an authority's.
profile::Channel read_channel(Findings& findings, Members& members);
void read_provisions(ProfileReading& reading, const Value& root);

} // namespace reading
