#include "sandbox/session/play/lacking.hpp"

namespace session {

casework::Explained explained(const Session& play, const Intent& intent, profile::ConditionId condition) {
    const auto order = play.order_of(intent);
    const auto& the_case = play.world().cases[intent.case_number];
    return casework::explain({play.context(), the_case, order.track, order.at, order.actor, order.inputs}, play.profile().conditions, condition);
}

} // namespace session
