#include "engine/casework/routing.hpp"

#include <algorithm>
#include <set>

namespace casework {
namespace {

TieKindId excluding_tie(const PlayContext& context, PartyId candidate, PartyId subject) {
    for (std::uint16_t i = 0; i < context.profile.tie_kinds.size(); ++i) {
        const auto& kind = context.profile.tie_kinds[i];
        if ((kind.employs || kind.supervised_by) && tied(context, candidate, subject, TieKindId{i})) return {i};
    }
    return {};
}

PartyId supervisor_of_home(const PlayContext& context, PartyId subject) {
    if (!subject || !context[subject].home) return {};
    return context[context[subject].home].home;
}

void add(std::vector<Candidate>& to, const PlayContext& context, PartyId party, PartyId subject) {
    if (!party || std::ranges::find(to, party, &Candidate::party) != to.end()) return;
    to.push_back({party, excluding_tie(context, party, subject)});
}

/// A row that names nobody but the house of the person concerned means it: the law then has nobody above it.
bool means_the_house(const RoutingRow& row) { return row.to.size() == 1 && row.to.front().role == PartyRole::subject_home && !row.to_supervisor_of_home; }

std::vector<Candidate> candidates(const Circumstances& given, const RoutingRow& row) {
    std::vector<Candidate> to;
    const auto subject = given.the_case.subject;
    for (const auto& reference : row.to) add(to, given.context, resolve(given, reference), means_the_house(row) ? PartyId{} : subject);
    if (row.to_supervisor_of_home) add(to, given.context, supervisor_of_home(given.context, subject), subject);
    return to;
}

bool all_excluded(const std::vector<Candidate>& to) {
    return !to.empty() && std::ranges::all_of(to, [](const Candidate& one) { return static_cast<bool>(one.excluded_by); });
}

void gather_fields(const Profile& profile, std::uint16_t node, std::set<FieldId>& fields) {
    const auto& condition = profile.conditions.node(node);
    if (profile::asks_field(condition.atom)) fields.insert(FieldId{condition.what});
    for (const auto child : profile.conditions.children_of(condition)) gather_fields(profile, child, fields);
}

/// Whether a condition that does not hold could come to hold if what nobody has said yet were said.
class Unsaid {
public:
    Unsaid(const Conditions& pool, const Case& the_case) : pool_(pool), case_(the_case) {}

    bool could_hold(const Explained& explained) {
        if (explained.holds) return true;
        const auto& node = pool_.node(explained.node);
        switch (node.atom) {
        case profile::Atom::all: return std::ranges::count_if(explained.parts, [&](const Explained& part) { return !could_hold(part); }) == 0;
        case profile::Atom::any: return std::ranges::count_if(explained.parts, [&](const Explained& part) { return could_hold(part); }) > 0;
        default: return is_unsaid(node);
        }
    }
    std::vector<FieldId> fields() const { return {fields_.begin(), fields_.end()}; }

private:
    bool is_unsaid(const profile::ConditionNode& node) {
        if (!profile::asks_field(node.atom) || case_.field(FieldId{node.what}) != no_value) return false;
        fields_.insert(FieldId{node.what});
        return true;
    }

    const Conditions& pool_;
    const Case& case_;
    std::set<FieldId> fields_;
};

std::vector<FieldId> unsaid(const PlayContext& context, const Case& the_case, const Explained& condition) {
    Unsaid unsaid(context.profile.conditions, the_case);
    return unsaid.could_hold(condition) ? unsaid.fields() : std::vector<FieldId>{};
}

} // namespace

std::vector<FieldId> fields_of_routing(const Profile& profile) {
    std::set<FieldId> fields;
    for (const auto& row : profile.routing)
        if (row.when) gather_fields(profile, row.when.index, fields);
    return {fields.begin(), fields.end()};
}

Route route(const PlayContext& context, const Case& the_case, calendar::Instant now) {
    const Circumstances given{context, the_case, 0, now, {}, {}};
    Route answer;
    for (std::uint16_t i = 0; i < context.profile.routing.size(); ++i) {
        const auto& row = context.profile.routing[i];
        const bool in_force = row.valid.covers(calendar::date_of(now));
        auto condition = explain(given, context.profile.conditions, row.when);
        const bool fires = in_force && condition.holds && !answer.fired;
        if (fires) answer.fired = RoutingRowId{i};
        if (fires) answer.to = candidates(given, row);
        auto unknown = unsaid(context, the_case, condition);
        answer.rows.push_back({RoutingRowId{i}, fires, in_force, std::move(condition), std::move(unknown)});
    }
    return answer;
}

bool reaches_nobody(const Route& route) { return !route.fired || all_excluded(route.to); }

std::vector<Candidate> named_by(const PlayContext& context, const Case& the_case, RoutingRowId row) {
    return candidates({context, the_case, 0, {}, {}, {}}, context.profile.routing[row.index]);
}

bool excludes_all(const PlayContext& context, const Case& the_case, RoutingRowId row) { return all_excluded(named_by(context, the_case, row)); }

} // namespace casework
