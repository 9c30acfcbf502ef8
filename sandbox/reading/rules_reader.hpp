#pragma once

namespace reading {

struct ProfileReading;
struct Value;

void declare_rules(ProfileReading& reading, const Value& root);
void read_rules(ProfileReading& reading, const Value& root);
void read_routing(ProfileReading& reading, const Value& root);
void read_letters(ProfileReading& reading, const Value& root);
void read_amounts(ProfileReading& reading, const Value& root);
void read_conduct(ProfileReading& reading, const Value& root);

} // namespace reading
