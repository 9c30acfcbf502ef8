#include "sandbox/wording/sentences.hpp"

#include "sandbox/session/play/directions.hpp"
#include "sandbox/texts/key_at.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/direction_lines.hpp"
#include "sandbox/wording/due_words.hpp"
#include "sandbox/wording/fact_words.hpp"
#include "sandbox/wording/log_lines.hpp"
#include "sandbox/wording/value_words.hpp"

namespace wording {

using casework::Fact;
using casework::FactKind;
using profile::Atom;

Sentences::Sentences(const texts::Texts& texts, const views::Reader& reader, const model::Scenario* scenario)
    : texts_(texts), reader_(reader), profile_(reader.context.profile), scenario_(scenario) {}

std::string Sentences::name(casework::PartyId who) const { return who ? views::name_of(reader_, who) : texts_("party.nobody"); }

std::string Sentences::of(const casework::Reason& reason, const casework::Order& order) const {
    const auto key = "reason." + refusal_word(reason.code);
    const auto name_of_one = [&](auto one) { return name_of(profile_[one]); };
    const auto stages = order.act ? texts::listed(profile_[order.act].stages, name_of_one) : std::string{};
    const auto roles = order.act ? texts::listed(profile_[order.act].roles, name_of_one) : std::string{};
    return texts_(key, {{"stages", stages},
                        {"stage", reason.stage ? name_of(profile_[reason.stage]) : ""},
                        {"roles", roles},
                        {"party", name(reason.party)},
                        {"input", reason.input ? name_of(profile_[reason.input]) : ""},
                        {"rule", reason.rule ? profile_[reason.rule].about.says.in(reader_.language) : ""}});
}

std::string Sentences::party(profile::PartyRef reference) const {
    using profile::PartyRole;
    switch (reference.role) {
    case PartyRole::none: return texts_("party.anyone");
    case PartyRole::actor: return texts_("party.actor");
    case PartyRole::subject: return texts_("party.subject");
    case PartyRole::subject_home: return texts_("party.subject_home");
    case PartyRole::reporter: return texts_("party.reporter");
    case PartyRole::assignee: return texts_("party.assignee");
    case PartyRole::track_agency: return texts_("party.track_agency");
    case PartyRole::input: return texts_("party.input", {{"input", profile_.input_words[reference.index]}});
    case PartyRole::field: return name_of(profile_[profile::FieldId{reference.index}]);
    case PartyRole::institution:
    case PartyRole::person: return name(casework::PartyId{reference.index});
    }
    return {};
}

/// Of no case in particular: the piece of whichever report, with its report where there are several.
std::string Sentences::item(std::uint16_t item) const {
    if (item == profile::identity_item.index) return texts_("item.identity");
    if (item == profile::content_item.index) return texts_("item.content");
    const auto place = static_cast<std::size_t>(item - profile::first_evidence_item);
    std::string all, only;
    for (const auto& report : reader_.context.reports) {
        if (place >= report.evidence.size()) continue;
        only = all.empty() ? report.evidence[place].name.in(reader_.language) : "";
        all += (all.empty() ? "" : " / ") + report.evidence[place].name.in(reader_.language) + " (" + report.title.in(reader_.language) + ")";
    }
    if (all.empty()) return texts_("item.evidence");
    return only.empty() ? all : only;
}

std::string Sentences::values(const profile::Conditions& pool, const profile::ConditionNode& node) const {
    return texts::listed(pool.values_of(node), [&](std::int64_t kind) { return name_of(profile_.tie_kinds[static_cast<std::size_t>(kind)]); });
}

std::string Sentences::comparison(const profile::Conditions& pool, const profile::ConditionNode& node, profile::ValueKind kind, const std::string& what) const {
    if (node.atom == Atom::field_present || node.atom == Atom::input_present) return texts_("condition.present", {{"what", what}});
    if (node.atom == Atom::field_at_least || node.atom == Atom::input_at_least)
        return texts_("condition.at_least", {{"what", what}, {"value", value_words(texts_, reader_, kind, node.value)}});
    if (node.atom == Atom::field_days_ahead || node.atom == Atom::input_days_ahead) return texts_.plural("condition.days_ahead", node.value, {{"what", what}});
    const auto numbers = pool.values_of(node);
    if (kind == profile::ValueKind::flag && numbers.size() == 1) return texts_(numbers[0] ? "condition.applies" : "condition.applies_not", {{"what", what}});
    const auto all = texts::listed(numbers, [&](std::int64_t number) { return value_words(texts_, reader_, kind, number); });
    return texts_("condition.is", {{"what", what}, {"value", all}});
}

std::string Sentences::atom(const profile::ConditionNode& node, const profile::Conditions& pool) const {
    const auto place = node.what;
    const auto times = std::to_string(node.value);
    switch (node.atom) {
    case Atom::all: return texts_("condition.all");
    case Atom::any: return texts_("condition.any");
    case Atom::none_of: return texts_("condition.none_of");
    case Atom::stage: return texts_("condition.stage", {{"stage", name_of(profile_.stages[place])}});
    case Atom::fact: return texts_(node.value > 1 ? "condition.fact_times" : "condition.fact", {{"act", name_of(profile_.acts[place])}, {"times", times}});
    case Atom::finding: return texts_("condition.finding", {{"finding", name_of(profile_.findings[place])}, {"times", times}});
    case Atom::letter: return texts_("condition.letter", {{"letter", name_of(profile_.letters[place])}, {"times", times}});
    case Atom::vote: return texts_.plural("condition.vote", node.value, {{"choice", name_of(profile_.choices[place])}});
    case Atom::clock_state: {
        static constexpr const char* keys[] = {"condition.clock_running", "condition.clock_suspended", "condition.clock_met", "condition.clock_lapsed"};
        return texts_(texts::key_at(keys, node.value), {{"clock", name_of(profile_.clocks[place])}});
    }
    case Atom::clock_days_left_below: return texts_.plural("condition.days_left", node.value, {{"clock", name_of(profile_.clocks[place])}});
    case Atom::field_in:
    case Atom::field_at_least:
    case Atom::field_present:
    case Atom::field_days_ahead: return comparison(pool, node, profile_.fields[place].kind, name_of(profile_.fields[place]));
    case Atom::input_in:
    case Atom::input_at_least:
    case Atom::input_present:
    case Atom::input_days_ahead: {
        for (const auto& input : profile_.inputs)
            if (input.word == place) return comparison(pool, node, input.kind, name_of(input));
        return {};
    }
    case Atom::knows: return texts_("condition.knows", {{"who", party(node.who)}, {"item", item(place)}});
    case Atom::inferable: return texts_("condition.inferable", {{"who", party(node.who)}, {"item", item(place)}});
    case Atom::recused: return texts_("condition.recused", {{"who", party(node.who)}});
    case Atom::quorum: return texts_("condition.quorum", {{"house", name(casework::PartyId{place})}});
    case Atom::majority: return texts_("condition.majority", {{"input", profile_.input_words[place]}});
    case Atom::tie: return texts_("condition.tie", {{"one", party(node.who)}, {"other", party(node.other)}, {"kinds", values(pool, node)}});
    case Atom::flag: return texts_("condition.flag", {{"flag", reader_.context.truths[place].id}});
    }
    return {};
}

void Sentences::gather(std::vector<ConditionLine>& lines, const casework::Explained& explained, const profile::Conditions& pool, int depth) const {
    if (explained.node == profile::ConditionId::no_index) return;
    lines.push_back({depth, explained.holds, atom(pool.node(explained.node), pool)});
    for (const auto& part : explained.parts) gather(lines, part, pool, depth + 1);
}

std::vector<ConditionLine> Sentences::of(const casework::Explained& explained, const profile::Conditions& pool) const {
    std::vector<ConditionLine> lines;
    gather(lines, explained, pool, 0);
    return lines;
}

std::string Sentences::said(const profile::Conditions& pool, profile::ConditionId condition) const {
    return condition ? said(pool, condition.index) : std::string{};
}

std::string Sentences::said(const profile::Conditions& pool, std::uint16_t index) const {
    const auto& node = pool.node(index);
    const auto parts = pool.children_of(node);
    if (parts.empty()) return atom(node, pool);
    if (node.atom == Atom::none_of) return texts_("condition.said_not", {{"what", said(pool, parts.front())}});
    std::string all;
    for (const auto part : parts) all += (all.empty() ? "" : texts_(node.atom == Atom::any ? "condition.said_or" : "condition.said_and")) + said(pool, part);
    return all;
}

namespace {

/// The first leaf that keeps a condition from being what is wanted.
struct Culprit {
    std::uint16_t node = 0;
    bool wanted = true;
};

Culprit culprit_of(const casework::Explained& explained, const profile::Conditions& pool, bool wanted) {
    if (explained.parts.empty()) return {explained.node, wanted};
    const bool part_wanted = pool.node(explained.node).atom == Atom::none_of ? !wanted : wanted;
    for (const auto& part : explained.parts)
        if (part.holds != part_wanted) return culprit_of(part, pool, part_wanted);
    return {explained.node, wanted};
}

} // namespace

std::string Sentences::lacking(const casework::Explained& explained, const profile::Conditions& pool) const {
    const auto culprit = culprit_of(explained, pool, true);
    return texts_(culprit.wanted ? "reason.opens_once" : "reason.closed_because", {{"what", atom(pool.node(culprit.node), pool)}});
}

std::string Sentences::of(const profile::Provenance& law) const {
    return cited(law, law.source ? profile_[law.source].called().in(reader_.language) : std::string{});
}

std::string Sentences::in_full(const profile::Provenance& law) const {
    return cited(law, law.source ? profile_[law.source].title.in(reader_.language) : std::string{});
}

std::string Sentences::cited(const profile::Provenance& law, const std::string& source) const {
    static constexpr const char* status[] = {"", "law.unconfirmed", "law.read_not_set", "law.not_applicable"};
    const auto place = static_cast<std::size_t>(law.status);
    auto text = source + (law.article.empty() ? "" : " " + texts_("law.article", {{"article", law.article}}));
    if (place > 0) text += (text.empty() ? "" : " - ") + texts_(status[place]);
    const bool is_report = law.source && !profile_[law.source].is_law && law.status == profile::Status::verified && !profile_.is_good_practice(law);
    return is_report ? texts_("said.no_law", {{"source", text}}) : text;
}

std::string Sentences::of(calendar::Length length) const { return length_words(texts_, length); }

std::vector<std::string> Sentences::of(const Reckoned& reckoned) const {
    const auto& arithmetic = reckoned.arithmetic;
    std::vector<std::string> lines{texts_(reckoned.counts_back ? "step.counts_back_from" : "step.start", {{"moment", readable(texts_, arithmetic.start)}})};
    for (const auto& step : arithmetic.steps) {
        const auto days = step.from == step.to ? readable(texts_, step.from) : readable(texts_, step.from) + " - " + readable(texts_, step.to);
        lines.push_back(texts_("step.line", {{"days", days}, {"what", step_words(texts_, reckoned, step)}}));
    }
    const bool known = arithmetic.due.seconds != casework::unknown_due;
    lines.push_back(known ? texts_("step.due", {{"moment", readable(texts_, arithmetic.due)}}) : texts_("step.not_known"));
    if (known) std::ranges::move(due_doubts(texts_, profile_, reckoned), std::back_inserter(lines));
    return lines;
}

std::string Sentences::grade(profile::Grade of) const {
    static constexpr const char* keys[] = {"grade.impossible", "grade.forbidden", "grade.advised"};
    return texts_(texts::key_at(keys, of));
}

std::string Sentences::directed(const Fact& fact) const {
    const bool delays = static_cast<session::DirectionKind>(fact.what) == session::DirectionKind::delay;
    const auto detail = fact.words ? reader_.words[fact.words] : delays ? span_word(fact.extra) : std::to_string(fact.extra);
    return texts_(direction_key(fact), {{"whom", name(fact.whom)},
                                        {"what", direction_about(reader_.context, scenario_, fact, reader_.language)},
                                        {"detail", detail},
                                        {"fact", std::to_string(fact.value)}});
}

std::string Sentences::of(const views::NameKnown& known) const {
    const auto paper = known.paper ? name_of(profile_[known.paper]) : std::string{};
    static constexpr const char* keys[] = {"name_way.asked", "name_way.told", "name_way.shown", "name_way.inferable"};
    return texts_(texts::key_at(keys, known.way), {{"paper", paper}, {"item", item(known.item.index)}});
}

std::string Sentences::of(const Fact& fact) const {
    if (fact.kind == FactKind::directed) return directed(fact);
    const auto& cases = reader_.world.cases;
    return FactWords(texts_, reader_, fact, fact.case_number < cases.size() ? &cases[fact.case_number] : nullptr).in("fact");
}

std::string length_words(const texts::Texts& texts, calendar::Length length) {
    static constexpr const char* keys[] = {"length.hours", "length.calendar_days", "length.working_days", "length.months", "length.office_hours"};
    return texts.plural(texts::key_at(keys, length.unit), length.amount);
}

std::string span_words(const texts::Texts& texts, std::int64_t seconds) {
    if (seconds < calendar::seconds_per_hour) return texts("length.under_an_hour");
    const bool days = seconds >= calendar::seconds_per_day;
    const auto amount = seconds / (days ? calendar::seconds_per_day : calendar::seconds_per_hour);
    return length_words(texts, {static_cast<std::int32_t>(amount), days ? calendar::Unit::calendar_days : calendar::Unit::hours});
}

} // namespace wording
