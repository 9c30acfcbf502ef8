#include "engine/casework/fits.hpp"

#include "engine/casework/fact_kinds.hpp"

#include <algorithm>

namespace casework {
namespace {

template <class Table> bool stands_in(const Table& table, std::uint16_t place) { return place < table.size(); }
template <class Table> bool stands_in(const Table& table, std::int64_t place) { return place >= 0 && static_cast<std::uint64_t>(place) < table.size(); }

bool party_fits(const PlayContext& context, PartyId party) { return !party || stands_in(context.parties, party.index); }

bool given_fits(const PlayContext& context, ValueKind kind, std::int64_t value) {
    if (value == no_value) return true;
    if (kind == ValueKind::choice) return stands_in(context.profile.choices, value);
    if (kind == ValueKind::party) return stands_in(context.parties, value);
    return true;
}

bool item_fits(const PlayContext& context, std::uint16_t item) {
    const auto holds = [&](const Report& report) { return item < first_evidence_item + report.evidence.size(); };
    return item < first_evidence_item || std::ranges::any_of(context.reports, holds);
}

/// From the year 1 to 9999, as dates are written.
bool moment_fits(calendar::Instant at) { return at.seconds >= -62135596800 && at.seconds < 253402300800; }

/// A message may speak before there is a case.
bool case_fits(const Fact& fact, std::size_t cases) {
    const bool needs_none = fact.kind == FactKind::injected || fact.kind == FactKind::directed;
    const bool may_come = fact.case_number == no_case || fact.case_number < fact.number;
    return (needs_none && may_come) || fact.case_number < cases || opens_case(fact, cases);
}

/// Whether what the fact speaks of is there.
bool what_fits(const PlayContext& context, const Fact& fact) {
    const auto& profile = context.profile;
    switch (speaks(fact.kind)) {
    case Speaks::of_act: return stands_in(profile.acts, fact.what);
    case Speaks::of_clock: return stands_in(profile.clocks, fact.what);
    case Speaks::of_inject: return stands_in(context.injects, fact.what);
    case Speaks::of_input: return stands_in(profile.inputs, fact.what);
    case Speaks::of_stage: return stands_in(profile.stages, fact.what);
    case Speaks::of_procedure: return stands_in(profile.procedures, fact.what);
    case Speaks::of_letter: return stands_in(profile.letters, fact.what);
    case Speaks::of_item: return item_fits(context, fact.what);
    case Speaks::of_field: return stands_in(profile.fields, fact.what);
    case Speaks::of_choice: return stands_in(profile.choices, fact.what);
    case Speaks::of_finding: return stands_in(profile.findings, fact.what);
    case Speaks::of_amount: return stands_in(profile.amounts, fact.what);
    case Speaks::of_nothing: break;
    }
    return true;
}

/// Of a fact that speaks of what is there.
bool value_fits(const PlayContext& context, const Fact& fact) {
    const auto& profile = context.profile;
    switch (fact.kind) {
    case FactKind::act_done: return fact.value == no_value || stands_in(context.reports, fact.value);
    case FactKind::lapsed: return fact.value == no_value || stands_in(profile.clocks[fact.what].escalation, fact.value);
    case FactKind::input_given: return given_fits(context, profile.inputs[fact.what].kind, fact.value);
    case FactKind::field_set: return given_fits(context, profile.fields[fact.what].kind, fact.value);
    case FactKind::day_off_declared: return moment_fits({fact.value});
    case FactKind::disclosed: return fact.value >= 0 && fact.value <= static_cast<std::int64_t>(Lawful::own);
    case FactKind::disposed: return fact.value == no_value || stands_in(profile.choices, fact.value);
    default: return true;
    }
}

/// What it holds may be impossible: it was refused for that.
bool input_fits(const PlayContext& context, const GivenInput& given) { return stands_in(context.profile.inputs, given.input.index); }

} // namespace

bool fits(const PlayContext& context, const Fact& fact, std::size_t cases) {
    const bool has_track = fact.track < fact.number && fact.track < no_track; // each is opened by a fact of its own, and whoever counts them comes to an end
    return has_track && case_fits(fact, cases) && moment_fits(fact.at) && party_fits(context, fact.who) && party_fits(context, fact.whom) &&
           kind_of(fact.kind) && what_fits(context, fact) && value_fits(context, fact);
}

bool fits(const PlayContext& context, const Order& order, const Reason& reason) {
    const auto& profile = context.profile;
    return moment_fits(order.at) && party_fits(context, order.actor) && party_fits(context, reason.party) &&
           (!order.act || stands_in(profile.acts, order.act.index)) &&
           std::ranges::all_of(order.inputs, [&](const GivenInput& given) { return input_fits(context, given); }) &&
           (!reason.rule || stands_in(profile.rules, reason.rule.index)) && (!reason.input || stands_in(profile.inputs, reason.input.index)) &&
           (!reason.stage || stands_in(profile.stages, reason.stage.index)) &&
           (!reason.condition || stands_in(profile.conditions.nodes, reason.condition.index));
}

} // namespace casework
