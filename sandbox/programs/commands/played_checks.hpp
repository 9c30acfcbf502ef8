#pragma once

#include "sandbox/model/materials.hpp"
#include "sandbox/model/plan.hpp"
#include "sandbox/model/problem.hpp"
#include "sandbox/reading/given_file.hpp"

/// What only shows when it is played.
namespace commands {

/// A plan that stops on its way, or misses other than it says.
model::Problems check_by_playing(const reading::File& file, const model::Plan& plan, const model::Materials& materials);

/// Expectations that are decided before anybody has done anything.
model::Problems check_opening(const reading::File& file, const model::Materials& materials);

} // namespace commands
