#pragma once

#include "sandbox/screens/app.hpp"

/// What the debrief's screen asks for: the page, the room's notes, the exports.
namespace window_debrief {

/// `file` is the session's; empty: the play is not kept, and neither are notes.
void carry_out(screens::App& app, const session::Session& session, const std::string& file, const screens::Requests& requests);

} // namespace window_debrief
