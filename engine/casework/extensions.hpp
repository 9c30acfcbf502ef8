#pragma once

#include "engine/casework/case.hpp"
#include "engine/casework/play_context.hpp"

/// One more extension of a clock. Nobody else reads the list that its law gives.
namespace casework {

/// The nth that the law gives, from 0: each entry of the list as often as it says. Null: it gives no more.
const profile::Extension* nth_extension(const profile::Clock& clock, std::size_t nth);
/// How many the law gives.
std::size_t extensions_given(const profile::Clock& clock);
/// The next one of a clock that has had so many; of `amount`, where whoever extends says it. Beyond the list only he can say
/// how long it is, in the unit of the last entry; nothing when he does not.
std::optional<calendar::Length> next_extension(const profile::Clock& clock, std::size_t had, std::optional<std::int32_t> amount);

/// A clock that is met, or whose end is not known, has nothing to extend.
bool can_be_extended(const RunningClock& clock);
/// The extension to decide, and the one that its fact is remembered as, as the play's edition has it.
std::optional<calendar::Length> decided_extension(const PlayContext& context, const RunningClock& clock, std::optional<std::int32_t> amount);
calendar::Length applied_extension(const PlayContext& context, const RunningClock& clock, std::int32_t amount);

} // namespace casework
