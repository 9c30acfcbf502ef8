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

const profile::LocalText& Portal::given_text() const {
    static const profile::LocalText none;
    return session::says_whom(session, state.draft) ? report().text : none;
}

} // namespace screens
