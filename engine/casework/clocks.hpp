#pragma once

#include "engine/casework/evaluate.hpp"

/// The arithmetic of a clock while it runs.
namespace casework {

/// The last second in time of a clock that starts (or starts again) at that moment; unknown_due when its
/// length is not known. `days` is what an input said, for clocks whose length an input sets.
/// When a clock started at that moment begins to count.
calendar::Instant counted_from(const Setting& setting, const Case& the_case, ClockId clock, calendar::Instant started);
std::int64_t first_due(const Setting& setting, ClockId clock, calendar::Instant start, std::int32_t days);

/// The due second after its suspension ends at that moment.
std::int64_t due_when_resumed(const Setting& setting, RunningClock clock, calendar::Instant resumed);

/// The due second with one more extension.
std::int64_t due_when_extended(const Setting& setting, RunningClock clock, calendar::Length extension);

} // namespace casework
