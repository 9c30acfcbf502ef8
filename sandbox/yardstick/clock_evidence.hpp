#pragma once

#include "sandbox/yardstick/clause_evidence.hpp"

namespace yardstick {

/// Every clock that answers to the word: one law of several that lets it take longer is enough to speak against the clause.
Evidence judge_clock(const model::Ask& ask, const Said& said);
/// The same with all that each can be extended by, added up; an extension that needs no reason speaks against the clause.
Evidence judge_extension(const model::Ask& ask, const Said& said);

} // namespace yardstick
