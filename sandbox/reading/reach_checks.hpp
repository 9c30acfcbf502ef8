#pragma once

namespace reading {

struct ProfileReading;
struct Value;

/// Reports that could reach nobody, or the accused, each with an example.
void check_reach(ProfileReading& reading, const Value& root);

} // namespace reading
