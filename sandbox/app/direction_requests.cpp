#include "sandbox/app/direction_requests.hpp"

namespace app {
namespace {

/// False where it cannot be done now.
bool direct(session::Session& session, const screens::Direct& asked) {
    using session::DirectionKind;
    switch (asked.kind) {
    case DirectionKind::freeze: return session.freeze();
    case DirectionKind::unfreeze: return session.unfreeze();
    case DirectionKind::inject_now: return session.inject_now(asked.place);
    case DirectionKind::delay: return session.delay(asked.place, {asked.working_days, calendar::Unit::working_days});
    case DirectionKind::skip: return session.skip(asked.place);
    case DirectionKind::make_absent: return session.make_absent(asked.whom);
    case DirectionKind::make_present: return session.make_present(asked.whom);
    case DirectionKind::hint: return session.reveal_hint(asked.place);
    case DirectionKind::bookmark: return session.bookmark(asked.bookmark, asked.note, asked.place);
    case DirectionKind::take_over: return session.take_over(asked.whom);
    case DirectionKind::hand_back: return session.hand_back(asked.whom);
    }
    return false;
}

} // namespace

void carry_out(Running& running, const screens::Direct& asked) {
    move_on(running, [&](session::Session& session) { running.window.facilitator.refused = !direct(session, asked); });
}

} // namespace app
