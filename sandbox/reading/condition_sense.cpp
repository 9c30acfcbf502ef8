#include "sandbox/reading/condition_sense.hpp"

#include <algorithm>
#include <set>

namespace reading {
namespace {

using profile::Atom;
using profile::ConditionNode;
using profile::StageId;

using Stages = std::set<std::uint16_t>;

struct Sense {
    const casework::PlayContext& context;
    const profile::Conditions& pool;

    const profile::Profile& profile() const { return context.profile; }

    bool never(std::uint16_t place) const {
        const auto& node = pool.node(place);
        const auto children = pool.children_of(node);
        if (node.atom == Atom::any) return all_of(children, [&](auto child) { return never(child); });
        if (node.atom == Atom::none_of) return any_of(children, [&](auto child) { return always(child); });
        if (node.atom == Atom::all) return any_of(children, [&](auto child) { return never(child); }) || contradicts_itself(place);
        if (node.atom == Atom::flag) return !holds_now(node);
        if (node.atom == Atom::fact) return node.value > 0 && !somebody_may(context, profile::ActId{node.what});
        return node.atom == Atom::clock_state && is_lapse_of_no_limit(node);
    }
    bool always(std::uint16_t place) const {
        const auto& node = pool.node(place);
        const auto children = pool.children_of(node);
        if (node.atom == Atom::any) return any_of(children, [&](auto child) { return always(child); }) || says_both(children);
        if (node.atom == Atom::none_of) return all_of(children, [&](auto child) { return never(child); });
        if (node.atom == Atom::all) return all_of(children, [&](auto child) { return always(child); });
        return node.atom == Atom::flag && holds_now(node);
    }

private:
    template <class Children, class Holds> static bool all_of(const Children& children, Holds holds) {
        return !children.empty() && std::ranges::all_of(children, holds);
    }
    template <class Children, class Holds> static bool any_of(const Children& children, Holds holds) { return std::ranges::any_of(children, holds); }

    /// What is true at the start stays true.
    bool holds_now(const ConditionNode& node) const {
        const auto value = context.truths[node.what].value;
        return std::ranges::count(pool.values_of(node), value) > 0;
    }
    bool is_lapse_of_no_limit(const ConditionNode& node) const {
        const auto& clock = profile().clocks[node.what];
        const bool lapse = node.value == static_cast<std::int64_t>(profile::ClockCondition::lapsed);
        return lapse && !clock.length && !clock.length_input && !clock.counts_back_from;
    }

    bool same(std::uint16_t one, std::uint16_t other) const {
        auto first = pool.node(one), second = pool.node(other);
        if (!std::ranges::equal(pool.values_of(first), pool.values_of(second))) return false;
        const auto first_children = pool.children_of(first), second_children = pool.children_of(second);
        if (!std::ranges::equal(first_children, second_children, [&](auto a, auto b) { return same(a, b); })) return false;
        second.first_child = first.first_child, second.first_value = first.first_value;
        return first == second;
    }
    /// A part and its contrary.
    bool says_both(std::span<const std::uint16_t> parts) const {
        return any_of(parts, [&](auto one) {
            return any_of(parts, [&](auto other) {
                const auto& node = pool.node(other);
                return node.atom == Atom::none_of && any_of(pool.children_of(node), [&](auto denied) { return same(one, denied); });
            });
        });
    }

    void gather(std::uint16_t place, std::vector<std::uint16_t>& parts) const {
        const auto& node = pool.node(place);
        if (node.atom != Atom::all) return parts.push_back(place);
        for (const auto child : pool.children_of(node)) gather(child, parts);
    }
    bool contradicts_itself(std::uint16_t place) const {
        std::vector<std::uint16_t> parts;
        gather(place, parts);
        return says_both(parts) || no_stage_is_left(place) || two_values_of_one_thing(parts);
    }
    bool no_stage_is_left(std::uint16_t place) const {
        for (std::uint16_t track = 0; track < profile().procedures.size(); ++track) {
            const auto left = profile().procedures[track].main ? stages_left(place, {track}) : std::nullopt;
            if (left && left->empty()) return true;
        }
        return false;
    }
    bool two_values_of_one_thing(const std::vector<std::uint16_t>& parts) const {
        for (const auto one : parts)
            for (const auto other : parts)
                if (are_two_values(pool.node(one), pool.node(other))) return true;
        return false;
    }
    bool are_two_values(const ConditionNode& one, const ConditionNode& other) const {
        if (one.atom != other.atom || one.what != other.what || one.procedure != other.procedure) return false;
        if (one.atom == Atom::clock_state) return one.value != other.value && profile()[profile().clocks[one.what].procedure].main;
        if (one.atom != Atom::field_in) return false;
        const auto values = pool.values_of(other);
        return std::ranges::none_of(pool.values_of(one), [&](auto value) { return std::ranges::count(values, value) > 0; });
    }

public:
    std::optional<Stages> stages_left(std::uint16_t place, profile::ProcedureId track) const {
        const auto& node = pool.node(place);
        if (node.atom == Atom::stage) return stage_of(node, track);
        if (node.atom == Atom::any) return any_stage(node, track);
        return node.atom == Atom::all ? stages_of_all(node, track) : std::nullopt;
    }

private:
    std::optional<Stages> stage_of(const ConditionNode& node, profile::ProcedureId track) const {
        return profile().stages[node.what].procedure == track ? std::optional(Stages{node.what}) : std::nullopt;
    }
    std::optional<Stages> any_stage(const ConditionNode& node, profile::ProcedureId track) const {
        Stages all;
        for (const auto child : pool.children_of(node)) {
            const auto some = stages_left(child, track);
            if (!some) return {};
            all.insert(some->begin(), some->end());
        }
        return all;
    }
    std::optional<Stages> stages_of_all(const ConditionNode& node, profile::ProcedureId track) const {
        std::optional<Stages> left;
        for (const auto child : pool.children_of(node)) {
            const auto some = stages_left(child, track);
            if (some && left) std::erase_if(*left, [&](auto stage) { return !some->contains(stage); });
            else if (some) left = some;
        }
        if (left)
            for (const auto child : pool.children_of(node)) leave_out_denied(*left, pool.node(child), track);
        return left;
    }
    void leave_out_denied(Stages& left, const ConditionNode& node, profile::ProcedureId track) const {
        if (node.atom != Atom::none_of) return;
        for (const auto child : pool.children_of(node)) {
            const bool is_plain = pool.node(child).atom == Atom::stage || pool.node(child).atom == Atom::any;
            const auto denied = is_plain ? stages_left(child, track) : std::nullopt;
            if (denied) std::erase_if(left, [&](auto stage) { return denied->contains(stage); });
        }
    }
};

} // namespace

bool never_holds(const casework::PlayContext& context, const profile::Conditions& pool, profile::ConditionId condition) {
    return condition && Sense{context, pool}.never(condition.index);
}

bool always_holds(const casework::PlayContext& context, const profile::Conditions& pool, profile::ConditionId condition) {
    return condition && Sense{context, pool}.always(condition.index);
}

bool somebody_may(const casework::PlayContext& context, profile::ActId act) {
    const auto& roles = context.profile[act].roles;
    return std::ranges::any_of(context.parties, [&](const casework::Party& party) { return party.is_person && party.holds_one_of(roles); });
}

std::optional<std::vector<StageId>> stages_needed(const casework::PlayContext& context, const profile::Conditions& pool, profile::ConditionId condition,
                                                  profile::ProcedureId track) {
    if (!condition) return {};
    const auto left = Sense{context, pool}.stages_left(condition.index, track);
    if (!left) return {};
    std::vector<StageId> stages;
    for (const auto stage : *left) stages.push_back({stage});
    return stages;
}

} // namespace reading
