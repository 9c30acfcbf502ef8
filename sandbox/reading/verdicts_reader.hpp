#pragma once

#include "sandbox/model/problem.hpp"
#include "sandbox/model/standard.hpp"
#include "sandbox/model/verdicts.hpp"
#include "sandbox/reading/given_file.hpp"

namespace reading {

/// "verdicts/1": what people who have the texts say of clauses of these standards. A verdict without a reason, or without
/// anybody who answers for it, is a problem and no verdict.
model::Read<model::Verdicts> read_verdicts(const File& file, const std::vector<model::Standard>& standards);

} // namespace reading
