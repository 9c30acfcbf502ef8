#pragma once

namespace reading {

struct ProfileReading;
struct Value;

void declare_choices(ProfileReading& reading, const Value& root);
void declare_institutions(ProfileReading& reading, const Value& root);
void read_fields(ProfileReading& reading, const Value& root);
void read_choices(ProfileReading& reading, const Value& root);
void read_institutions(ProfileReading& reading, const Value& root);

} // namespace reading
