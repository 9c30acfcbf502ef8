#pragma once

namespace reading {

struct ProfileReading;
struct Value;

void declare_acts(ProfileReading& reading, const Value& root);
void read_inputs(ProfileReading& reading, const Value& root);
void read_acts(ProfileReading& reading, const Value& root);

} // namespace reading
