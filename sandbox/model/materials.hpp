#pragma once

#include "sandbox/model/scenario.hpp"

namespace model {

/// A scenario ready to be played.
struct Materials {
    casework::PlayContext context;
    Scenario scenario;
    std::string profile_json;  ///< canonical: sorted keys, no spaces, {"profile": ..., "built_on": [...]}
    std::string scenario_json; ///< canonical, without identity
};

} // namespace model
