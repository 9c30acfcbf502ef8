#pragma once

#include "engine/casework/play_context.hpp"
#include "engine/journal/journal.hpp"

#include <optional>
#include <span>

namespace desk {

/// The first fact that deciding again does not give, or nothing.
std::optional<journal::Fault> replay_fault(const casework::PlayContext& context, const journal::Journal& journal);
/// The same for facts of the journal that have been read already.
std::optional<journal::Fault> replay_fault(const casework::PlayContext& context, const journal::Journal& journal, std::span<const casework::Fact> facts);

} // namespace desk
