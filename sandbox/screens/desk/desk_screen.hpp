#pragma once

#include "sandbox/screens/desk/desk_asks.hpp"
#include "sandbox/screens/desk/desk_state.hpp"
#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/requests.hpp"
#include "sandbox/session/play/session.hpp"

/// One desk: who am I, what day is it, where does the case stand, what waits, what may I do and why not the rest.
namespace screens {

void draw_desk(const kit::Look& look, const session::Session& session, DeskState& state, Requests& requests, DeskAsks& asks);

} // namespace screens
