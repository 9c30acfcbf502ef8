#include "sandbox/session/points.hpp"

namespace session {

Points points_of(const Session& play) {
    Points points;
    points.hints = play.directions().points_spent();
    for (const auto& result : play.expectations()) {
        const auto worth = play.scenario().expectations[result.expectation].points;
        points.of += worth;
        if (result.state == ExpectationState::held) points.held += worth;
    }
    return points;
}

} // namespace session
