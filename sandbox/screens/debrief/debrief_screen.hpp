#pragma once

#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/requests.hpp"
#include "sandbox/session/play/session.hpp"

#include <string>

/// The debrief: what is read aloud on the left by section, and what the room itself says and decides.
namespace screens {

struct App;

void draw_debrief(const kit::Look& look, App& app, const session::Session& session, Requests& requests);
/// What a debrief that was made then shows.
std::string moment_of(const session::Session& session);

} // namespace screens
