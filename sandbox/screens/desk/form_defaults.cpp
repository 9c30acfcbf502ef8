#include "sandbox/screens/desk/form_defaults.hpp"

#include "engine/casework/possible.hpp"
#include "engine/views/outlasting.hpp"
#include "sandbox/screens/desk/desk_view.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace screens {
namespace {

/// What the case holds in the field that the act sets to the input.
std::optional<std::int64_t> held_in_case(const DeskView& desk, const profile::Act& act, profile::InputId input) {
    const auto* the_case = desk.the_case();
    if (!the_case || desk.session.profile()[input].kind != profile::ValueKind::choice) return {};
    for (const auto& effect : act.effects) {
        const bool sets = effect.kind == profile::EffectKind::set && effect.value.source == profile::ValueSource::input && effect.value.value == input.index;
        if (!sets) continue;
        const auto held = the_case->field(profile::FieldId{effect.what});
        if (held != casework::no_value && casework::is_possible(desk.session.context(), desk.session.profile()[input], held)) return held;
    }
    return {};
}

std::optional<std::int64_t> only_one(const DeskView& desk, const profile::Input& input) {
    if (!input.required || input.kind != profile::ValueKind::party) return {};
    const auto values = casework::possible_values(desk.session.context(), input);
    return values.size() == 1 ? std::optional(values.front()) : std::nullopt;
}

session::Intent filled_in(const ActForm& form) {
    auto intent = form.intent;
    for (const auto& [input, value] : form.values) intent.with.emplace_back(profile::InputId{input}, value);
    return intent;
}

bool keeps_within(const DeskView& desk, const session::Intent& intent) {
    const auto* the_case = desk.the_case();
    return !the_case || !views::outlasting(desk.reader, *the_case, desk.session.foretold(intent));
}

/// The most days up to those usually given that end before the house's own limit; those usually given where a rule wants more than that leaves.
void keep_within_limits(const DeskView& desk, ActForm& form, profile::InputId input) {
    auto intent = filled_in(form);
    const auto broken = desk.session.why(intent).would_break.size();
    auto& days = std::ranges::find(intent.with, input, &std::pair<profile::InputId, std::int64_t>::first)->second;
    while (days > 1 && !keeps_within(desk, intent)) --days;
    if (keeps_within(desk, intent) && desk.session.why(intent).would_break.size() <= broken) form.values[input.index] = days;
}

} // namespace

void fill_in_beforehand(const DeskView& desk, ActForm& form) {
    const auto& profile = desk.session.profile();
    const auto& act = profile[form.intent.act];
    for (const auto input : act.needs) {
        if (const auto& initial = profile[input].initial) form.values[input.index] = *initial;
        else if (const auto one = only_one(desk, profile[input])) form.values[input.index] = *one;
        else if (const auto held = held_in_case(desk, act, input)) {
            form.values[input.index] = *held;
            form.from_case.insert(input.index);
        }
    }
    for (const auto input : act.needs)
        if (profile[input].kind == profile::ValueKind::days && profile[input].initial) keep_within_limits(desk, form, input);
}

} // namespace screens
