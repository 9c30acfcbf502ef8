#include "sandbox/window_debrief.hpp"

#include "sandbox/exchange/debrief_file.hpp"
#include "sandbox/exchange/debrief_notes.hpp"
#include "sandbox/exchange/debrief_page.hpp"
#include "sandbox/reading/places.hpp"

namespace window_debrief {
namespace {

const texts::Texts& english() {
    static const auto texts = reading::interface_texts();
    return texts;
}

/// Without the texts that say who people are.
session::DebriefNotes withheld(const session::Session& session, session::DebriefNotes notes) {
    for (auto& text : notes.hot_wash) text = session.withheld(text);
    for (auto& one : notes.overrides) one.reason = session.withheld(one.reason), one.by = session.withheld(one.by);
    for (auto& one : notes.improvements) {
        one.what = session.withheld(one.what);
        one.who = session.withheld(one.who);
        one.by_when = session.withheld(one.by_when);
    }
    return notes;
}

void make_page(screens::DebriefState& state, const session::Session& session) {
    state.page = std::make_shared<const exchange::Page>(exchange::debrief_page(session::debrief(session, english(), state.notes), english()));
    state.made_for = screens::moment_of(session);
}

/// "FILE.debrief.html" beside the session; a newer one takes the place of an older.
void write(screens::DebriefState& state, const session::Session& session, const std::string& file, const std::string& ending) {
    const auto path = file + ".debrief." + ending;
    try {
        exchange::write_debrief(session::debrief(session, english(), state.notes), english(), path, true);
        state.written = english()("export.written", {{"file", path}});
    } catch (const std::exception& broken) {
        state.written = broken.what();
    }
}

} // namespace

void read_notes(screens::DebriefState& state, const std::string& file) {
    state.closed_because = file.empty() ? english()("screen.debrief.not_kept") : std::string{};
    if (file.empty()) return;
    try {
        state.notes = exchange::notes_beside(file);
    } catch (const journal::Trouble& trouble) {
        state.closed_because = trouble.what();
    }
}

void carry_out(screens::App& app, const session::Session& session, const std::string& file, const screens::Requests& requests) {
    auto& state = app.debrief;
    if (requests.keep_notes && state.closed_because.empty()) exchange::keep_notes(file, withheld(session, state.notes));
    if (requests.debrief) make_page(state, session);
    if (requests.export_debrief && state.closed_because.empty()) write(state, session, file, *requests.export_debrief);
}

} // namespace window_debrief
