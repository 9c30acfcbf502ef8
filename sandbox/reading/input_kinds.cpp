#include "sandbox/reading/input_kinds.hpp"

#include "sandbox/texts/key_at.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

using profile::ValueKind;

/// A plain number may count days or money; neither is the other, and which case is meant is neither.
bool stands_for(ValueKind given, ValueKind wanted) {
    return given == wanted || (given == ValueKind::number && (wanted == ValueKind::days || wanted == ValueKind::money));
}

bool gives(const profile::Input& input, ValueKind wanted, profile::ChoiceSetId choices) {
    return stands_for(input.kind, wanted) && (!choices || input.choices == choices);
}

std::string told(const profile::Profile& profile, ValueKind kind, profile::ChoiceSetId choices) {
    const std::string word(texts::key_at(value_kind_words, kind));
    return choices ? word + " \"" + profile[choices].id + "\"" : word;
}

} // namespace

void expect_kind(ConditionScope& scope, const Value& named, profile::InputId input, ValueKind wanted, profile::ChoiceSetId choices) {
    const auto& about = scope.profile[input];
    if (gives(about, wanted, choices)) return;
    scope.findings.error(named.place, "input_of_another_kind",
                         fmt::format("Expected an input of the kind {} but \"{}\" is of the kind {}", told(scope.profile, wanted, choices), about.about.id,
                                     told(scope.profile, about.kind, about.choices)),
                         "name an input of that kind, or give this one that kind");
}

} // namespace reading
