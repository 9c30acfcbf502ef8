#pragma once

#include "engine/calendar/due_date.hpp"
#include "engine/profile/ids.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace profile {

/// How a rule of the profile names somebody without knowing the case.
enum class PartyRole : std::uint8_t {
    none,
    actor,        ///< who does the act being judged
    subject,      ///< the person concerned
    subject_home, ///< the institution of the person concerned
    reporter,
    assignee,     ///< of the track at hand
    track_agency, ///< the institution that the track at hand was opened for
    input,        ///< the value of an input; `index` is its place in Profile::input_words
    field,        ///< the value of a field; `index` is its FieldId
    institution,  ///< `index` is its PartyId
    person        ///< of the scenario; `index` is its PartyId
};

struct PartyRef {
    PartyRole role = PartyRole::none;
    std::uint16_t index = 0;
    auto operator<=>(const PartyRef&) const = default;
};

enum class Atom : std::uint8_t {
    all,
    any,
    none_of,               ///< JSON "not"
    stage,                 ///< `what` StageId, in the track named by `procedure`
    fact,                  ///< act `what` was done (by `who`; `within`, `since` narrow it) at least `value` times: JSON fact, count
    finding,               ///< finding `what` was recorded at least `value` times: JSON count of a finding
    letter,                ///< letter `what` was sent (to `who`) at least `value` times: JSON count of a letter
    vote,                  ///< choice `what` has at least `value` votes in the track: JSON count of a vote
    clock_state,           ///< clock `what` is in ClockCondition(value)
    clock_days_left_below, ///< clock `what` runs and has fewer than `value` whole days left
    field_in,              ///< field `what` holds one of `values`: JSON is, in
    field_at_least,        ///< field `what` >= `value`
    field_present,
    field_days_ahead, ///< the day that field `what` holds lies at least `value` days ahead
    input_in,         ///< the input whose word is `what` holds one of `values`; also for the next three
    input_at_least,
    input_present,
    input_days_ahead,
    knows,     ///< `who` knows item `what`; for an institution, anyone whose home it is
    inferable, ///< `who` knows it or could infer it
    recused,   ///< `who` stands aside in the case
    quorum,    ///< institution `what` has cast as many votes in the track as it needs
    majority,  ///< more than half of the votes cast in the track are for the choice given as the input whose word is `what`
    tie,       ///< `who` and `other` are tied by one of the kinds in `values`, in either direction
    flag       ///< truth `what` holds one of `values`
};

/// Whether it looks at a field; whether at an input, named by its word.
constexpr bool asks_field(Atom atom) { return atom >= Atom::field_in && atom <= Atom::field_days_ahead; }
constexpr bool asks_input(Atom atom) { return atom >= Atom::input_in && atom <= Atom::input_days_ahead; }

enum class ClockCondition : std::uint8_t { running, suspended, met, lapsed };

struct ConditionNode {
    Atom atom = Atom::all;
    std::uint16_t what = 0;
    ProcedureId procedure; ///< none: the track at hand
    PartyRef who;
    PartyRef other;
    std::int64_t value = 0;
    std::int64_t within = 0;                        ///< seconds before now; zero: ever
    ActId since;                                    ///< counted only after the last time this act was done
    std::uint16_t first_child = 0, child_count = 0; ///< into Conditions::children
    std::uint16_t first_value = 0, value_count = 0; ///< into Conditions::values
    auto operator<=>(const ConditionNode&) const = default;
};

/// Where asking goes on: at a place in Conditions::questions, or nowhere, with an answer.
using Jump = std::uint32_t;
inline constexpr Jump answer_yes = 0xFFFFFFFF, answer_no = 0xFFFFFFFE;

/// An atom, and where asking goes on after it: of all, any and not nothing else is left.
struct Question {
    std::uint16_t node = 0;
    Jump yes = answer_yes, no = answer_no;
};

/// Every condition of one file. Conditions of a scenario live in a pool of their own.
struct Conditions {
    std::vector<ConditionNode> nodes;
    std::vector<std::uint16_t> children; ///< indices of nodes
    std::vector<std::int64_t> values;
    std::vector<Question> questions;
    std::vector<Jump> entries; ///< by node: where to begin asking whether it holds

    /// Its children and values stand here already.
    ConditionId add(const ConditionNode& node);

    const ConditionNode& node(std::uint16_t index) const { return nodes[index]; }
    std::span<const std::uint16_t> children_of(const ConditionNode& node) const { return {children.data() + node.first_child, node.child_count}; }
    std::span<const std::int64_t> values_of(const ConditionNode& node) const { return {values.data() + node.first_value, node.value_count}; }

private:
    Jump ask(std::uint16_t node, Jump yes, Jump no);
    Jump ask_each(std::span<const std::uint16_t> parts, bool all, Jump yes, Jump no);
};

} // namespace profile
