#include "sandbox/reading/effects_reader.hpp"

#include "sandbox/reading/input_kinds.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

using profile::Effect;
using profile::EffectKind;
using profile::ValueRef;
using profile::ValueSource;

const std::vector<std::pair<std::string, EffectKind>>& kinds() {
    static const std::vector<std::pair<std::string, EffectKind>> all{{"enter", EffectKind::enter},
                                                                     {"open_track", EffectKind::open_track},
                                                                     {"close_track", EffectKind::close_track},
                                                                     {"start", EffectKind::start},
                                                                     {"stop", EffectKind::stop},
                                                                     {"suspend", EffectKind::suspend},
                                                                     {"resume", EffectKind::resume},
                                                                     {"extend", EffectKind::extend},
                                                                     {"restart", EffectKind::restart},
                                                                     {"assign", EffectKind::assign},
                                                                     {"unassign", EffectKind::unassign},
                                                                     {"recuse", EffectKind::recuse},
                                                                     {"readmit", EffectKind::readmit},
                                                                     {"letter", EffectKind::letter},
                                                                     {"disclose", EffectKind::disclose},
                                                                     {"seal", EffectKind::seal},
                                                                     {"unseal", EffectKind::unseal},
                                                                     {"set", EffectKind::set},
                                                                     {"dispose", EffectKind::dispose},
                                                                     {"vote", EffectKind::vote},
                                                                     {"finding", EffectKind::finding},
                                                                     {"merge", EffectKind::merge},
                                                                     {"amount", EffectKind::amount},
                                                                     {"end_case", EffectKind::end_case},
                                                                     {"declare_day_off", EffectKind::declare_day_off}};
    return all;
}

std::vector<std::string> kind_words() {
    std::vector<std::string> words;
    for (const auto& [word, kind] : kinds()) words.push_back(word);
    return words;
}

bool names_input(const Value& value) { return value.type == Value::Type::text && value.text.starts_with("input."); }

ValueRef input_value(ConditionScope& scope, const Value& value, profile::ValueKind kind, profile::ChoiceSetId choices = {}) {
    const auto input = input_named(scope, value, std::string_view(value.text).substr(6));
    if (!input) return {};
    expect_kind(scope, value, *input, kind, choices);
    return {ValueSource::input, input->index};
}

ValueRef value_for(ConditionScope& scope, const Value& value, profile::ValueKind kind, profile::ChoiceSetId choices) {
    if (names_input(value)) return input_value(scope, value, kind, choices);
    return {ValueSource::constant, read_constant(scope, kind, choices, value)};
}

void read_set(ConditionScope& scope, Members& members, Effect& effect, const Value& value) {
    const auto field = scope.lexicon.fields.resolve(scope.findings, value);
    effect.what = field.index;
    const auto* to = members.required("to");
    if (field && to) effect.value = value_for(scope, *to, scope.profile[field].kind, scope.profile[field].choices);
}

profile::ChoiceSetId set_named(const ConditionScope& scope, std::string_view id) { return scope.lexicon.choice_sets.find(id).value_or(profile::ChoiceSetId{}); }

/// A ground may come from any list of choices: an input says which, a constant is "set.choice".
void read_dispose(ConditionScope& scope, Members& members, Effect& effect, const Value& value) {
    const auto disposition = choice_of(scope.findings, scope.lexicon, scope.profile, set_named(scope, "disposition"), value);
    effect.what = disposition.index;
    const auto* ground = members.optional("ground");
    if (!ground) return;
    if (names_input(*ground)) effect.value = input_value(scope, *ground, profile::ValueKind::choice);
    else effect.value = {ValueSource::constant, scope.lexicon.choices.resolve(scope.findings, *ground).index};
}

void read_disclose(ConditionScope& scope, Members& members, Effect& effect, const Value& value) {
    const bool all = value.type == Value::Type::text && value.text == "evidence";
    effect.what = all ? profile::all_evidence_item.index : scope.lexicon.items.resolve(scope.findings, value).index;
    effect.on_legal_ground = members.flag("ground", false);
    if (const auto* pieces = all ? members.optional("pieces") : nullptr) effect.value = value_for(scope, *pieces, profile::ValueKind::number, {});
    if (const auto* to = members.required("to")) effect.to = read_party(scope, *to);
}

void read_close(ConditionScope& scope, Effect& effect, const Value& value) {
    if (value.type == Value::Type::text) effect.procedure = scope.lexicon.procedures.resolve(scope.findings, value);
    else expect(scope.findings, value, Value::Type::flag);
}

void read_open(ConditionScope& scope, Members& members, Effect& effect, const Value& value) {
    effect.what = scope.lexicon.procedures.resolve(scope.findings, value).index;
    if (const auto* agency = members.optional("for")) effect.to = read_party(scope, *agency);
}

void read_extend(ConditionScope& scope, Members& members, Effect& effect, const Value& value) {
    effect.what = scope.lexicon.clocks.resolve(scope.findings, value).index;
    if (const auto* by = members.optional("by")) effect.value = value_for(scope, *by, profile::ValueKind::days, {});
}

void read_vote(ConditionScope& scope, Effect& effect, const Value& value) {
    if (names_input(value)) effect.value = input_value(scope, value, profile::ValueKind::choice);
    else effect.value = {ValueSource::constant, scope.lexicon.choices.resolve(scope.findings, value).index};
}

void read_amount(ConditionScope& scope, Members& members, Effect& effect, const Value& value) {
    effect.what = scope.lexicon.amounts.resolve(scope.findings, value).index;
    if (const auto* of = members.required("value")) effect.value = value_for(scope, *of, profile::ValueKind::money, {});
    if (const auto* less = members.optional("reduced_by")) effect.reduced_by = value_for(scope, *less, profile::ValueKind::number, {});
    if (const auto* share = members.optional("share")) effect.share = value_for(scope, *share, profile::ValueKind::number, {});
}

/// It reaches every case that runs, which an act in one of them cannot.
void read_day_off(ConditionScope& scope, Effect& effect, const Value& value) {
    if (!scope.of_scenario)
        scope.findings.error(value.place, "day_off_by_law", "Expected a day off to be declared by an event of a scenario but the profile declares it",
                             "list the day under \"calendar\", or let an event of the script declare it");
    effect.value = {ValueSource::constant, read_constant(scope, profile::ValueKind::date, {}, value)};
}

void read_letter(ConditionScope& scope, Members& members, Effect& effect, const Value& value) {
    effect.what = scope.lexicon.letters.resolve(scope.findings, value).index;
    if (const auto* to = members.required("to")) effect.to = read_party(scope, *to);
}

void read_kind(ConditionScope& scope, Members& members, Effect& effect, const Value& value) {
    switch (effect.kind) {
    case EffectKind::enter: effect.what = scope.lexicon.stages.resolve(scope.findings, value).index; return;
    case EffectKind::open_track: return read_open(scope, members, effect, value);
    case EffectKind::close_track: return read_close(scope, effect, value);
    case EffectKind::start:
    case EffectKind::stop:
    case EffectKind::suspend:
    case EffectKind::resume:
    case EffectKind::restart: effect.what = scope.lexicon.clocks.resolve(scope.findings, value).index; return;
    case EffectKind::extend: return read_extend(scope, members, effect, value);
    case EffectKind::assign:
    case EffectKind::recuse:
    case EffectKind::readmit: effect.to = read_party(scope, value); return;
    case EffectKind::unassign:
    case EffectKind::end_case: expect(scope.findings, value, Value::Type::flag); return;
    case EffectKind::letter: return read_letter(scope, members, effect, value);
    case EffectKind::disclose: return read_disclose(scope, members, effect, value);
    case EffectKind::seal:
    case EffectKind::unseal: effect.what = scope.lexicon.items.resolve(scope.findings, value).index; return;
    case EffectKind::set: return read_set(scope, members, effect, value);
    case EffectKind::dispose: return read_dispose(scope, members, effect, value);
    case EffectKind::vote: return read_vote(scope, effect, value);
    case EffectKind::finding: effect.what = scope.lexicon.findings.resolve(scope.findings, value).index; return;
    case EffectKind::merge: effect.value = value_for(scope, value, profile::ValueKind::number, {}); return;
    case EffectKind::amount: return read_amount(scope, members, effect, value);
    case EffectKind::declare_day_off: return read_day_off(scope, effect, value);
    }
}

void tell_unknown(Findings& findings, Members& members, const Value& value) {
    members.allow_all();
    const auto place = value.members.empty() ? value.place : value.members.front().place;
    const auto wrong = value.members.empty() ? std::string{} : value.members.front().key;
    findings.error(place, "unknown_effect", fmt::format("Expected an effect but found \"{}\"", wrong),
                   suggestion(wrong, kind_words(), "guides/formats.md lists the effects"));
}

std::optional<Effect> read_effect(ConditionScope& scope, const Value& value) {
    Members members(scope.findings, value);
    if (!members.is_object()) return {};
    Effect effect;
    effect.when = read_condition(scope, members.optional("when"));
    if (const auto* track = members.optional("track")) effect.procedure = scope.lexicon.procedures.resolve(scope.findings, *track);
    for (const auto& [word, kind] : kinds()) {
        const auto* found = members.optional(word);
        if (!found) continue;
        effect.kind = kind;
        read_kind(scope, members, effect, *found);
        return effect;
    }
    tell_unknown(scope.findings, members, value);
    return {};
}

} // namespace

std::vector<Effect> read_effects(ConditionScope& scope, const Value* list) {
    std::vector<Effect> effects;
    if (!list) return effects;
    if (list->type == Value::Type::object) {
        if (const auto effect = read_effect(scope, *list)) effects.push_back(*effect);
        return effects;
    }
    if (!expect(scope.findings, *list, Value::Type::list)) return effects;
    for (const auto& item : list->items)
        if (const auto effect = read_effect(scope, item)) effects.push_back(*effect);
    return effects;
}

} // namespace reading
