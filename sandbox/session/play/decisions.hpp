#pragma once

#include "engine/casework/case.hpp"
#include "sandbox/model/materials.hpp"

#include <span>
#include <vector>

namespace session {

enum class DecisionStage { to_come, open, done };

/// Where a decision of the scenario stands.
struct DecisionState {
    std::size_t decision = 0; ///< place in Scenario::decisions
    DecisionStage stage = DecisionStage::to_come;
    calendar::Instant since;     ///< open or done since when
    std::uint64_t opened_at = 0; ///< the last fact when it became open
    std::uint64_t done_at = 0;   ///< the last fact of the order that made it
    bool as_recommended = false; ///< by the recommended act, with the recommended inputs
};

/// Whether an order, as its facts, did what is recommended: the act, and the act with the values named. Who did it does not count, nor do
/// texts: two people never write the same words.
bool does_the_act(std::span<const casework::Fact> order, const model::ScriptedAct& recommended);
bool is_as_recommended(std::span<const casework::Fact> order, const model::ScriptedAct& recommended);

/// Follows the points where a player must choose, folded from the facts. A decision opens once its condition holds; it is made
/// by the recommended act, or when the case has moved on otherwise.
class Decisions {
public:
    explicit Decisions(const model::Materials& materials);
    /// An order at that moment made those facts (none: time has passed); they go up to the number.
    void look(const casework::World& world, calendar::Instant now, std::span<const casework::Fact> order, std::uint64_t last_fact);
    const std::vector<DecisionState>& states() const { return states_; }
    /// How many have opened so far.
    std::size_t opened() const;

private:
    void make(DecisionState& state, bool holds, calendar::Instant now, std::span<const casework::Fact> order, std::uint64_t last_fact) const;

    const model::Materials* materials_;
    std::vector<DecisionState> states_;
};

} // namespace session
