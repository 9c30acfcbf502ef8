#pragma once

#include "engine/profile/profile.hpp"
#include "sandbox/reading/lexicon.hpp"

/// The one language for conditions.
namespace reading {

/// Where a condition stands decides what it may speak of.
struct ConditionScope {
    Findings& findings;
    const Lexicon& lexicon;
    const profile::Profile& profile;
    profile::Conditions& pool;
    std::vector<profile::ActId> acts; ///< whose inputs may be named
    bool of_scenario = false;         ///< may read truths
};

/// An empty id when there is no condition or it does not read.
profile::ConditionId read_condition(ConditionScope& scope, const Value* value);
profile::PartyRef read_party(ConditionScope& scope, const Value& value);
/// The place of the word among input words, when one of the acts asks for it.
std::optional<profile::InputId> input_named(ConditionScope& scope, const Value& at, std::string_view word);
/// A constant for a field or an input: a choice, a party, a number, true or false.
std::int64_t read_constant(ConditionScope& scope, profile::ValueKind kind, profile::ChoiceSetId choices, const Value& value);

} // namespace reading
