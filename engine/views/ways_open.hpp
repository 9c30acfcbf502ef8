#pragma once

#include "engine/casework/evaluate.hpp"

#include <vector>

namespace views {

/// Whoever does it has nothing more to do with the case.
bool gives_up(const profile::Act& act);

/// Acts that bring about something which a condition lacks: done, it may come to hold. In the order of the profile, each once.
/// What only time or somebody's knowledge could bring is nobody's act, and giving the case up is no way on.
/// Nor is it one to record otherwise what has been recorded.
std::vector<profile::ActId> ways_open(const profile::Profile& profile, const profile::Conditions& pool, const casework::Explained& explained,
                                      const casework::Case& the_case);

} // namespace views
