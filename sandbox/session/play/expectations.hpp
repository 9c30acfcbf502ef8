#pragma once

#include "engine/views/reader.hpp"
#include "sandbox/model/materials.hpp"

#include <vector>

namespace session {

/// `did_not_arise`: what it is about never came up, so that it could neither be held nor missed.
enum class ExpectationState { open, held, missed, did_not_arise };

struct ExpectationResult {
    std::size_t expectation = 0; ///< place in Scenario::expectations
    ExpectationState state = ExpectationState::open;
    std::uint64_t at_fact = 0; ///< the fact that decided it; 0 while open
    bool arose = false;        ///< what it is about has come up

    /// What did not arise is out of the score.
    bool counts() const { return state != ExpectationState::did_not_arise; }
};

/// Judges a play while it happens, order by order.
class Expectations {
public:
    explicit Expectations(const model::Materials& materials);
    /// An order made the facts up to that number, which stand in what is read. Evidence that came too late is nobody's here.
    void look(const views::Reader& reader, std::uint64_t first_fact, std::uint64_t last_fact);
    const std::vector<ExpectationResult>& so_far() const { return results_; }
    /// As if the play ended now: what must hold and does not is missed, what must never happen has not.
    std::vector<ExpectationResult> at_end(std::uint64_t last_fact) const;

private:
    void judge(ExpectationResult& result, const casework::World& world, calendar::Instant now, std::uint64_t first_fact, std::uint64_t last_fact);

    const model::Materials* materials_;
    std::vector<ExpectationResult> results_;
};

/// Whether a condition of the scenario holds in any case.
bool holds_somewhere(const model::Materials& materials, const casework::World& world, calendar::Instant now, profile::ConditionId condition);

} // namespace session
