#pragma once

#include "sandbox/screens/requests.hpp"

namespace kit {
struct Look;
}
namespace session {
class Session;
}

namespace screens {

struct WindowState;

/// The last page of a play, once it is over: read before the debrief.
void draw_ending(const kit::Look& look, WindowState& window, const session::Session& session, Requests& requests);

} // namespace screens
