#pragma once

namespace reading {

struct ProfileReading;
struct Value;

/// What makes no sense though every word is known: stages nobody reaches, clocks that nothing starts...
void check_profile(ProfileReading& reading, const Value& root);

} // namespace reading
