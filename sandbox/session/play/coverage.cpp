#include "sandbox/session/play/coverage.hpp"

#include "engine/casework/routing.hpp"

namespace session {
namespace {

using casework::Fact;
using casework::FactKind;

void take_rules(Coverage& coverage, const profile::Profile& profile, profile::ActId act, calendar::Instant at) {
    for (const auto rule : profile[act].rules)
        if (profile[rule].valid.covers(calendar::date_of(at))) coverage.rules.insert(rule.index);
}

/// Goes through the facts as they happened, knowing whose order each belongs to.
class Passage {
public:
    Passage(Coverage& coverage, const Session& session) : coverage_(coverage), session_(session) {}

    void see(const Fact& fact) {
        const bool opens = casework::opens_order(fact.kind);
        if (opens) take_route(fact.at);
        if (opens) act_ = fact.kind == FactKind::act_done ? profile::ActId{fact.what} : profile::ActId{};
        if (fact.kind == FactKind::act_done) take_act(fact);
        if (fact.kind == FactKind::stage_entered && act_) coverage_.transitions.emplace(act_.index, fact.what);
        if (fact.kind == FactKind::clock_started || fact.kind == FactKind::clock_restarted) coverage_.clocks.insert(fact.what);
        casework::apply(session_.context(), world_, fact);
        changed_ = fact.case_number;
    }
    void take_route(calendar::Instant at) {
        if (changed_ >= world_.cases.size()) return;
        const auto route = casework::route(session_.context(), world_.cases[changed_], at);
        if (route.fired) coverage_.rows.insert(route.fired.index);
    }

private:
    void take_act(const Fact& fact) {
        coverage_.acts.insert(fact.what);
        take_rules(coverage_, session_.profile(), act_, fact.at);
    }

    Coverage& coverage_;
    const Session& session_;
    casework::World world_;
    profile::ActId act_;
    std::size_t changed_ = SIZE_MAX;
};

} // namespace

void take_in(Coverage& coverage, const Session& session) {
    Passage passage(coverage, session);
    for (const auto& fact : session.facts()) passage.see(fact);
    passage.take_route(session.now());
    for (const auto& refused : session.refusals()) take_rules(coverage, session.profile(), refused.order.act, refused.order.at);
}

Coverage all_of(const profile::Profile& profile) {
    Coverage all;
    for (std::uint16_t act = 0; act < profile.acts.size(); ++act) {
        all.acts.insert(act);
        for (const auto& effect : profile.acts[act].effects)
            if (effect.kind == profile::EffectKind::enter) all.transitions.emplace(act, effect.what);
        for (const auto rule : profile.acts[act].rules) all.rules.insert(rule.index);
    }
    for (std::uint16_t clock = 0; clock < profile.clocks.size(); ++clock) all.clocks.insert(clock);
    for (std::uint16_t row = 0; row < profile.routing.size(); ++row) all.rows.insert(row);
    return all;
}

} // namespace session
