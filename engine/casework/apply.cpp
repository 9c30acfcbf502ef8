#include "engine/casework/apply.hpp"

namespace casework {

void apply(const PlayContext& context, Case& the_case, const Fact& fact) { writing::happen(context, the_case, fact); }

void note_report(World& world, const Case& opened) {
    if (world.of_report(opened.report) != no_case) return;
    if (opened.report >= world.of_reports.size()) world.of_reports.resize(std::size_t{opened.report} + 1, no_case);
    world.of_reports[opened.report] = opened.number;
}

void apply(const PlayContext& context, World& world, const Fact& fact) {
    const bool opens = opens_case(fact, world.cases.size());
    if (opens) world.cases.emplace_back();
    // An inject may speak before there is a case.
    if (fact.case_number < world.cases.size()) apply(context, world.cases[fact.case_number], fact);
    if (opens) note_report(world, world.cases.back());
}

} // namespace casework
