#include "engine/casework/lasting.hpp"

#include <algorithm>
#include <limits>

namespace casework {
namespace {

using calendar::Instant;
using profile::Atom;

constexpr Instant for_ever{std::numeric_limits<std::int64_t>::max()};

Instant tomorrow(Instant now) { return calendar::start_of(calendar::date_of(now) + 1); }

Instant of_node(const profile::Conditions& pool, std::uint16_t place, Instant now) {
    const auto& node = pool.node(place);
    auto until = for_ever;
    if (node.within != 0) until = now + 1;
    if (node.atom == Atom::clock_days_left_below) until = tomorrow(now);
    for (const auto child : pool.children_of(node)) until = std::min(until, of_node(pool, child, now));
    return until;
}

Instant of_condition(const profile::Profile& profile, profile::ConditionId condition, Instant now) {
    return condition ? of_node(profile.conditions, condition.index, now) : for_ever;
}

/// Law begins and ends with a day.
Instant of_rule(const profile::Profile& profile, const profile::Rule& rule, Instant now) {
    auto until = of_condition(profile, rule.holds, now);
    const auto today = calendar::date_of(now);
    if (rule.valid.from && *rule.valid.from > today) until = std::min(until, calendar::start_of(*rule.valid.from));
    if (rule.valid.until && *rule.valid.until >= today) until = std::min(until, calendar::start_of(*rule.valid.until + 1));
    return until;
}

} // namespace

Instant lasts_until(const profile::Profile& profile, profile::ActId id, Instant now) {
    const auto& act = profile[id];
    auto until = of_condition(profile, act.when, now);
    for (const auto& effect : act.effects) until = std::min(until, of_condition(profile, effect.when, now)); // a seal is judged by what would be disclosed
    for (const auto rule : act.rules) until = std::min(until, of_rule(profile, profile[rule], now));
    return until;
}

} // namespace casework
