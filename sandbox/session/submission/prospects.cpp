#include "sandbox/session/submission/prospects.hpp"

#include "engine/casework/inference.hpp"
#include "engine/casework/pieces.hpp"

#include <algorithm>

namespace session {
namespace {

using casework::Case;
using casework::FactKind;
using profile::FieldId;

constexpr std::size_t most_worlds = 256; // ways that the facts may turn out, tried one by one

std::vector<std::int64_t> values_of(const profile::Profile& profile, FieldId field) {
    const auto& about = profile[field];
    std::vector<std::int64_t> values;
    if (about.kind == profile::ValueKind::choice && about.choices)
        for (const auto choice : profile[about.choices].choices) values.push_back(choice.index);
    return values;
}

/// However it turns out what nobody can know yet: every choice of every field that routing asks for and the draft does not say. What is no choice is not so.
std::vector<Case> all_outcomes(const Session& session, Case guided) {
    std::vector<Case> outcomes{std::move(guided)};
    for (const auto field : casework::fields_of_routing(session.profile())) {
        const auto values = values_of(session.profile(), field);
        if (outcomes.front().field(field) != casework::no_value || values.empty() || outcomes.size() * values.size() > most_worlds) continue;
        std::vector<Case> more;
        for (const auto& outcome : outcomes)
            for (const auto value : values) more.emplace_back(outcome).fields[field.index] = value;
        outcomes = std::move(more);
    }
    return outcomes;
}

void add_ways(const Session& session, const Case& outcome, std::vector<WayOn>& ways) {
    const auto route = casework::route(session.context(), outcome, session.now());
    for (const auto& candidate : route.to)
        if (std::ranges::find(ways, candidate.party, &WayOn::house) == ways.end()) ways.push_back({candidate.party, route.fired, candidate.excluded_by});
}

/// The house of the person concerned, which no row of the law names: it never gets the report.
void add_own_house(const Session& session, const Case& guided, std::vector<WayOn>& ways) {
    const auto& context = session.context();
    const auto home = guided.subject ? context[guided.subject].home : casework::PartyId{};
    if (!home || std::ranges::find(ways, home, &WayOn::house) != ways.end()) return;
    for (std::uint16_t i = 0; i < context.profile.tie_kinds.size(); ++i)
        if (context.profile.tie_kinds[i].employs && casework::tied(context, home, guided.subject, profile::TieKindId{i}))
            return ways.push_back({home, {}, profile::TieKindId{i}});
}

void read_facts(const casework::Decision& decision, Prospects& found) {
    for (const auto& fact : decision.facts) {
        const bool tells = fact.kind == FactKind::disclosed && fact.what == profile::content_item.index;
        if (tells && !found.received_by) found.received_by = fact.whom;
        if (fact.kind == FactKind::clock_started) found.limits.push_back({profile::ClockId{fact.what}, fact.value});
    }
}

std::size_t fitting(const Session& session, const Draft& draft, std::int64_t pieces, std::span<const casework::Betrayal> told) {
    const casework::PartyId anybody{0};
    Case read = drafted(session, draft);
    read.knowings.push_back({anybody, profile::content_item, casework::Lawful::by_law, session.now()});
    const auto& evidence = session.context().reports[draft.report].evidence;
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        const profile::ItemId item{static_cast<std::uint16_t>(profile::first_evidence_item + i)};
        if (casework::is_chosen(pieces, i)) read.knowings.push_back({anybody, item, casework::Lawful::by_law, session.now()});
    }
    return casework::still_fit({session.context(), read, 0, session.now(), {}, {}}, anybody, told).value_or(0);
}

/// Until it is about somebody, her words alone can tell.
std::size_t told_alone(const casework::Report& report, std::span<const casework::Betrayal> told) {
    const auto fits = [&](std::uint16_t place) {
        return std::ranges::all_of(told, [&](const casework::Betrayal& betrayal) { return std::ranges::binary_search(betrayal.fitting, place); });
    };
    return static_cast<std::size_t>(std::ranges::count_if(report.house, fits));
}

} // namespace

Prospects prospects(const Session& session, const Draft& draft) {
    const auto guided = drafted(session, draft);
    const auto intent = intent_of(session, draft);
    Prospects found;
    found.type = casework::guidance(session.context(), guided, session.now()).type;
    const auto as = guided.field(session.profile().field("report.type"));
    if (as != casework::no_value) found.as = profile::ChoiceId{static_cast<std::uint16_t>(as)};
    found.why = session.why(intent);
    read_facts(session.foretold(intent), found);
    for (const auto& outcome : all_outcomes(session, guided)) add_ways(session, outcome, found.ways);
    add_own_house(session, guided, found.ways);
    return found;
}

std::optional<Guess> guess(const Session& session, const Draft& draft) {
    const auto& report = session.context().reports[draft.report];
    if (report.house.empty()) return {};
    Guess found{session.context()[report.by].home, report.house.size(), 0, 0};
    found.told = told_words(session.context(), report, all_words(draft), draft.told);
    const auto told = betrayals_of(found.told);
    if (!says_whom(session, draft)) {
        found.by_account = found.by_all = told_alone(report, told);
        return found;
    }
    found.by_account = fitting(session, draft, 0, told);
    found.by_all = fitting(session, draft, draft.pieces, told);
    for (std::size_t i = 0; i < report.evidence.size(); ++i) found.with_piece.push_back(fitting(session, draft, casework::with_piece(0, i), told));
    return found;
}

} // namespace session
