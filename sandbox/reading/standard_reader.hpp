#pragma once

#include "sandbox/model/standard.hpp"
#include "sandbox/reading/reading.hpp"

namespace reading {

model::Read<model::Standard> read_standard(const File& file);

} // namespace reading
