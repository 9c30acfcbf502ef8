#pragma once

#include "sandbox/model/standard.hpp"
#include "sandbox/reading/members.hpp"

/// What a clause of a standard asks a profile to hold.
namespace reading {

model::Ask read_ask(Findings& findings, const Value& value);
/// The place of a word in a list of known ones; the first when it is none of them, which is told.
std::size_t place_among(Findings& findings, const Value& value, const std::vector<std::string>& known, const char* what);

} // namespace reading
