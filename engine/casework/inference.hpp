#pragma once

#include "engine/casework/evaluate.hpp"

namespace casework {

/// How many of the reporting person's house still fit what somebody has learned, himself and the person concerned
/// apart. Nothing for who does not know what the report says, or where no staff is listed; one means that the
/// identity can be inferred. `told` is what items give away beside what the report itself is known to.
std::optional<std::size_t> still_fit(const Circumstances& given, PartyId who, std::span<const Betrayal> told = {});

} // namespace casework
