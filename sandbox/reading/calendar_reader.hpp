#pragma once

namespace reading {

struct ProfileReading;
struct Value;

void declare_sources(ProfileReading& reading, const Value& root);
void read_calendar(ProfileReading& reading, const Value& root);

} // namespace reading
