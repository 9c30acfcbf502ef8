#pragma once

#include "engine/profile/profile.hpp"
#include "sandbox/reading/conditions_reader.hpp"

#include <utility>
#include <vector>

/// The parts of a profile. Each is declared first, so that any part may name any other, then read.
namespace reading {

struct ProfileReading {
    Findings& findings;
    Lexicon& lexicon;
    profile::Profile& profile;

    ConditionScope scope(std::vector<profile::ActId> acts = {}) { return {findings, lexicon, profile, profile.conditions, std::move(acts), false}; }
};

} // namespace reading
