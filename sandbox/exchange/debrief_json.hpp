#pragma once

#include "sandbox/debrief/debrief.hpp"

namespace exchange {

/// The whole value for programs, with stable keys, moments in ISO form and the exercise mark first.
std::string to_json(const debrief::Debrief& debrief, const texts::Texts& texts);

} // namespace exchange
