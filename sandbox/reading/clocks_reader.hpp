#pragma once

namespace reading {

struct ProfileReading;
struct Value;

void declare_clocks(ProfileReading& reading, const Value& root);
void read_clocks(ProfileReading& reading, const Value& root);

} // namespace reading
