#pragma once

#include "sandbox/session/counterfactual/counterfactual.hpp"

#include <optional>
#include <vector>

/// The decisions of a scenario as a play met them: when each opened, what was recommended, what was done.
namespace debrief {

enum class DecisionTaken { not_reached, as_recommended, otherwise, nothing };

struct DecisionMet {
    std::size_t decision = 0; ///< place in Scenario::decisions
    DecisionTaken state = DecisionTaken::not_reached;
    std::uint32_t case_number = 0;
    std::uint64_t opened_at_fact = 0; ///< the opening fact after which its condition first held
    calendar::Instant opened_at;
    bool nobody_could = false;      ///< of one not reached: the question came up, while nobody could do what is recommended
    bool before_it_came_up = false; ///< what is recommended was done before the question arose, which then never did
    std::uint64_t done_at_fact = 0; ///< of the act recommended, or of what was done instead; 0: nothing
    calendar::Instant done_at;
};

/// By place in Scenario::decisions.
std::vector<DecisionMet> decisions_met(const session::Session& play, const std::vector<session::OwnOrder>& orders);

/// The recommended act as it can be done: what the author left open is taken from what was done, or said in his words.
model::ScriptedAct recommended_act(const session::Session& play, const DecisionMet& met, const session::OwnOrder* done);

/// What turning this one decision round means: the recommended act where something else or nothing was done, and
/// where it was done, the same play without it. Nothing where script or conduct decided, or it was never reached.
std::optional<session::Reversal> reversal_of(const session::Session& play, const std::vector<session::OwnOrder>& orders, const DecisionMet& met);

} // namespace debrief
