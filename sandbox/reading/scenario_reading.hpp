#pragma once

#include "sandbox/model/materials.hpp"
#include "sandbox/reading/conditions_reader.hpp"

#include <utility>
#include <vector>

namespace reading {

struct ScenarioReading {
    Findings& findings;
    Lexicon& lexicon;
    model::Materials& materials;

    const profile::Profile& profile() const { return materials.context.profile; }
    ConditionScope scope(profile::Conditions& pool, std::vector<profile::ActId> acts = {}) {
        return {findings, lexicon, profile(), pool, std::move(acts), true};
    }
    ConditionScope scope() { return scope(materials.context.conditions); }
};

} // namespace reading
