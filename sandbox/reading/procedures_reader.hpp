#pragma once

namespace reading {

struct ProfileReading;
struct Value;

void declare_procedures(ProfileReading& reading, const Value& root);
void read_procedures(ProfileReading& reading, const Value& root);

} // namespace reading
