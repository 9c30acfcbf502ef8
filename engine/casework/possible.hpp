#pragma once

#include "engine/casework/play_context.hpp"

/// What an input may be filled in with: one answer for whoever judges an order and whoever offers a form.
namespace casework {

inline constexpr std::int64_t longest_days = 36'500; ///< a hundred years

/// A ChoiceId, a PartyId, days, 0 or 1, second of a date, minor units, as the input's kind has it. Any text is possible.
bool is_possible(const PlayContext& context, const Input& input, std::int64_t value);

/// Choices in the order of the profile, parties in that of the cast; nothing where an input is written or counted.
std::vector<std::int64_t> possible_values(const PlayContext& context, const Input& input);

} // namespace casework
