#include "sandbox/reading/rules_reader.hpp"

#include "sandbox/reading/provenance.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

profile::Grade read_grade(ProfileReading& reading, Members& members) {
    const auto* grade = members.required("grade");
    if (!grade) return profile::Grade::advised;
    if (grade->text == "impossible") return profile::Grade::impossible;
    if (grade->text == "forbidden") return profile::Grade::forbidden;
    if (grade->text == "advised") return profile::Grade::advised;
    reading.findings.error(grade->place, "no_such_grade", fmt::format("Expected impossible, forbidden or advised but found \"{}\"", grade->text),
                           suggestion(grade->text, {"impossible", "forbidden", "advised"}, ""));
    return profile::Grade::advised;
}

void read_rule(ProfileReading& reading, profile::RuleId id, const Value& entry) {
    auto& rule = reading.profile.rules[id.index];
    const Breaks breaks(reading.findings, fmt::format("the rule \"{}\" judges no act", id_of(entry)));
    Members members(reading.findings, entry);
    rule.about = read_about(reading, members, Law::required);
    rule.grade = read_grade(reading, members);
    rule.valid = read_validity(members);
    members.required("on");
    const auto acts = read_act_list(reading, members, "on");
    for (const auto act : acts) reading.profile.acts[act.index].rules.push_back(id);
    auto scope = reading.scope(acts);
    rule.holds = read_condition(scope, members.required("holds"));
    reading.profile.findings[rule.finding.index].about = rule.about;
}

void declare_finding(ProfileReading& reading, const Value& entry, const std::string& id, profile::RuleId rule) {
    const profile::FindingId place{static_cast<std::uint16_t>(reading.profile.findings.size())};
    reading.lexicon.findings.declare(reading.findings, entry, id, place);
    auto& finding = reading.profile.findings.emplace_back();
    finding.about.id = id;
    finding.rule = rule;
}

void declare_tie(ProfileReading& reading, const Value& entry) {
    const profile::TieKindId place{static_cast<std::uint16_t>(reading.profile.tie_kinds.size())};
    reading.lexicon.ties.declare(reading.findings, entry, id_of(entry), place);
    reading.profile.tie_kinds.emplace_back();
}

void read_tie(ProfileReading& reading, profile::TieKind& tie, const Value& entry) {
    Members members(reading.findings, entry);
    tie.about = read_about(reading, members, Law::optional);
    const auto derived = members.text("derived").value_or("");
    tie.employs = derived == "employs";
    tie.supervised_by = derived == "supervised_by";
    if (!derived.empty() && !tie.employs && !tie.supervised_by)
        reading.findings.error(members.place(), "no_such_derivation", fmt::format("Expected employs or supervised_by but found \"{}\"", derived),
                               "write one of the two or leave \"derived\" out");
}

/// All institutions of that kind; false where there is none.
bool add_kind(const ProfileReading& reading, profile::RoutingRow& row, const std::string& kind) {
    bool found = false;
    for (std::uint16_t i = 0; i < reading.profile.institutions.size(); ++i) {
        if (reading.profile.institutions[i].agency_kind != kind) continue;
        row.to.push_back({profile::PartyRole::institution, i});
        found = true;
    }
    return found;
}

/// A name that is both a kind and one institution of it means the kind: a country that adds another means that one too.
void add_destination(ProfileReading& reading, profile::RoutingRow& row, const Value& word) {
    if (word.text == "supervisor_of_subject_home") row.to_supervisor_of_home = true;
    else if (word.text == "subject_home") row.to.push_back({profile::PartyRole::subject_home, 0});
    else if (add_kind(reading, row, word.text)) return;
    else if (const auto party = reading.lexicon.parties.find(word.text)) row.to.push_back({profile::PartyRole::institution, party->index});
    else
        reading.findings.error(word.place, "routes_to_nobody", fmt::format("Expected an institution or a kind of agency but found \"{}\"", word.text),
                               suggestion(word.text, reading.lexicon.parties.known(), "declare the agency"));
}

profile::RoutingRow read_row(ProfileReading& reading, const Value& entry) {
    const Breaks breaks(reading.findings, fmt::format("no report is routed by \"{}\"", id_of(entry)));
    Members members(reading.findings, entry);
    profile::RoutingRow row;
    row.about = read_about(reading, members, Law::required);
    row.valid = read_validity(members);
    for (const auto* word : members.words("to")) add_destination(reading, row, *word);
    if (const auto* disposition = members.optional("disposition"))
        row.disposition = choice_of(reading.findings, reading.lexicon, reading.profile,
                                    reading.lexicon.choice_sets.find("disposition").value_or(profile::ChoiceSetId{}), *disposition);
    auto scope = reading.scope();
    row.when = read_condition(scope, members.optional("when"));
    return row;
}

void read_letter(ProfileReading& reading, profile::Letter& letter, const Value& entry) {
    Members members(reading.findings, entry);
    letter.about = read_about(reading, members, Law::optional);
    letter.text = members.local("text", true);
    letter.reminds = members.flag("reminds", false);
    for (const auto* item : members.words("reveals")) letter.reveals.push_back(reading.lexicon.items.resolve(reading.findings, *item));
}

/// Each edge above the one before; only the last has none.
void check_brackets(Findings& findings, const profile::Amount& amount, Members& members) {
    const auto& brackets = amount.brackets;
    for (std::size_t i = 0; i < brackets.size(); ++i) {
        const bool last = i + 1 == brackets.size();
        const bool open = brackets[i].up_to == 0;
        const bool rises = open || i == 0 || brackets[i].up_to > brackets[i - 1].up_to;
        if (rises && (last || !open)) continue;
        const auto& at = members.optional("brackets")->items[i];
        findings.error(
            at.place, "brackets_out_of_order",
            fmt::format("Expected each bracket to end above the one before, and only the last to be open, but number {} ends at {}", i + 1, brackets[i].up_to),
            "put the brackets in rising order; leave \"up_to\" out of the last");
    }
    if (brackets.empty())
        findings.error(members.place(), "no_brackets", "Expected brackets but there is none", "add at least one bracket with a rate_permille");
}

profile::Amount read_amount(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    profile::Amount amount;
    amount.about = read_about(reading, members, Law::required);
    for (const auto* item : members.list("brackets")) {
        Members bracket(reading.findings, *item);
        amount.brackets.push_back({bracket.whole("up_to", 0, 0, INT64_MAX), bracket.whole("rate_permille", 0, 0, 1000), {}});
        amount.brackets.back().law = read_provenance(reading, bracket, Law::optional);
    }
    check_brackets(reading.findings, amount, members);
    amount.cap = members.whole("cap", 0, 0, INT64_MAX);
    amount.nothing_up_to = members.whole("nothing_up_to", 0, 0, INT64_MAX);
    amount.round_to = members.whole("round_to", 1, 1, INT64_MAX);
    return amount;
}

void give(ConditionScope& scope, profile::Conduct& conduct, const Member& member) {
    const Value word{.type = Value::Type::text, .place = member.place, .text = member.key, .items = {}, .members = {}};
    const auto input = input_named(scope, word, member.key);
    if (!input) return;
    const auto& about = scope.profile[*input];
    if (about.kind == profile::ValueKind::text) {
        if (expect(scope.findings, member.value, Value::Type::text)) conduct.with_text.emplace_back(*input, member.value.text);
    } else {
        conduct.with.emplace_back(*input, read_constant(scope, about.kind, about.choices, member.value));
    }
}

profile::Conduct read_one_conduct(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    profile::Conduct conduct;
    conduct.id = members.needed_text("id");
    if (const auto* role = members.required("role")) conduct.role = reading.lexicon.roles.resolve(reading.findings, *role);
    if (const auto* procedure = members.optional("procedure")) conduct.procedure = reading.lexicon.procedures.resolve(reading.findings, *procedure);
    if (const auto* after = members.optional("after")) conduct.after = short_length(reading.findings, *after).value_or(calendar::Length{});
    if (const auto* act = members.required("act")) conduct.act = reading.lexicon.acts.resolve(reading.findings, *act);
    conduct.reason = members.text("reason").value_or("");
    members.ignore("note");
    auto scope = reading.scope(conduct.act ? std::vector{conduct.act} : std::vector<profile::ActId>{});
    conduct.when = read_condition(scope, members.optional("when"));
    const auto* with = members.optional("with");
    if (with && conduct.act && expect(reading.findings, *with, Value::Type::object))
        for (const auto& member : with->members) give(scope, conduct, member);
    return conduct;
}

} // namespace

void declare_rules(ProfileReading& reading, const Value& root) {
    for (const auto* entry : entries(root, "findings")) declare_finding(reading, *entry, id_of(*entry), {});
    for (const auto* entry : entries(root, "rules")) {
        const profile::RuleId place{static_cast<std::uint16_t>(reading.profile.rules.size())};
        reading.lexicon.rules.declare(reading.findings, *entry, id_of(*entry), place);
        auto& rule = reading.profile.rules.emplace_back();
        rule.finding = profile::FindingId{static_cast<std::uint16_t>(reading.profile.findings.size())};
        declare_finding(reading, *entry, id_of(*entry), place);
    }
    for (const auto* entry : entries(root, "ties")) declare_tie(reading, *entry);
    for (const auto* entry : entries(root, "letters")) {
        const profile::LetterId place{static_cast<std::uint16_t>(reading.profile.letters.size())};
        reading.lexicon.letters.declare(reading.findings, *entry, id_of(*entry), place);
        reading.profile.letters.emplace_back();
    }
    for (const auto* entry : entries(root, "amounts"))
        reading.lexicon.amounts.declare(reading.findings, *entry, id_of(*entry), profile::AmountId{static_cast<std::uint16_t>(reading.profile.amounts.size())}),
            reading.profile.amounts.emplace_back();
}

namespace {

void read_finding(ProfileReading& reading, profile::Finding& finding, const Value& entry) {
    Members members(reading.findings, entry);
    finding.about = read_about(reading, members, Law::optional);
    const auto* means = members.optional("means");
    if (!means || !expect(reading.findings, *means, Value::Type::text)) return;
    if (means->text == "retaliation") finding.means = profile::Meaning::retaliation;
    else
        reading.findings.error(means->place, "no_such_meaning", fmt::format("Expected what the finding means but found \"{}\"", means->text),
                               suggestion(means->text, {"retaliation"}, "leave it out"));
}

} // namespace

void read_rules(ProfileReading& reading, const Value& root) {
    std::size_t place = 0;
    for (const auto* entry : entries(root, "findings")) read_finding(reading, reading.profile.findings[place++], *entry);
    place = 0;
    for (const auto* entry : entries(root, "ties")) read_tie(reading, reading.profile.tie_kinds[place++], *entry);
    std::uint16_t rule = 0;
    for (const auto* entry : entries(root, "rules")) read_rule(reading, profile::RuleId{rule++}, *entry);
}

void read_routing(ProfileReading& reading, const Value& root) {
    for (const auto* entry : entries(root, "routing")) reading.profile.routing.push_back(read_row(reading, *entry));
}

void read_letters(ProfileReading& reading, const Value& root) {
    std::size_t place = 0;
    for (const auto* entry : entries(root, "letters")) read_letter(reading, reading.profile.letters[place++], *entry);
}

void read_amounts(ProfileReading& reading, const Value& root) {
    std::size_t place = 0;
    for (const auto* entry : entries(root, "amounts")) reading.profile.amounts[place++] = read_amount(reading, *entry);
}

void read_conduct(ProfileReading& reading, const Value& root) {
    for (const auto* entry : entries(root, "conduct")) reading.profile.conduct.push_back(read_one_conduct(reading, *entry));
}

} // namespace reading
