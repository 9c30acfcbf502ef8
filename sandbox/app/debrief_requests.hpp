#pragma once

#include "sandbox/app/running.hpp"

/// What the debrief's screen asks for: the page, the room's notes, the exports.
namespace app {

void carry_out(Running& running, const screens::MakeDebrief& asked);
void carry_out(Running& running, const screens::KeepNotes& asked);
void carry_out(Running& running, const screens::ExportDebrief& asked);
void carry_out(Running& running, const screens::NoteConflict& asked);

/// As the play stands now.
void make_page(screens::DebriefState& state, const session::Session& session);
/// What was said before in the play of that file; empty: it is not kept, and neither are notes. A file that holds no notes is left
/// alone: what the room says is then not kept, and the screen says why.
void read_notes(screens::DebriefState& state, const std::string& file);

} // namespace app
