#pragma once

#include "engine/journal/store.hpp"

namespace journal {

inline constexpr const char* refusal_columns =
    "number, after_fact, at, case_number, track, actor, act, report, insist, reason, code, rule, input, stage, party, "
    "condition, hash";

/// Along the line of that branch, each checked against its hash: StorageError when one was changed.
std::vector<Refused> refusals_of(Journal::Store& store, const Branch& branch);

} // namespace journal
