#pragma once

#include "sandbox/yardstick/conformity.hpp"

namespace screens {

struct Countries;

/// Beside the answer: to say otherwise, and to take back what was said. True when it was taken back.
bool draw_overruling_buttons(Countries& countries, const yardstick::ClauseAnswer& answer);
/// What a person says instead of an answer, and the form in which somebody says it. True when it was set.
bool draw_overruling(Countries& countries, const yardstick::ClauseAnswer& answer);

} // namespace screens
