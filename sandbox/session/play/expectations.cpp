#include "sandbox/session/play/expectations.hpp"

#include "engine/casework/evaluate.hpp"
#include "engine/views/evidence.hpp"
#include "sandbox/session/play/arising.hpp"

#include <algorithm>

namespace session {

Expectations::Expectations(const model::Materials& materials) : materials_(&materials) {
    for (std::size_t i = 0; i < materials.scenario.expectations.size(); ++i) results_.push_back({i, ExpectationState::open, 0});
}

bool holds_somewhere(const model::Materials& materials, const casework::World& world, calendar::Instant now, profile::ConditionId condition) {
    return std::ranges::any_of(world.cases, [&](const casework::Case& the_case) {
        const casework::Circumstances given{materials.context, the_case, 0, now, {}, {}};
        return casework::holds(given, materials.context.conditions, condition);
    });
}

void Expectations::judge(ExpectationResult& result, const casework::World& world, calendar::Instant now, std::uint64_t first_fact, std::uint64_t last_fact) {
    const auto& expectation = materials_->scenario.expectations[result.expectation];
    const bool too_late = expectation.by && now > *expectation.by;
    // What comes after its time is too late, whatever it brings; and asks for nothing any more.
    result.arose = result.arose || (!too_late && has_come_up(*materials_, world, now, expectation));
    if (!expectation.never && too_late) {
        result.state = result.arose ? ExpectationState::missed : ExpectationState::did_not_arise;
        result.at_fact = first_fact;
    } else if (holds_somewhere(*materials_, world, now, expectation.condition)) {
        if (!expectation.never && !result.arose) return;
        result.state = expectation.never ? ExpectationState::missed : ExpectationState::held;
        result.at_fact = last_fact;
    } else if (expectation.never && too_late) {
        result.state = result.arose ? ExpectationState::held : ExpectationState::did_not_arise;
        result.at_fact = first_fact;
    }
}

void Expectations::look(const views::Reader& reader, std::uint64_t first_fact, std::uint64_t last_fact) {
    const auto judged = views::without_late_evidence(reader);
    for (auto& result : results_)
        if (result.state == ExpectationState::open) judge(result, judged ? *judged : reader.world, reader.now, first_fact, last_fact);
}

std::vector<ExpectationResult> Expectations::at_end(std::uint64_t last_fact) const {
    auto results = results_;
    for (auto& result : results) {
        if (result.state != ExpectationState::open) continue;
        const bool never = materials_->scenario.expectations[result.expectation].never;
        result.state = !result.arose ? ExpectationState::did_not_arise : never ? ExpectationState::held : ExpectationState::missed;
        result.at_fact = last_fact;
    }
    return results;
}

} // namespace session
