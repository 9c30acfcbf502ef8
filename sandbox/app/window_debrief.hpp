#pragma once

#include "sandbox/screens/app.hpp"

/// What the debrief's screen asks for: the page, the room's notes, the exports.
namespace window_debrief {

/// What was said before in that play. A file that holds no notes is left alone: what the room says is then not kept, and the
/// screen says why.
void read_notes(screens::DebriefState& state, const std::string& file);
/// `file` is the session's; empty: the play is not kept, and neither are notes.
void carry_out(screens::App& app, const session::Session& session, const std::string& file, const screens::Requests& requests);

} // namespace window_debrief
