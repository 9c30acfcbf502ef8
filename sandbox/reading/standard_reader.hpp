#pragma once

#include "sandbox/model/problem.hpp"
#include "sandbox/model/standard.hpp"
#include "sandbox/reading/given_file.hpp"

namespace reading {

model::Read<model::Standard> read_standard(const File& file);

} // namespace reading
