#include "sandbox/wording/sentences.hpp"

#include "sandbox/session/play/directions.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/direction_lines.hpp"
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
    std::string stages, roles;
    if (order.act) {
        for (const auto stage : profile_[order.act].stages) stages += (stages.empty() ? "" : ", ") + name_of(profile_[stage]);
        for (const auto role : profile_[order.act].roles) roles += (roles.empty() ? "" : ", ") + name_of(profile_[role]);
    }
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

/// A piece of evidence is known by its report and its place there, so only a case says which is meant.
std::string Sentences::item(const Fact& fact) const {
    const auto& cases = reader_.world.cases;
    if (fact.what < profile::first_evidence_item || fact.case_number >= cases.size()) return item(fact.what);
    const auto& evidence = reader_.context.reports[cases[fact.case_number].report].evidence;
    const auto place = static_cast<std::size_t>(fact.what - profile::first_evidence_item);
    return place < evidence.size() ? evidence[place].name.in(reader_.language) : texts_("item.evidence");
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

std::string Sentences::value(profile::ValueKind kind, std::int64_t number) const { return value_words(texts_, reader_, kind, number); }

std::string Sentences::values(const profile::Conditions& pool, const profile::ConditionNode& node) const {
    std::string all;
    for (const auto kind : pool.values_of(node)) all += (all.empty() ? "" : ", ") + name_of(profile_.tie_kinds[static_cast<std::size_t>(kind)]);
    return all;
}

std::string Sentences::comparison(const profile::Conditions& pool, const profile::ConditionNode& node, profile::ValueKind kind, const std::string& what) const {
    if (node.atom == Atom::field_present || node.atom == Atom::input_present) return texts_("condition.present", {{"what", what}});
    if (node.atom == Atom::field_at_least || node.atom == Atom::input_at_least)
        return texts_("condition.at_least", {{"what", what}, {"value", value(kind, node.value)}});
    const auto numbers = pool.values_of(node);
    if (kind == profile::ValueKind::flag && numbers.size() == 1) return texts_(numbers[0] ? "condition.applies" : "condition.applies_not", {{"what", what}});
    std::string all;
    for (const auto number : numbers) all += (all.empty() ? "" : ", ") + value(kind, number);
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
    case Atom::vote: return texts_("condition.vote", {{"choice", name_of(profile_.choices[place])}, {"times", times}});
    case Atom::clock_state: {
        static constexpr const char* keys[] = {"condition.clock_running", "condition.clock_suspended", "condition.clock_met", "condition.clock_lapsed"};
        return texts_(keys[static_cast<std::size_t>(node.value) % 4], {{"clock", name_of(profile_.clocks[place])}});
    }
    case Atom::clock_days_left_below: return texts_("condition.days_left", {{"clock", name_of(profile_.clocks[place])}, {"days", times}});
    case Atom::field_in:
    case Atom::field_at_least:
    case Atom::field_present: return comparison(pool, node, profile_.fields[place].kind, name_of(profile_.fields[place]));
    case Atom::input_in:
    case Atom::input_at_least:
    case Atom::input_present: {
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
    static constexpr const char* status[] = {"", "law.unconfirmed", "law.not_set", "law.not_applicable"};
    const auto place = static_cast<std::size_t>(law.status);
    const auto source = law.source ? profile_[law.source].title.in(reader_.language) : std::string{};
    auto text = source + (law.article.empty() ? "" : " " + texts_("law.article", {{"article", law.article}}));
    if (place > 0) text += (text.empty() ? "" : " - ") + texts_(status[place]);
    return text;
}

std::string Sentences::of(calendar::Length length) const { return length_words(texts_, length); }

std::vector<std::string> Sentences::of(const calendar::Arithmetic& arithmetic, calendar::Unit unit) const {
    std::vector<std::string> lines{texts_("step.start", {{"moment", readable(texts_, arithmetic.start)}})};
    for (const auto& step : arithmetic.steps) {
        const auto days = step.from == step.to ? readable(texts_, step.from) : readable(texts_, step.from) + " - " + readable(texts_, step.to);
        lines.push_back(texts_("step.line", {{"days", days}, {"what", step_words(texts_, step, unit)}}));
    }
    const bool known = arithmetic.due.seconds != casework::unknown_due;
    lines.push_back(known ? texts_("step.due", {{"moment", readable(texts_, arithmetic.due)}}) : texts_("step.not_known"));
    if (const auto missing = holidays_missing(texts_, reader_.context.profile.days, arithmetic.due); known && !missing.empty()) lines.push_back(missing);
    return lines;
}

std::string Sentences::grade(profile::Grade of) const {
    static constexpr const char* keys[] = {"grade.impossible", "grade.forbidden", "grade.advised"};
    return texts_(keys[static_cast<std::size_t>(of)]);
}

std::string Sentences::directed(const Fact& fact) const {
    const bool delays = static_cast<session::DirectionKind>(fact.what) == session::DirectionKind::delay;
    const auto detail = fact.words ? reader_.words[fact.words] : delays ? span_word(fact.extra) : std::to_string(fact.extra);
    return texts_(direction_key(fact), {{"whom", name(fact.whom)},
                                        {"what", direction_about(reader_.context, scenario_, fact, reader_.language)},
                                        {"detail", detail},
                                        {"fact", std::to_string(fact.value)}});
}

std::string Sentences::of(const Fact& fact) const {
    if (fact.kind == FactKind::directed) return directed(fact);
    const bool escalation_step = fact.kind == FactKind::lapsed && fact.value != casework::no_value;
    const bool of_part = fact.kind == FactKind::stage_entered && fact.what < profile_.stages.size() && !profile_[profile_.stages[fact.what].procedure].main;
    const bool no_day = fact.kind == FactKind::clock_started && (fact.value <= 0 || fact.value == casework::unknown_due);
    const auto key = escalation_step ? std::string("fact.rung_reached")
                     : of_part       ? std::string("fact.part_entered")
                     : no_day        ? std::string("fact.clock_started_no_day")
                                     : "fact." + fact_word(fact.kind);
    const auto named = [&](const auto& table) { return fact.what < table.size() ? name_of(table[fact.what]) : std::string{}; };
    const auto due = fact.value > 0 && fact.value != casework::unknown_due ? readable_day(texts_, {fact.value}) : texts_("step.not_known");
    std::string what, detail;
    switch (fact.kind) {
    case FactKind::act_done: what = named(profile_.acts); break;
    case FactKind::injected: what = fact.what < reader_.context.injects.size() ? reader_.context.injects[fact.what].title.in(reader_.language) : ""; break;
    case FactKind::input_given:
        what = named(profile_.inputs);
        if (fact.what < profile_.inputs.size()) detail = fact.words ? reader_.words[fact.words] : value(profile_.inputs[fact.what].kind, fact.value);
        break;
    case FactKind::stage_entered: what = named(profile_.stages); break;
    case FactKind::track_opened:
    case FactKind::track_closed: what = named(profile_.procedures); break;
    case FactKind::lapsed:
    case FactKind::clock_started:
    case FactKind::clock_stopped:
    case FactKind::clock_suspended:
    case FactKind::clock_resumed:
    case FactKind::clock_extended:
    case FactKind::clock_restarted: what = named(profile_.clocks); break;
    case FactKind::letter_sent: what = named(profile_.letters); break;
    case FactKind::disclosed:
        what = item(fact);
        detail = texts_(fact.value == 0 ? "fact.unlawfully" : fact.value == 1 ? "fact.by_consent" : "fact.by_law");
        break;
    case FactKind::sealed:
    case FactKind::unsealed: what = item(fact); break;
    case FactKind::field_set:
        what = named(profile_.fields);
        if (fact.what < profile_.fields.size()) detail = fact.words ? reader_.words[fact.words] : value(profile_.fields[fact.what].kind, fact.value);
        break;
    case FactKind::disposed:
        what = named(profile_.choices);
        detail = fact.value >= 0 ? name_of(profile_.choices[static_cast<std::size_t>(fact.value)]) : "";
        break;
    case FactKind::vote_cast: what = named(profile_.choices); break;
    case FactKind::finding_recorded: what = named(profile_.findings); break;
    case FactKind::amount_set: what = named(profile_.amounts); break;
    default: break;
    }
    const auto whom = of_part ? part(fact) : name(fact.whom);
    return as_sentence(
        texts_(key, {{"who", fact.who ? name(fact.who) : texts_("party.time")}, {"whom", whom}, {"what", what}, {"detail", detail}, {"due", due}}));
}

std::string Sentences::part(const Fact& fact) const {
    auto procedure = name_of(profile_[profile_.stages[fact.what].procedure]);
    const auto& cases = reader_.world.cases;
    if (fact.case_number >= cases.size() || fact.track >= cases[fact.case_number].tracks.size()) return procedure;
    const auto agency = cases[fact.case_number].tracks[fact.track].agency;
    return agency ? procedure + " (" + name(agency) + ")" : procedure;
}

std::string as_sentence(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

std::string length_words(const texts::Texts& texts, calendar::Length length) {
    static constexpr const char* keys[] = {"length.hours", "length.calendar_days", "length.working_days", "length.months"};
    return texts.plural(keys[static_cast<std::size_t>(length.unit)], length.amount);
}

std::string span_words(const texts::Texts& texts, std::int64_t seconds) {
    if (seconds < calendar::seconds_per_hour) return texts("length.under_an_hour");
    const bool days = seconds >= calendar::seconds_per_day;
    const auto amount = seconds / (days ? calendar::seconds_per_day : calendar::seconds_per_hour);
    return length_words(texts, {static_cast<std::int32_t>(amount), days ? calendar::Unit::calendar_days : calendar::Unit::hours});
}

std::string step_words(const texts::Texts& texts, const calendar::Step& step, calendar::Unit unit) {
    static constexpr const char* keys[] = {"step.first_day_not_counted", "step.counted",  "step.skipped_weekend", "step.skipped_holiday", "step.skipped_paused",
                                           "step.month_end_adjusted",    "step.extended", "step.rolled_weekend",  "step.rolled_holiday",  "step.hours_counted"};
    const auto passed = unit == calendar::Unit::months ? calendar::Unit::calendar_days : unit; // what a month came to
    const auto used = step.used > 0 ? length_words(texts, {step.used, passed}) : std::string{};
    return texts(keys[static_cast<std::size_t>(step.kind)], {{"used", used}});
}

std::string holidays_missing(const texts::Texts& texts, const calendar::WorkingCalendar& days, calendar::Instant due) {
    const auto last = calendar::date_of(due);
    if (days.knows_year_of(last)) return {};
    return texts("step.holidays_missing", {{"year", std::to_string(calendar::civil(last).year)}});
}

} // namespace wording
