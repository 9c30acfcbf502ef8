#pragma once

#include "sandbox/debrief/debrief.hpp"
#include "sandbox/exchange/page.hpp"

namespace exchange {

/// The debrief in the order in which it is read aloud.
Page debrief_page(const debrief::Debrief& debrief, const texts::Texts& texts);

} // namespace exchange
