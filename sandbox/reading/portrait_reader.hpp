#pragma once

#include "sandbox/model/portrait.hpp"
#include "sandbox/reading/members.hpp"

namespace reading {

/// What an author says of somebody's looks; what he leaves open is as it would be by the id.
model::Portrait read_portrait(Findings& findings, const Value& value, model::Portrait otherwise);

} // namespace reading
