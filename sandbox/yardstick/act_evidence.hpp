#pragma once

#include "sandbox/yardstick/clause_evidence.hpp"

namespace yardstick {

/// An act that answers to the word, or to "any" one that does what is asked; its name alone is no evidence.
Evidence judge_act(const model::Ask& ask, const Said& said);

/// A letter goes to the reporting person.
bool tells_reporter(const profile::Act& act);

} // namespace yardstick
