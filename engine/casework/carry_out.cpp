#include "engine/casework/carry_out.hpp"

#include "engine/bug.hpp"
#include "engine/casework/deeds.hpp"

#include <algorithm>

namespace casework {
namespace {

void carry_out_opening(const PlayContext& context, World& world, const Order& order, Decision& decision) {
    const auto number = static_cast<std::uint32_t>(world.cases.size());
    auto& opened = world.cases.emplace_back();
    opened.number = number;
    record_deed(context, world, order, decision, opened);
    note_report(world, opened);
}

/// The case that an order opened which did not come about after all.
void close_again(World& world) {
    auto& of_reports = world.of_reports;
    std::ranges::replace(of_reports, world.cases.back().number, no_case);
    while (!of_reports.empty() && of_reports.back() == no_case) of_reports.pop_back();
    world.cases.pop_back();
}

} // namespace

void carry_out(const PlayContext& context, World& world, GuardRails rails, const Order& order, Decision& decision) {
    if (!may_happen(Judging::deed, context, world, rails, order, decision)) return;
    if (context.profile[order.act].opens_case) carry_out_opening(context, world, order, decision);
    else record_deed(context, world, order, decision, world.cases[order.case_number]);
}

void carry_out_lapse(const PlayContext& context, World& world, std::uint32_t case_number, ClockId clock, TrackIndex track, calendar::Instant at,
                     Decision& decision) {
    decision.clear();
    const auto reached = moment_reached(context, case_at(world, case_number), {clock, track, at});
    if (reached) record_lapse(context, {clock, track, at}, *reached, decision, world.cases[case_number]);
}

void carry_out_inject(const PlayContext& context, World& world, std::uint32_t case_number, std::uint16_t inject, calendar::Instant at, Decision& decision) {
    if (!case_at(world, case_number)) return decide_inject(context, world, case_number, inject, at, decision); // it only tells somebody something
    bug::expect(inject < context.injects.size(), "inject_of_the_scenario");
    decision.clear();
    auto& the_case = world.cases[case_number];
    record_inject(context, inject, at, !the_case.ended, decision, the_case);
}

void remake(const PlayContext& context, World& world, std::uint32_t case_number, std::span<const Fact> facts) {
    if (!case_at(world, case_number)) return;
    const auto opens_it = [&](const Fact& fact) { return fact.case_number == case_number && fact.kind == FactKind::act_done; };
    const auto opening = std::ranges::find_if(facts, opens_it); // an inject may have spoken of it before
    if (opening == facts.end()) return close_again(world);
    auto& the_case = world.cases[case_number] = {};
    for (const auto& fact : std::span(opening, facts.end()))
        if (fact.case_number == case_number) apply(context, the_case, fact);
}

} // namespace casework
