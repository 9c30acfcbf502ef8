#include "engine/casework/decide.hpp"

#include "engine/bug.hpp"
#include "engine/casework/deeds.hpp"
#include "engine/casework/judge.hpp"
#include "engine/casework/naming.hpp"
#include "engine/casework/revealing.hpp"

namespace casework {
namespace {

/// Takes over the memory of the case before, so that deciding again and again allocates nothing.
void begin_from(Decision& decision, const Case* the_case, std::uint32_t number) {
    static const Case not_yet;
    decision.becoming = the_case ? *the_case : not_yet;
    decision.becoming.number = number;
}

/// `decide` and `foretell` are one: what is asked about is recorded as what is done.
void decide_as(Judging judging, const PlayContext& context, const World& world, GuardRails rails, const Order& order, Decision& decision) {
    if (!may_happen(judging, context, world, rails, order, decision)) return;
    const bool opens = context.profile[order.act].opens_case;
    const auto number = opens ? static_cast<std::uint32_t>(world.cases.size()) : order.case_number;
    begin_from(decision, opens ? nullptr : case_at(world, number), number);
    record_deed(context, world, order, decision, decision.becoming);
}

} // namespace

void decide(const PlayContext& context, const World& world, GuardRails rails, const Order& order, Decision& decision) {
    decide_as(Judging::deed, context, world, rails, order, decision);
}

void foretell(const PlayContext& context, const World& world, const Order& order, Decision& decision) {
    decide_as(Judging::question, context, world, GuardRails::exam, order, decision);
}

void decide_lapse(const PlayContext& context, const World& world, std::uint32_t case_number, ClockId clock, TrackIndex track, calendar::Instant at,
                  Decision& decision) {
    decision.clear();
    const auto* the_case = case_at(world, case_number);
    const auto reached = moment_reached(context, the_case, {clock, track, at});
    if (!reached) return;
    begin_from(decision, the_case, case_number);
    record_lapse(context, {clock, track, at}, *reached, decision, decision.becoming);
}

void decide_inject(const PlayContext& context, const World& world, std::uint32_t case_number, std::uint16_t inject, calendar::Instant at, Decision& decision) {
    decision.clear();
    bug::expect(inject < context.injects.size(), "inject_of_the_scenario");
    const auto* the_case = case_at(world, case_number);
    begin_from(decision, the_case, case_number);
    record_inject(context, inject, at, the_case && !the_case->ended, decision, decision.becoming);
}

std::size_t end_of_order(std::span<const Fact> facts, std::size_t begin) {
    auto end = begin + 1;
    while (end < facts.size() && !opens_order(facts[end].kind)) ++end;
    return end;
}

Order order_to(ActId act, PartyId actor, At where, calendar::Instant at) {
    Order order;
    order.at = at;
    order.case_number = where.case_number;
    order.track = where.track;
    order.actor = actor;
    order.act = act;
    return order;
}

Order order_from(std::span<const Fact> facts) {
    const auto& done = facts.front();
    auto order = order_to(ActId{done.what}, done.who, {done.case_number, done.track}, done.at);
    order.report = done.value;
    order.reason = done.words;
    order.set_manner(done.extra);
    for (const auto& fact : facts)
        if (fact.kind == FactKind::input_given) order.inputs.push_back({InputId{fact.what}, fact.value, fact.words});
    return order;
}

void decide_direction(const Direction& direction, Decision& decision) {
    decision.clear();
    auto& fact = decision.facts.emplace_back();
    fact.at = direction.at;
    fact.kind = FactKind::directed;
    fact.case_number = no_case;
    fact.what = direction.code;
    fact.whom = direction.whom;
    fact.value = direction.value;
    fact.extra = direction.extra;
    fact.words = direction.words;
}

Why why(const PlayContext& context, const World& world, const Order& order) {
    Why answer;
    std::vector<GivenInput> completed;
    if (!known_act(context, order)) return {false, {unknown_act()}, {}, {}, {}, false, false, false};
    const auto inputs = complete_inputs(context.profile, order, completed);
    const auto* the_case = case_at(world, order.case_number);
    judge(context, world, the_case, order, inputs, Judging::question, GuardRails::teach, {answer.closed_by, answer.would_break});
    answer.open = answer.closed_by.empty();
    if (!answer.open) return answer;
    static const Case nowhere;
    const Circumstances given{context, the_case ? *the_case : nowhere, order.track, order.at, order.actor, inputs};
    if (the_case) answer.betrayed_to = betrayed_to(given, order);
    answer.missing = missing_inputs(context.profile, order.act, inputs);
    answer.reason_needed = needs_reason(given, context.profile[order.act]);
    answer.reason_missing = answer.reason_needed && order.reason == 0;
    const auto forbids = [&](RuleId rule) { return context.profile[rule].grade == Grade::forbidden; };
    answer.prohibited = answer.betrayed_to || std::ranges::any_of(answer.would_break, forbids);
    return answer;
}

} // namespace casework
