#pragma once

#include "sandbox/yardstick/conformity.hpp"

namespace screens {

struct Countries;

/// What a person says instead of an answer, and the form in which somebody says it. True when it changed.
bool draw_overruling(Countries& countries, const yardstick::ClauseAnswer& answer);

} // namespace screens
