#include "sandbox/app/window_debrief.hpp"

#include "sandbox/app/window_writing.hpp"
#include "sandbox/exchange/debrief_file.hpp"
#include "sandbox/exchange/debrief_notes.hpp"
#include "sandbox/exchange/debrief_page.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/screens/debrief/debrief_screen.hpp"

namespace window_debrief {
namespace {

const texts::Texts& english() {
    static const auto texts = files::interface_texts();
    return texts;
}

void make_page(screens::DebriefState& state, const session::Session& session) {
    state.page = std::make_shared<const exchange::Page>(exchange::debrief_page(debrief::debrief(session, english(), state.notes), english()));
    state.made_for = screens::moment_of(session);
}

/// "FILE.debrief.html" beside the session.
void write(screens::DebriefState& state, const session::Session& session, const std::string& file, const std::string& ending) {
    const auto debrief = debrief::debrief(session, english(), state.notes);
    const auto as_file = [&](const std::string& path) { exchange::write_debrief(debrief, english(), path, false); };
    state.written = window_writing::write_beside(file + ".debrief", "." + ending, as_file, english());
}

} // namespace

void read_notes(screens::DebriefState& state, const std::string& file) {
    state.closed_because = file.empty() ? english()("screen.debrief.not_kept") : std::string{};
    if (file.empty()) return;
    try {
        state.notes = exchange::notes_beside(file);
    } catch (const journal::StorageError& trouble) {
        state.closed_because = trouble.what();
    }
}

void carry_out(screens::App& app, const session::Session& session, const std::string& file, const screens::Requests& requests) {
    auto& state = app.debrief;
    if (requests.keep_notes && state.closed_because.empty()) exchange::keep_notes(file, debrief::withheld(session, state.notes));
    if (requests.debrief) make_page(state, session);
    if (requests.export_debrief && state.closed_because.empty()) write(state, session, file, *requests.export_debrief);
}

} // namespace window_debrief
