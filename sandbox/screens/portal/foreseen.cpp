#include "sandbox/screens/portal/foreseen.hpp"

#include "sandbox/screens/portal/portal.hpp"

namespace screens {

const Foreseen& foreseen(const Portal& portal) {
    auto& kept = portal.state.foreseen;
    const auto& draft = portal.state.draft;
    if (!kept || kept->of != draft || kept->at != portal.session.now())
        kept = {draft, portal.session.now(), session::prospects(portal.session, draft), session::guess(portal.session, draft)};
    return *kept;
}

} // namespace screens
