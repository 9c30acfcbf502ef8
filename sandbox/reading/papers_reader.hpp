#pragma once

#include "sandbox/model/materials.hpp"
#include "sandbox/model/papers.hpp"
#include "sandbox/model/problem.hpp"
#include "sandbox/reading/given_file.hpp"

namespace reading {

/// The papers of a scenario, read against it.
model::Read<model::Papers> read_papers(const File& file, const model::Materials& materials);

} // namespace reading
