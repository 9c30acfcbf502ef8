#pragma once

#include "engine/casework/case.hpp"
#include "sandbox/model/materials.hpp"

#include <span>
#include <vector>

namespace session {

/// `shut`: it was open, and is still to be decided, but nobody can do its act as things stand.
enum class DecisionStage { to_come, open, shut, done };

/// Where a decision of the scenario stands.
struct DecisionState {
    std::size_t decision = 0; ///< place in Scenario::decisions
    DecisionStage stage = DecisionStage::to_come;
    calendar::Instant since;     ///< open or done since when
    std::uint64_t opened_at = 0; ///< the last fact when it became open
    std::uint64_t done_at = 0;   ///< the last fact of the order that made it
    bool as_recommended = false; ///< by the recommended act, with the recommended inputs
};

/// Whether an order, as its facts, did what is recommended: the act, and the act with the values named. Where the author says who should do it,
/// that counts; texts do not: two people never write the same words.
bool does_the_act(std::span<const casework::Fact> order, const model::ScriptedAct& recommended);
bool is_as_recommended(std::span<const casework::Fact> order, const model::ScriptedAct& recommended);

/// Follows the points where a player must choose, folded from the facts. A decision is open while its condition holds and somebody can do its
/// act; it is made by the recommended act, or when the case has moved on otherwise.
class Decisions {
public:
    explicit Decisions(const model::Materials& materials);
    /// An order at that moment made those facts (none: time has passed); they go up to the number.
    void look(const casework::World& world, calendar::Instant now, std::span<const casework::Fact> order, std::uint64_t last_fact);
    const std::vector<DecisionState>& states() const { return states_; }
    /// How many have opened so far.
    std::size_t opened() const;

private:
    /// An order, or the hour, as it is looked at.
    struct Look {
        const casework::World& world;
        calendar::Instant now;
        std::span<const casework::Fact> order;
        std::uint64_t last_fact = 0;
    };
    void look_at(DecisionState& state, const Look& look) const;
    bool is_made(const DecisionState& state, const Look& look) const;
    void make(DecisionState& state, const Look& look) const;

    const model::Materials* materials_;
    std::vector<DecisionState> states_;
};

} // namespace session
