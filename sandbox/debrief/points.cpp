#include "sandbox/debrief/points.hpp"

namespace debrief {

Points points_of(const session::Session& play) {
    Points points;
    points.hints = play.directions().points_spent();
    for (const auto& result : play.expectations()) {
        if (!result.counts()) continue;
        const auto worth = play.scenario().expectations[result.expectation].points;
        points.of += worth;
        if (result.state == session::ExpectationState::held) points.held += worth;
    }
    return points;
}

} // namespace debrief
