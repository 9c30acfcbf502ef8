#pragma once

#include "engine/profile/profile.hpp"

#include <span>

/// What of the law cannot be told yet, while an input is missing that it looks at.
namespace casework {

using namespace profile;

bool awaits(const Profile& profile, std::span<const InputId> missing, ConditionId condition);
bool awaits(const Profile& profile, std::span<const InputId> missing, const Effect& effect);
/// Whether it starts, or when it is due.
bool awaits(const Profile& profile, std::span<const InputId> missing, const Clock& clock);

} // namespace casework
