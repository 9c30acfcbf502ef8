#include "sandbox/session/play/arising.hpp"

#include "sandbox/session/play/expectations.hpp"

#include <algorithm>

namespace session {
namespace {

using profile::Atom;
using profile::ClockId;
using Clocks = std::vector<ClockId>;

bool contains(const Clocks& clocks, ClockId clock) { return std::ranges::find(clocks, clock) != clocks.end(); }

void add(Clocks& clocks, const Clocks& more) {
    for (const auto clock : more)
        if (!contains(clocks, clock)) clocks.push_back(clock);
}

/// All of several needs what any of them needs; one of several only what each of them needs; what must not be needs nothing.
Clocks clocks_needed(const profile::Conditions& pool, std::uint16_t index) {
    const auto& node = pool.node(index);
    if (node.atom == Atom::clock_state || node.atom == Atom::clock_days_left_below) return {ClockId{node.what}};
    if (node.atom != Atom::all && node.atom != Atom::any) return {};
    Clocks needed;
    bool first = true;
    for (const auto child : pool.children_of(node)) {
        const auto of_child = clocks_needed(pool, child);
        if (first || node.atom == Atom::all) add(needed, of_child);
        else std::erase_if(needed, [&](ClockId clock) { return !contains(of_child, clock); });
        first = false;
    }
    return needed;
}

bool has_begun(const casework::World& world, ClockId id) {
    return std::ranges::any_of(world.cases, [&](const casework::Case& the_case) {
        return std::ranges::any_of(the_case.clocks, [&](const casework::RunningClock& clock) { return clock.clock == id; });
    });
}

} // namespace

Clocks limits_not_begun(const model::Materials& materials, const casework::World& world, const model::Expectation& expectation) {
    if (!expectation.condition) return {};
    auto clocks = clocks_needed(materials.context.conditions, expectation.condition.index);
    std::erase_if(clocks, [&](ClockId clock) { return has_begun(world, clock); });
    return clocks;
}

bool has_come_up(const model::Materials& materials, const casework::World& world, calendar::Instant now, const model::Expectation& expectation) {
    if (expectation.arises) return holds_somewhere(materials, world, now, expectation.arises);
    return limits_not_begun(materials, world, expectation).empty();
}

} // namespace session
