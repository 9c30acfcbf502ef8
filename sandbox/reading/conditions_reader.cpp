#include "sandbox/reading/conditions_reader.hpp"

#include "sandbox/reading/comparisons_reader.hpp"
#include "sandbox/reading/input_kinds.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace reading {
namespace {

using profile::Atom;
using profile::ConditionId;
using profile::ConditionNode;
using profile::ValueKind;

ConditionId read_group(ConditionScope& scope, Atom atom, const Value& list) {
    std::vector<ConditionId> parts;
    if (!expect(scope.findings, list, Value::Type::list)) return {};
    for (const auto& item : list.items)
        if (const auto part = read_condition(scope, &item)) parts.push_back(part);
    if (list.items.empty())
        scope.findings.error(list.place, "empty_condition", "Expected at least one condition but the list is empty", "add a condition or leave the key out");
    return add_group(scope, atom, parts);
}

ConditionId read_not(ConditionScope& scope, const Value& value) {
    const auto part = read_condition(scope, &value);
    return part ? add_group(scope, Atom::none_of, {part}) : ConditionId{};
}

ConditionId one_stage(ConditionScope& scope, const Value& value, profile::ProcedureId track) {
    ConditionNode node;
    node.atom = Atom::stage;
    const auto stage = scope.lexicon.stages.resolve(scope.findings, value);
    if (!stage) return {};
    node.what = stage.index;
    node.procedure = track;
    if (track && scope.profile[stage].procedure != track)
        scope.findings.error(value.place, "stage_of_another_procedure",
                             fmt::format("Expected a stage of \"{}\" but \"{}\" belongs to \"{}\"", scope.profile[track].about.id, value.text,
                                         scope.profile[scope.profile[stage].procedure].about.id),
                             "name a stage of that procedure");
    return add_node(scope, node);
}

ConditionId read_stage(ConditionScope& scope, Members& members, const Value& value) {
    profile::ProcedureId track;
    if (const auto* named = members.optional("track")) track = scope.lexicon.procedures.resolve(scope.findings, *named);
    if (value.type != Value::Type::list) return one_stage(scope, value, track);
    std::vector<ConditionId> parts;
    for (const auto& item : value.items)
        if (const auto part = one_stage(scope, item, track)) parts.push_back(part);
    return add_group(scope, Atom::any, parts);
}

std::int64_t seconds_of(calendar::Length length) {
    switch (length.unit) {
    case calendar::Unit::hours:
    case calendar::Unit::office_hours: return length.amount * calendar::seconds_per_hour;
    case calendar::Unit::calendar_days:
    case calendar::Unit::working_days: return length.amount * calendar::seconds_per_day;
    case calendar::Unit::months: return length.amount * 30 * calendar::seconds_per_day;
    }
    return 0;
}

ConditionId read_fact(ConditionScope& scope, Members& members, const Value& value, std::int64_t at_least) {
    ConditionNode node;
    node.atom = Atom::fact;
    const auto act = scope.lexicon.acts.resolve(scope.findings, value);
    node.what = act.index;
    node.value = at_least;
    if (const auto* by = members.optional("by")) node.who = read_party(scope, *by);
    if (const auto* since = members.optional("since")) node.since = scope.lexicon.acts.resolve(scope.findings, *since);
    if (const auto* within = members.optional("within"))
        if (const auto length = short_length(scope.findings, *within)) node.within = seconds_of(*length);
    return act ? add_node(scope, node) : ConditionId{};
}

template <class Names> ConditionId count_of(ConditionScope& scope, Members& counted, const Value& value, Atom atom, const Names& names, std::int64_t at_least) {
    ConditionNode node;
    node.atom = atom;
    const auto what = names.resolve(scope.findings, value);
    node.what = what.index;
    node.value = at_least;
    if (const auto* to = counted.optional("to")) node.who = read_party(scope, *to);
    return what ? add_node(scope, node) : ConditionId{};
}

ConditionId read_count(ConditionScope& scope, Members& members, const Value& value) {
    const auto at_least = members.whole("at_least", 1, 1, 1000);
    Members counted(scope.findings, value);
    if (const auto* act = counted.optional("act")) return read_fact(scope, counted, *act, at_least);
    if (const auto* finding = counted.optional("finding")) return count_of(scope, counted, *finding, Atom::finding, scope.lexicon.findings, at_least);
    if (const auto* letter = counted.optional("letter")) return count_of(scope, counted, *letter, Atom::letter, scope.lexicon.letters, at_least);
    if (const auto* vote = counted.optional("vote")) return count_of(scope, counted, *vote, Atom::vote, scope.lexicon.choices, at_least);
    scope.findings.error(value.place, "nothing_counted", "Expected act, finding, letter or vote to count but found none", "name what is counted");
    return {};
}

ConditionId read_knows(ConditionScope& scope, Members& members, const Value& value) {
    ConditionNode node;
    const auto item = scope.lexicon.items.resolve(scope.findings, value);
    node.what = item.index;
    node.atom = members.flag("inferable", false) ? Atom::inferable : Atom::knows;
    if (const auto* who = members.required("who")) node.who = read_party(scope, *who);
    return item ? add_node(scope, node) : ConditionId{};
}

ConditionId read_recused(ConditionScope& scope, const Value& value) {
    ConditionNode node;
    node.atom = Atom::recused;
    node.who = read_party(scope, value);
    return add_node(scope, node);
}

/// Only a house that needs so many votes can have them.
ConditionId read_quorum(ConditionScope& scope, const Value& value) {
    ConditionNode node;
    node.atom = Atom::quorum;
    const auto house = scope.lexicon.parties.resolve(scope.findings, value);
    node.what = house.index;
    if (house && house.index < scope.profile.institutions.size() && scope.profile.institutions[house.index].quorum == 0)
        scope.findings.error(value.place, "house_without_quorum", fmt::format("Expected a house that decides by vote but \"{}\" has no quorum", value.text),
                             "give it a \"quorum\": without one any vote would decide, or none");
    return house ? add_node(scope, node) : ConditionId{};
}

ConditionId read_majority(ConditionScope& scope, const Value& value) {
    ConditionNode node;
    node.atom = Atom::majority;
    const auto input = expect(scope.findings, value, Value::Type::text) ? input_named(scope, value, value.text) : std::nullopt;
    if (!input) return {};
    node.what = scope.profile[*input].word;
    return add_node(scope, node);
}

ConditionId read_tie(ConditionScope& scope, Members& members, const Value& value) {
    ConditionNode node;
    node.atom = Atom::tie;
    if (value.type != Value::Type::list || value.items.size() != 2) {
        scope.findings.error(value.place, "tie_needs_two", "Expected a list of two parties but found something else", "write [\"actor\", \"subject\"]");
        return members.allow_all(), ConditionId{};
    }
    node.who = read_party(scope, value.items[0]);
    node.other = read_party(scope, value.items[1]);
    std::vector<std::int64_t> kinds;
    for (const auto* kind : members.list("kinds", true)) kinds.push_back(scope.lexicon.ties.resolve(scope.findings, *kind).index);
    give_values(scope, node, kinds);
    return add_node(scope, node);
}

ConditionId read_flag(ConditionScope& scope, Members& members, const Value& value) {
    if (!scope.of_scenario) {
        scope.findings.error(value.place, "truth_read_by_law", "Expected what the portal can know but a truth of the scenario was named",
                             "only scripts, decisions and expectations may read a truth");
        return {};
    }
    ConditionNode node;
    node.atom = Atom::flag;
    const auto flag = scope.lexicon.flags.resolve(scope.findings, value);
    node.what = flag.index;
    const auto* is = members.optional("is");
    const auto wanted = !is ? 1 : is->type == Value::Type::flag ? (is->flag ? 1 : 0) : is->whole;
    give_values(scope, node, {wanted});
    return flag ? add_node(scope, node) : ConditionId{};
}

const std::vector<std::string>& atoms() {
    static const std::vector<std::string> all{"all",   "any",   "not",     "stage",  "fact",     "count", "clock", "field",
                                              "input", "knows", "recused", "quorum", "majority", "tie",   "flag"};
    return all;
}

ConditionId read_atom(ConditionScope& scope, Members& members, std::string_view atom, const Value& value) {
    if (atom == "all") return read_group(scope, Atom::all, value);
    if (atom == "any") return read_group(scope, Atom::any, value);
    if (atom == "not") return read_not(scope, value);
    if (atom == "stage") return read_stage(scope, members, value);
    if (atom == "fact") return read_fact(scope, members, value, 1);
    if (atom == "count") return read_count(scope, members, value);
    if (atom == "clock") return read_clock(scope, members, value);
    if (atom == "field") return read_field(scope, members, value);
    if (atom == "input") return read_input(scope, members, value);
    if (atom == "knows") return read_knows(scope, members, value);
    if (atom == "recused") return read_recused(scope, value);
    if (atom == "quorum") return read_quorum(scope, value);
    if (atom == "majority") return read_majority(scope, value);
    if (atom == "tie") return read_tie(scope, members, value);
    return read_flag(scope, members, value);
}

std::optional<profile::PartyRole> role_word(std::string_view word) {
    using profile::PartyRole;
    static const std::map<std::string_view, PartyRole> roles{
        {"actor", PartyRole::actor},       {"subject", PartyRole::subject},   {"subject_home", PartyRole::subject_home},
        {"reporter", PartyRole::reporter}, {"assignee", PartyRole::assignee}, {"track_agency", PartyRole::track_agency}};
    const auto found = roles.find(word);
    return found == roles.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

ConditionId read_condition(ConditionScope& scope, const Value* value) {
    if (!value) return {};
    Members members(scope.findings, *value);
    if (!members.is_object()) return {};
    for (const auto& atom : atoms())
        if (const auto* found = members.optional(atom)) return read_atom(scope, members, atom, *found);
    members.allow_all();
    const auto wrong = value->members.empty() ? std::string{} : value->members.front().key;
    const auto place = value->members.empty() ? value->place : value->members.front().place;
    scope.findings.error(
        place, "unknown_condition", fmt::format("Expected a condition but found \"{}\"", wrong),
        suggestion(wrong, atoms(), "use one of: all, any, not, stage, fact, count, clock, field, input, knows, recused, quorum, majority, tie, flag"));
    return {};
}

profile::PartyRef read_party(ConditionScope& scope, const Value& value) {
    if (!expect(scope.findings, value, Value::Type::text)) return {};
    const std::string_view word = value.text;
    if (const auto role = role_word(word)) return {*role, 0};
    if (word.starts_with("input.")) {
        const auto input = input_named(scope, value, word.substr(6));
        if (input) expect_kind(scope, value, *input, ValueKind::party);
        return input ? profile::PartyRef{profile::PartyRole::input, scope.profile[*input].word} : profile::PartyRef{};
    }
    if (word.starts_with("field.")) {
        const auto field = scope.lexicon.fields.resolve(scope.findings, value, word.substr(6));
        return {profile::PartyRole::field, field.index};
    }
    const auto party = scope.lexicon.parties.resolve(scope.findings, value);
    return {profile::PartyRole::institution, party.index};
}

std::optional<profile::InputId> input_named(ConditionScope& scope, const Value& at, std::string_view word) {
    std::vector<std::string> known;
    for (const auto act : scope.acts) {
        if (const auto found = scope.profile.input(act, word)) return found;
        for (const auto input : scope.profile[act].needs) known.push_back(scope.profile[input].about.id);
    }
    scope.findings.error(at.place, "no_such_input", fmt::format("Expected an input of the act but found \"{}\"", word),
                         suggestion(word, known, "declare it under \"needs\" of the act"));
    return {};
}

std::int64_t read_constant(ConditionScope& scope, ValueKind kind, profile::ChoiceSetId choices, const Value& value) {
    if (kind == ValueKind::choice) return choice_of(scope.findings, scope.lexicon, scope.profile, choices, value).index;
    if (kind == ValueKind::party) return scope.lexicon.parties.resolve(scope.findings, value).index;
    if (kind == ValueKind::flag) return expect(scope.findings, value, Value::Type::flag) && value.flag ? 1 : 0;
    if (kind == ValueKind::date) {
        const auto date = date_of(scope.findings, value);
        return date ? calendar::start_of(*date).seconds : 0;
    }
    return expect(scope.findings, value, Value::Type::whole) ? value.whole : 0;
}

} // namespace reading
