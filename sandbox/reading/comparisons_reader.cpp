#include "sandbox/reading/comparisons_reader.hpp"

#include <fmt/format.h>

/// Conditions on clocks, fields and inputs.
namespace reading {

using profile::Atom;
using profile::ConditionId;
using profile::ConditionNode;
using profile::ValueKind;

namespace {

std::optional<profile::ClockCondition> clock_state(std::string_view word) {
    if (word == "running") return profile::ClockCondition::running;
    if (word == "suspended") return profile::ClockCondition::suspended;
    if (word == "met") return profile::ClockCondition::met;
    if (word == "lapsed") return profile::ClockCondition::lapsed;
    return {};
}

/// How far ahead a day lies, asked of what holds a day.
void read_days_ahead(ConditionScope& scope, ConditionNode& node, ValueKind kind, Atom in, const Value& days) {
    node.atom = in == Atom::field_in ? Atom::field_days_ahead : Atom::input_days_ahead;
    if (expect(scope.findings, days, Value::Type::whole)) node.value = days.whole;
    if (kind != ValueKind::date)
        scope.findings.error(days.place, "no_day_ahead", "Expected a day to look ahead to but what is asked holds none",
                             "ask it of a field or input of kind date");
    if (days.type == Value::Type::whole && (days.whole < 0 || days.whole > 36500))
        scope.findings.error(days.place, "number_out_of_range", fmt::format("Expected days from 0 to 36500 but found {}", days.whole),
                             "write a number in that range");
}

/// What "is", "in", "at_least", "days_ahead" and "present" ask of a field or an input.
ConditionId read_comparison(ConditionScope& scope, Members& members, ConditionNode node, Atom in, ValueKind kind, profile::ChoiceSetId choices) {
    const auto* is = members.optional("is");
    const auto* among = members.optional("in");
    const auto* least = members.optional("at_least");
    const auto* ahead = members.optional("days_ahead");
    const auto* present = members.optional("present");
    node.atom = in;
    std::vector<std::int64_t> values;
    if (is) values.push_back(read_constant(scope, kind, choices, *is));
    if (among && expect(scope.findings, *among, Value::Type::list))
        for (const auto& item : among->items) values.push_back(read_constant(scope, kind, choices, item));
    if (least) {
        node.atom = in == Atom::field_in ? Atom::field_at_least : Atom::input_at_least;
        node.value = read_constant(scope, kind, choices, *least);
    }
    if (ahead) read_days_ahead(scope, node, kind, in, *ahead);
    if (present) node.atom = in == Atom::field_in ? Atom::field_present : Atom::input_present;
    if (!is && !among && !least && !ahead && !present)
        scope.findings.error(members.place(), "nothing_compared", "Expected is, in, at_least, days_ahead or present but found none",
                             "say what the value must be");
    give_values(scope, node, values);
    const auto made = add_node(scope, node);
    const bool absent = present && present->type == Value::Type::flag && !present->flag;
    return absent ? add_group(scope, Atom::none_of, {made}) : made;
}

} // namespace

ConditionId add_node(ConditionScope& scope, const ConditionNode& node) { return scope.pool.add(node); }

void give_values(ConditionScope& scope, ConditionNode& node, const std::vector<std::int64_t>& values) {
    node.first_value = static_cast<std::uint16_t>(scope.pool.values.size());
    node.value_count = static_cast<std::uint16_t>(values.size());
    scope.pool.values.insert(scope.pool.values.end(), values.begin(), values.end());
}

ConditionId add_group(ConditionScope& scope, Atom atom, const std::vector<ConditionId>& parts) {
    ConditionNode node;
    node.atom = atom;
    node.first_child = static_cast<std::uint16_t>(scope.pool.children.size());
    node.child_count = static_cast<std::uint16_t>(parts.size());
    for (const auto part : parts) scope.pool.children.push_back(part.index);
    return add_node(scope, node);
}

ConditionId read_clock(ConditionScope& scope, Members& members, const Value& value) {
    ConditionNode node;
    const auto clock = scope.lexicon.clocks.resolve(scope.findings, value);
    node.what = clock.index;
    const auto* is = members.optional("is");
    const auto* days = members.optional("days_left_below");
    if (days && expect(scope.findings, *days, Value::Type::whole)) {
        node.atom = Atom::clock_days_left_below;
        node.value = days->whole;
        return clock ? add_node(scope, node) : ConditionId{};
    }
    const auto state = is && is->type == Value::Type::text ? clock_state(is->text) : std::nullopt;
    if (!state) {
        scope.findings.error(is ? is->place : members.place(), "clock_state_unknown", "Expected running, suspended, met or lapsed but found something else",
                             "write \"is\" with one of them, or \"days_left_below\"");
        return {};
    }
    node.atom = Atom::clock_state;
    node.value = static_cast<std::int64_t>(*state);
    return clock ? add_node(scope, node) : ConditionId{};
}

ConditionId read_field(ConditionScope& scope, Members& members, const Value& value) {
    const auto id = scope.lexicon.fields.resolve(scope.findings, value);
    if (!id) return members.allow_all(), ConditionId{};
    const auto& field = scope.profile[id];
    ConditionNode node;
    node.what = id.index;
    return read_comparison(scope, members, node, Atom::field_in, field.kind, field.choices);
}

ConditionId read_input(ConditionScope& scope, Members& members, const Value& value) {
    if (!expect(scope.findings, value, Value::Type::text)) return {};
    const auto id = input_named(scope, value, value.text);
    if (!id) return members.allow_all(), ConditionId{};
    const auto& input = scope.profile[*id];
    ConditionNode node;
    node.what = input.word;
    return read_comparison(scope, members, node, Atom::input_in, input.kind, input.choices);
}

} // namespace reading
