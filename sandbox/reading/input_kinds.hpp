#pragma once

#include "sandbox/reading/conditions_reader.hpp"

#include <array>

/// Of which kind a value is, and which input may give it.
namespace reading {

/// By profile::ValueKind.
inline constexpr std::array<std::string_view, 8> value_kind_words{"text", "number", "days", "date", "choice", "party", "flag", "money"};

/// Tells when the input gives another kind of value than is wanted: a number where a choice belongs would name a place that no
/// table has. A number stands for days and for money, and nothing for anything else. Without a list of choices, one of any list will do.
void expect_kind(ConditionScope& scope, const Value& named, profile::InputId input, profile::ValueKind wanted, profile::ChoiceSetId choices = {});

} // namespace reading
