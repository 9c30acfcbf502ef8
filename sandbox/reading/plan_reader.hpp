#pragma once

#include "sandbox/model/materials.hpp"
#include "sandbox/model/plan.hpp"
#include "sandbox/model/problem.hpp"
#include "sandbox/reading/given_file.hpp"

namespace reading {

model::Read<model::Plan> read_plan(const File& file, const model::Materials& materials);

} // namespace reading
