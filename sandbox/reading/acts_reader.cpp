#include "sandbox/reading/acts_reader.hpp"

#include "sandbox/reading/effects_reader.hpp"
#include "sandbox/reading/input_kinds.hpp"
#include "sandbox/reading/provenance.hpp"

#include <array>
#include <fmt/format.h>

namespace reading {
namespace {

using profile::Act;
using profile::Input;
using profile::ValueKind;

std::uint16_t word_place(ProfileReading& reading, const std::string& word) {
    auto& words = reading.lexicon.input_words;
    const auto [place, is_new] = words.try_emplace(word, static_cast<std::uint16_t>(reading.profile.input_words.size()));
    if (is_new) reading.profile.input_words.push_back(word);
    return place->second;
}

ValueKind read_kind(ProfileReading& reading, Members& members) {
    const auto* kind = members.required("kind");
    if (!kind || !expect(reading.findings, *kind, Value::Type::text)) return ValueKind::text;
    for (std::size_t i = 0; i < value_kind_words.size(); ++i)
        if (value_kind_words[i] == kind->text) return static_cast<ValueKind>(i);
    reading.findings.error(kind->place, "no_such_kind", fmt::format("Expected a kind of input but found \"{}\"", kind->text),
                           suggestion(kind->text, {value_kind_words.begin(), value_kind_words.end()}, ""));
    return ValueKind::text;
}

bool names_someone(const ProfileReading& reading, const std::string& word) {
    if (reading.lexicon.parties.find(word) || reading.lexicon.roles.find(word)) return true;
    for (const auto& institution : reading.profile.institutions)
        if (institution.agency_kind == word) return true;
    return false;
}

void read_party_kinds(ProfileReading& reading, Members& members, Input& input) {
    for (const auto* word : members.words("of")) {
        // Scenarios bring bodies of their own; "body" is their kind.
        if (word->text != "body" && !names_someone(reading, word->text))
            reading.findings.error(word->place, "no_such_party_kind",
                                   fmt::format("Expected a kind of agency, a role or an institution but found \"{}\"", word->text),
                                   "name one that the profile declares");
        input.party_kinds.push_back(word->text);
    }
}

void read_input(ProfileReading& reading, Input& input, const Value& entry) {
    Members members(reading.findings, entry);
    input.about = read_about(reading, members, Law::optional);
    input.kind = read_kind(reading, members);
    input.required = members.flag("required", false);
    if (input.kind == ValueKind::choice)
        if (const auto* choices = members.required("choices")) input.choices = reading.lexicon.choice_sets.resolve(reading.findings, *choices);
    read_party_kinds(reading, members, input);
    auto scope = reading.scope();
    if (const auto* initial = members.optional("default"); initial && input.kind != ValueKind::text)
        input.initial = read_constant(scope, input.kind, input.choices, *initial);
}

void declare_inputs(ProfileReading& reading, Act& act, profile::ActId id, const Value& entry) {
    for (const auto* need : entries(entry, "needs")) {
        const auto word = id_of(*need);
        if (reading.profile.input(id, word))
            reading.findings.error(need->place, "repeated_id", fmt::format("Expected each input id once but \"{}\" stands here again", word),
                                   "give one of them another id");
        act.needs.push_back(profile::InputId{static_cast<std::uint16_t>(reading.profile.inputs.size())});
        auto& input = reading.profile.inputs.emplace_back();
        input.act = id;
        input.about.id = word;
        input.word = word_place(reading, word);
    }
}

profile::ActorScope read_scope(ProfileReading& reading, Members& members) {
    const auto* scope = members.optional("scope");
    if (!scope || scope->text == "role") return profile::ActorScope::role;
    if (scope->text == "assignee") return profile::ActorScope::assignee;
    if (scope->text == "agency") return profile::ActorScope::agency;
    reading.findings.error(scope->place, "no_such_actor_scope", fmt::format("Expected role, assignee or agency but found \"{}\"", scope->text),
                           suggestion(scope->text, {"role", "assignee", "agency"}, ""));
    return profile::ActorScope::role;
}

void read_who(ProfileReading& reading, Members& members, Act& act) {
    for (const auto* key : {"role", "roles"})
        for (const auto* role : members.words(key)) act.roles.push_back(reading.lexicon.roles.resolve(reading.findings, *role));
    act.scope = read_scope(reading, members);
    if (act.roles.empty() && members.is_object())
        reading.findings.error(members.place(), "act_without_role", "Expected a role that may do the act but there is none", "add \"role\"");
}

void read_where(ProfileReading& reading, Members& members, Act& act) {
    if (const auto* procedure = members.required("procedure")) act.procedure = reading.lexicon.procedures.resolve(reading.findings, *procedure);
    for (const auto* word : members.words("stage")) {
        const auto stage = reading.lexicon.stages.resolve(reading.findings, *word);
        if (!stage) continue;
        act.stages.push_back(stage);
        if (act.procedure && reading.profile[stage].procedure != act.procedure)
            reading.findings.error(word->place, "stage_of_another_procedure",
                                   fmt::format("Expected a stage of the act's procedure but \"{}\" belongs to another", word->text),
                                   "name a stage of the act's own procedure");
    }
}

bool read_reason(ProfileReading& reading, Members& members) {
    const auto* reason = members.optional("reason");
    if (!reason || reason->text == "optional") return false;
    if (reason->text == "required") return true;
    reading.findings.error(reason->place, "no_such_reason", fmt::format("Expected required or optional but found \"{}\"", reason->text),
                           "write one of the two");
    return false;
}

void note_needs(const profile::Profile& profile, Act& act) {
    for (const auto need : act.needs) {
        if (profile[need].required) act.required.push_back(need);
        if (profile[need].initial) act.filled_in.push_back(need);
    }
}

void read_act(ProfileReading& reading, profile::ActId id, const Value& entry) {
    auto& act = reading.profile.acts[id.index];
    const Breaks breaks(reading.findings, fmt::format("nobody can do \"{}\"", id_of(entry)));
    Members members(reading.findings, entry);
    act.about = read_about(reading, members, Law::required);
    read_where(reading, members, act);
    read_who(reading, members, act);
    members.ignore("needs");
    note_needs(reading.profile, act);
    act.opens_case = members.flag("opens_case", false);
    act.reason_required = read_reason(reading, members);
    act.outside_exclusion = members.flag("outside_exclusion", false);
    act.step = static_cast<std::int32_t>(members.whole("step", 0, 0, 1000));
    auto scope = reading.scope({id});
    act.when = read_condition(scope, members.optional("when"));
    act.effects = read_effects(scope, members.optional("effects"));
}

} // namespace

void declare_acts(ProfileReading& reading, const Value& root) {
    for (const auto* entry : entries(root, "acts")) {
        const profile::ActId id{static_cast<std::uint16_t>(reading.profile.acts.size())};
        reading.lexicon.acts.declare(reading.findings, *entry, id_of(*entry), id);
        Act act;
        act.about.id = id_of(*entry);
        reading.profile.acts.push_back(act);
        declare_inputs(reading, reading.profile.acts.back(), id, *entry);
    }
}

void read_inputs(ProfileReading& reading, const Value& root) {
    std::size_t place = 0;
    for (const auto* entry : entries(root, "acts"))
        for (const auto* need : entries(*entry, "needs")) read_input(reading, reading.profile.inputs[place++], *need);
}

void read_acts(ProfileReading& reading, const Value& root) {
    std::uint16_t place = 0;
    for (const auto* entry : entries(root, "acts")) read_act(reading, profile::ActId{place++}, *entry);
}

} // namespace reading
