#pragma once

namespace reading {

struct ProfileReading;
struct Value;

void read_guide(ProfileReading& reading, const Value& root);

} // namespace reading
