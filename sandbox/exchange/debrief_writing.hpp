#pragma once

#include "engine/calendar/instant.hpp"
#include "sandbox/debrief/debrief.hpp"
#include "sandbox/exchange/page_writer.hpp"

#include <cstdint>
#include <string>

namespace exchange {

/// What each section of the debrief is written with.
struct Writing : PageWriter {
    const debrief::Debrief& debrief;
};

/// "fact 12, Tue 14 May 2024"
std::string fact_and_day(const texts::Texts& texts, std::uint64_t fact, calendar::Instant at);

} // namespace exchange
