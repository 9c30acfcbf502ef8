#include "sandbox/app/debrief_requests.hpp"

#include "sandbox/app/written_beside.hpp"
#include "sandbox/exchange/debrief_file.hpp"
#include "sandbox/exchange/debrief_notes.hpp"
#include "sandbox/exchange/debrief_page.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/texts/told.hpp"

#include <algorithm>

namespace app {
namespace {

const texts::Texts& english() {
    static const auto texts = files::interface_texts();
    return texts;
}

/// "FILE.debrief.html" beside the session.
void write(screens::DebriefState& state, const session::Session& session, const std::string& file, const std::string& ending) {
    const auto debrief = debrief::debrief(session, english(), state.notes);
    const auto as_file = [&](const std::string& path) { exchange::write_debrief(debrief, english(), path, false); };
    state.written = write_beside(file + ".debrief", "." + ending, as_file, english());
}

} // namespace

void make_page(screens::DebriefState& state, const session::Session& session) {
    state.page = std::make_shared<const exchange::Page>(exchange::debrief_page(debrief::debrief(session, english(), state.notes), english()));
    state.made_for = screens::moment_of(session);
}

void read_notes(screens::DebriefState& state, const std::string& file) {
    state.closed_because = file.empty() ? english()("screen.debrief.not_kept") : std::string{};
    if (file.empty()) return;
    try {
        state.notes = exchange::notes_beside(file);
    } catch (const journal::StorageError& trouble) {
        state.closed_because = texts::told(english(), trouble);
    }
}

void carry_out(Running& running, const screens::MakeDebrief&) { make_page(running.window.debrief, *running.session); }

void carry_out(Running& running, const screens::KeepNotes&) {
    const auto& state = running.window.debrief;
    if (state.closed_because.empty()) exchange::keep_notes(running.file, debrief::withheld(*running.session, state.notes));
}

/// Once, however often it is looked at again.
void carry_out(Running& running, const screens::NoteConflict& asked) {
    auto& found = running.window.debrief.notes.conflicts;
    const auto& papers = running.window.desk.papers.papers;
    if (!papers || std::ranges::find(found, asked.id, &debrief::FoundConflict::id) != found.end()) return;
    const auto conflict = std::ranges::find(papers->conflicts, asked.id, &model::Conflict::id);
    if (conflict == papers->conflicts.end()) return;
    found.push_back({conflict->id, conflict->says.in(english().language())});
    running.window.desk.papers.found.insert(conflict->id);
    carry_out(running, screens::KeepNotes{});
}

void carry_out(Running& running, const screens::ExportDebrief& asked) {
    auto& state = running.window.debrief;
    if (state.closed_because.empty()) write(state, *running.session, running.file, asked.ending);
}

} // namespace app
